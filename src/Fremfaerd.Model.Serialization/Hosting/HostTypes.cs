using Fremfaerd.Model.Serialization.Events;
using Fremfaerd.Model.Serialization.Records;
using Fremfaerd.Model.Serialization.Reports;

namespace Fremfaerd.Model.Serialization.Hosting;

/// <summary>Every type of the library that a host may put into its own contracts.</summary>
internal static class HostTypes
{
    internal static IEnumerable<HostType> Of(FremfaerdJson json)
    {
        var limits = json.Options.Limits;
        return [.. Documents(json, limits), .. Events(limits), .. Values(json, limits), .. HostKeys.Ids(limits), .. HostKeys.Codes(limits)];
    }

    private static HostType[] Documents(FremfaerdJson json, JsonLimits limits) =>
    [
        HostType.Of(json.Processes.Kind, limits),
        HostType.Of(json.Events.Kind, limits),
        HostType.Of(json.Reports.Kind, limits),
        HostType.Of(json.Replies.Kind, limits),
        HostType.Of(new HostedReply<Accepted>(json.Replies.Kind), limits),
        HostType.Of(new HostedReply<Refused>(json.Replies.Kind), limits),
    ];

    private static IEnumerable<HostType> Events(JsonLimits limits) =>
        EventTable.All.Select(known => known.Hosted(limits)).Append(HostedEvent.OfNewer(limits));

    private static HostType[] Values(FremfaerdJson json, JsonLimits limits) =>
    [
        HostType.Of(Kinds.Moment, limits),
        HostType.Of(FactShapes.Money, limits),
        HostType.Of(TextShapes.Localized, limits),
        HostType.Of(new Words(json.Options.Languages).Explanation, limits),
    ];
}
