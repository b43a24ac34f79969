using System.Collections.Immutable;

namespace Fremfaerd.Model;

/// <summary>The mandates given in a course, in order, and their places by their ids.</summary>
internal sealed record CourseMandates(GrowingList<GivenMandate> All, ImmutableDictionary<MandateId, int> Places)
{
    internal static CourseMandates None { get; } = new([], ImmutableDictionary<MandateId, int>.Empty);

    internal GivenMandate? By(MandateId id) => Places.TryGetValue(id, out var place) ? All[place] : null;

    /// <summary>A mandate given, or changed where its id is known.</summary>
    internal CourseMandates With(GivenMandate mandate) => Places.TryGetValue(mandate.Given.Value.Id, out var place)
        ? this with { All = All.SetItem(place, mandate) }
        : new(All.Add(mandate), Places.Add(mandate.Given.Value.Id, All.Count));
}
