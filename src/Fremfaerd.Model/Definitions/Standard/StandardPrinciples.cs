namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>Labels of our own for the ten principles of good involvement (S3.9–S3.18).</summary>
internal static class StandardPrinciples
{
    internal static ValueList<Principle> All { get; } =
    [
        new("P1", new("Medarbejderne bedømmer virkningen på arbejdet", "Employees assess the effect on work"), "S3.9"),
        new("P2", new("Tydelig ramme for indflydelsen", "Clear frame for influence"), "S3.10"),
        new("P3", new("Rigelig og forståelig information", "Plenty of understandable information"), "S3.11"),
        new("P4", new("Tidlig start", "Early start"), "S3.12"),
        new("P5", new("Kendte roller", "Known roles"), "S3.13"),
        new("P6", new("Det principielle tages i de formelle fora", "Matters of principle go to the formal forums"), "S3.14"),
        new("P7", new("Kerneopgaven som kompas", "The core task as compass"), "S3.15"),
        new("P8", new("Åbne kort om gevinster", "Open cards on benefits"), "S3.16"),
        new("P9", new("Blik for det usynlige arbejde", "An eye for the invisible work"), "S3.17"),
        new("P10", new("Korte skridt, der kan rettes", "Short steps that can be corrected"), "S3.18"),
    ];
}
