namespace Fremfaerd.Model.Serialization.Tests.Portfolios;

/// <summary>Notes progress at once, on the caller's own thread.</summary>
internal sealed class Told : IProgress<PortfolioProgress>
{
    internal List<PortfolioProgress> All { get; } = [];

    internal Action<PortfolioProgress>? After { get; init; }

    public void Report(PortfolioProgress value)
    {
        All.Add(value);
        After?.Invoke(value);
    }
}
