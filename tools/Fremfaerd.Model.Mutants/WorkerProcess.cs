using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Fremfaerd.Model.Mutants;

/// <summary>The other end of a <see cref="Worker"/>.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    /// <param name="seconds">Of processor time for each mutant.</param>
    /// <param name="fresh">The one mutant to try, on from the start.</param>
    public WorkerProcess(Build build, int seconds, int? fresh)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(WorkerProcess).Assembly.Location);
        foreach (var argument in (string[])["try", build.Folder, build.Project, seconds.ToString(CultureInfo.InvariantCulture)])
            start.ArgumentList.Add(argument);
        if (fresh is { } mutant)
            start.ArgumentList.Add(mutant.ToString(CultureInfo.InvariantCulture));
        start.Environment["DOTNET_TieredPGO"] = "0";
        // A mutant that grows a list for ever ends itself, not the machine: 3 GB.
        start.Environment["DOTNET_GCHeapHardLimit"] = "C0000000";
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => FirstFault ??= line.Data;
        _process.BeginErrorReadLine();
    }

    /// <summary>What it wrote when it crashed.</summary>
    public string? FirstFault { get; private set; }

    /// <summary>Null where the process ended without an answer.</summary>
    public Verdict? Try(int mutant)
    {
        try
        {
            _process.StandardInput.WriteLine(mutant.ToString(CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return null;
        }

        return Answer();
    }

    /// <summary>The answer of a process for one mutant.</summary>
    public Verdict? Answer() => _process.StandardOutput.ReadLine() is { } line ? JsonSerializer.Deserialize<Verdict>(line) : null;

    public void Dispose()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }

        _process.WaitForExit();
        _process.Dispose();
    }
}
