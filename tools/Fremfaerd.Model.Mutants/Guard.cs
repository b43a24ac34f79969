namespace Fremfaerd.Model.Mutants;

/// <summary>
/// Watches a trial from beside it. What a mutant costs is counted in processor time, so that a busy machine condemns nobody; only one
/// that waits for what never comes is given up by the clock. A test that runs on is first freed by switching the mutant off; where that
/// does not help the process ends.
/// </summary>
internal sealed class Guard
{
    private static readonly TimeSpan Freed = TimeSpan.FromSeconds(3), Waits = TimeSpan.FromMinutes(30);
    private readonly MutantSwitch _switch;
    private readonly Action _lost;
    private readonly Lock _gate = new();
    private TimeSpan _began, _heard;
    private long _heardAt;
    private bool _isOn, _isLate;

    /// <param name="lost">Called where a test does not end though the mutant is off; must end the process.</param>
    public Guard(MutantSwitch mutants, Action lost)
    {
        (_switch, _lost) = (mutants, lost);
        new Thread(Watch) { IsBackground = true, Priority = ThreadPriority.AboveNormal }.Start();
    }

    /// <summary>A test ran on, and was freed.</summary>
    public bool IsLate => Volatile.Read(ref _isLate);

    /// <summary>Processor time since the trial began.</summary>
    public TimeSpan Spent => Environment.CpuUsage.TotalTime - _began;

    /// <summary>How long one test may take without a word.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(12);

    public void Begin()
    {
        lock (_gate)
            (_isLate, _isOn, _began, _heard, _heardAt) = (false, true, Environment.CpuUsage.TotalTime, Environment.CpuUsage.TotalTime, Environment.TickCount64);
    }

    public void Hear()
    {
        lock (_gate)
            (_heard, _heardAt) = (Environment.CpuUsage.TotalTime, Environment.TickCount64);
    }

    public void End()
    {
        lock (_gate)
            _isOn = false;
    }

    private void Watch()
    {
        while (true)
        {
            Thread.Sleep(250);
            lock (_gate)
            {
                if (!_isOn)
                    continue;
                var silent = Environment.CpuUsage.TotalTime - _heard;
                if (silent > Patience + (_isLate ? Freed : TimeSpan.Zero) && _isLate)
                    _lost();
                if (_isLate || (silent < Patience && Environment.TickCount64 - _heardAt < Waits.TotalMilliseconds))
                    continue;
                _isLate = true;
                _switch.TurnOff();
            }
        }
    }
}
