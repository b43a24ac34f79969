using System.Globalization;

namespace Fremfaerd.Model.Tests;

/// <summary>
/// How much a long proof tries. The net8.0 build runs on the same runtime as the other, so a tenth is enough there to see
/// that it was built rightly; what is proved is proved on net10.0. PROOF_SHARE=20 in the environment makes every long proof a
/// twentieth, for runs whose question is another one (tools/proof/cultures).
/// </summary>
internal static class Proof
{
#if NET10_0_OR_GREATER
    private const int OfFramework = 1;
#else
    private const int OfFramework = 10;
#endif

    /// <summary>What the usual number is divided by; 1 on net10.0 where nothing is asked for.</summary>
    internal static int Share { get; } = (Asked("PROOF_SHARE") ?? 1) * OfFramework;

    /// <param name="full">The number on net10.0.</param>
    internal static int Size(int full) => Math.Max(1, full / Share);

    /// <param name="variable">Sets another number where it is in the environment.</param>
    /// <param name="full">The usual number on net10.0.</param>
    internal static int Size(string variable, int full) => Asked(variable) ?? Size(full);

    private static int? Asked(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked > 0 ? asked : null;
}
