using System.Text.Json.Serialization;

namespace Fremfaerd.Model.Mutants;

/// <summary>One small change that Stryker.NET compiled into the library, switched off until its number is set.</summary>
/// <param name="Id">Its number in this build.</param>
/// <param name="File">Relative to the project, with /.</param>
/// <param name="Original">What the source says there.</param>
internal sealed record Mutant(int Id, string File, int Line, int Column, string Mutator, string Original, string Replacement)
{
    /// <summary>The same in every build of the same source, so that a measurement can be resumed.</summary>
    [JsonIgnore]
    public string Key => $"{File}:{Line}:{Column}|{Mutator}|{Original}|{Replacement}";
}
