using System.Diagnostics.CodeAnalysis;

namespace Native;

/// <summary>
/// Every enum with terms and all it has. Codes and names are attributes read by reflection: what trimming took away would be
/// missing here.
/// </summary>
internal static class AllTerms
{
    internal static IEnumerable<string> Lines() =>
    [
        .. Of<Acquisition>(), .. Of<Act>(), .. Of<Aspect>(), .. Of<Basis>(), .. Of<Bound>(),
        .. Of<BreachState>(), .. Of<CarriedBecause>(), .. Of<CommitteeKind>(), .. Of<CourseStanding>(),
        .. Of<DecisionLevel>(), .. Of<DecisionOutcome>(), .. Of<FactKind>(), .. Of<GateKind>(), .. Of<GateStanding>(),
        .. Of<GateStatus>(), .. Of<GuidanceKind>(), .. Of<GuidelineKind>(), .. Of<InvolvedBefore>(),
        .. Of<InvolvementLevel>(), .. Of<Language>(), .. Of<MainPhase>(), .. Of<Move>(), .. Of<MunicipalArea>(),
        .. Of<Outcome>(), .. Of<ParameterDate>(), .. Of<ParameterKind>(), .. Of<Party>(), .. Of<Phase>(),
        .. Of<ProcurementRoute>(), .. Of<QuestionStatus>(), .. Of<RadarDiffusion>(), .. Of<RadarMaturity>(),
        .. Of<ReferralBody>(), .. Of<Severity>(), .. Of<Theme>(), .. Of<Truth>(), .. Of<VatBasis>(),
        .. Of<ViewpointKind>(), .. Of<ViewpointResponse>(), .. Of<Waiving>(),
    ];

    private static IEnumerable<string> Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            var (code, name) = (Terms.Code(value), Terms.Name(value));
            if (!Terms.TryParse<T>(code, out var read) || !read.Equals(value))
                throw new BrokenRunException($"{typeof(T).Name} {code} is not read back.");
            yield return $"{typeof(T).Name} {code}: {name.Danish} / {name.English}";
        }
    }
}
