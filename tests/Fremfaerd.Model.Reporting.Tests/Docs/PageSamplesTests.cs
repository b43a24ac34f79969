namespace Fremfaerd.Model.Reporting.Tests.Docs;

public class The_samples_of_the_pages_on_reports
{
    [Fact]
    public void Stand_there_as_they_are_compiled() => PageSamples.AreCompiled(GetType().Assembly);

    [Fact]
    public void Print_what_stands_there() => PageSamples.PrintWhatStandsThere(GetType().Assembly);
}
