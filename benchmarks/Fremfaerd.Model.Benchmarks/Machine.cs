using System.Runtime.InteropServices;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    internal static string Description { get; } =
        $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {Load}";

    /// <summary>How busy the machine is: the load over one, five and fifteen minutes, where the system tells.</summary>
    internal static string Load => File.Exists("/proc/loadavg") ? $"load {File.ReadAllText("/proc/loadavg").Trim()}" : "load unknown";

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[^1] ?? "unknown processor"
        : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "unknown processor";
}
