using System.Reflection;

namespace Fremfaerd.Model.Mutants;

/// <summary>The switch that Stryker.NET compiles into the library: which mutant is on, and which were passed on the way.</summary>
internal sealed class MutantSwitch
{
    private readonly FieldInfo _active;
    private readonly FieldInfo _capture;
    private readonly MethodInfo _passed;

    public MutantSwitch(Assembly mutated)
    {
        var control = mutated.GetTypes().Single(type => type.Name == "MutantControl");
        _active = control.GetField("ActiveMutant")!;
        _capture = control.GetField("CaptureCoverage")!;
        _passed = control.GetMethod("GetCoverageData")!;
        TurnOff();
    }

    public void TurnOn(int mutant) => _active.SetValue(null, mutant);

    public void TurnOff() => _active.SetValue(null, -1);

    /// <summary>Notes from here on which mutants are passed, which is slow.</summary>
    public void NotePassing(bool on)
    {
        _capture.SetValue(null, on);
        _ = TakePassed();
    }

    /// <summary>The mutants passed since it was last asked, and those of them in what a process makes once.</summary>
    public (IList<int> All, IList<int> Static) TakePassed()
    {
        var passed = (IList<int>[])_passed.Invoke(null, null)!;
        return (passed[0], passed[1]);
    }
}
