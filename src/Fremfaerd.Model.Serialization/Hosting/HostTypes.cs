using Fremfaerd.Model.Serialization.Converting;
using Fremfaerd.Model.Serialization.Events;
using Fremfaerd.Model.Serialization.Records;
using Fremfaerd.Model.Serialization.Reports;

namespace Fremfaerd.Model.Serialization.Hosting;

/// <summary>Every type of the library that a host may put into its own contracts.</summary>
internal static class HostTypes
{
    internal static IEnumerable<HostType> Of(HostDocuments documents, FremfaerdJsonOptions options)
    {
        var limits = options.Limits;
        return [.. Whole(documents, limits), .. Events(limits.OfEvents), .. Values(options), .. HostKeys.Ids(limits), .. HostKeys.Codes(limits)];
    }

    private static HostType[] Whole(HostDocuments documents, JsonLimits limits) =>
    [
        HostType.Of(documents.Process, limits),
        HostType.Of(documents.Event, limits.OfEvents),
        HostType.Of(documents.Definition, limits),
        HostType.Of(documents.Report, limits),
        HostType.Of(documents.Reply, limits),
        HostType.Of(new HostedReply<Accepted>(documents.Reply), limits),
        HostType.Of(new HostedReply<Refused>(documents.Reply), limits),
    ];

    private static IEnumerable<HostType> Events(JsonLimits limits) =>
        EventTable.All.Select(known => known.Hosted(limits)).Append(HostedEvent.OfNewer(limits));

    private static HostType[] Values(FremfaerdJsonOptions options) =>
    [
        HostType.Of(Kinds.Moment, options.Limits),
        HostType.Of(FactShapes.Money, options.Limits),
        HostType.Of(TextShapes.Localized, options.Limits),
        HostType.Of(new Words(options.Languages).Explanation, options.Limits),
    ];
}
