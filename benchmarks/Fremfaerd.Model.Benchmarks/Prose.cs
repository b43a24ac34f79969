namespace Fremfaerd.Model.Benchmarks;

/// <summary>Danish texts of a wanted length, the same ones each time, with the letters and marks that people type.</summary>
internal static class Prose
{
    private static readonly string[] Sentences =
    [
        "Nattevagten går i dag to gange til hver beboer, også hos dem, der sover trygt.",
        "Pårørende på Sønderhøj har bedt om færre forstyrrelser mellem kl. 23 og 6.",
        "Vi regner med, at 40 % af tilsynene kan afløses af en stille alarm.",
        "Medarbejderne vil gerne beholde den første runde, fordi den giver ro på gangen.",
        "Ældrerådet spurgte, hvem der ser billederne, og hvor længe de gemmes.",
        "Sensoren måler kun bevægelse; den optager hverken lyd eller ansigter.",
        "Hvis nettet svigter, går vi tilbage til de faste runder samme nat.",
        "Øvelsen i uge 14 viste, at nye kolleger skal have mindst to vagter med en superbruger.",
        "Budgettet dækker drift i tre år, men ikke en udvidelse til Åhuset.",
        "Aftalen om logning siger »kun fejlsøgning«, og det står vi ved.",
    ];

    /// <summary>Whole sentences, as many as come nearest to the length.</summary>
    internal static string Of(int length, int seed)
    {
        var text = Sentences[seed % Sentences.Length];
        for (var next = seed + 3; text.Length + 40 < length; next += 7)
            text += " " + Sentences[next % Sentences.Length];
        return text;
    }
}
