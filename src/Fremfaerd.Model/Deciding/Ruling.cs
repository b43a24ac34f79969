namespace Fremfaerd.Model;

/// <summary>What a command's rule says: the event it becomes, or why not.</summary>
internal sealed record Ruling
{
    private Ruling(ProcessEvent? happened, CodedText? code, Explanation? why, GateReport? report) =>
        (Event, Code, Why, Report) = (happened, code, why, report);

    internal ProcessEvent? Event { get; }

    internal CodedText? Code { get; }

    internal Explanation? Why { get; }

    internal GateReport? Report { get; }

    /// <summary>Whether it is about who may, so that readiness is answered beside it.</summary>
    internal bool IsAboutAuthority { get; private init; }

    internal static Ruling No(CodedText code, params ReadOnlySpan<(string Name, TextValue Value)> values) =>
        new(null, code, code.With(values), null);

    internal static Ruling Unauthorised(CodedText code, params ReadOnlySpan<(string Name, TextValue Value)> values) =>
        new(null, code, code.With(values), null) { IsAboutAuthority = true };

    internal static Ruling No((CodedText Code, Explanation Why) fault) => new(null, fault.Code, fault.Why, null);

    internal Ruling With(GateReport report) => new(Event, Code, Why, report) { IsAboutAuthority = IsAboutAuthority };

    public static implicit operator Ruling(ProcessEvent happened) => new(happened, null, null, null);
}
