using System.Globalization;

namespace Fremfaerd.Model.Tests;

/// <summary>
/// How much a long proof tries. The net8.0 build runs on the same runtime as the other, so a tenth is enough there to see
/// that it was built rightly; what is proved is proved on net10.0.
/// </summary>
internal static class Proof
{
    /// <param name="full">The number on net10.0; the environment may ask for a share of it, <c>PROOF_SHARE=100</c> for a hundredth.</param>
    internal static int Size(int full) =>
#if NET10_0_OR_GREATER
        Math.Max(1, full / Share);
#else
        Math.Max(1, full / 10 / Share);
#endif

    /// <param name="variable">Sets another number where it is in the environment.</param>
    /// <param name="full">The usual number on net10.0.</param>
    internal static int Size(string variable, int full) =>
        Asked(variable) ?? Size(full);

    private static int Share => Asked("PROOF_SHARE") ?? 1;

    private static int? Asked(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked > 0 ? asked : null;
}
