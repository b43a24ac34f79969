using Fremfaerd.Model.Serialization.Documents;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>A definition as it stands in a file, before anything is checked.</summary>
/// <param name="ContentHash">What the file says; null where somebody who changed it by hand left it out.</param>
/// <param name="Content">The parts.</param>
internal sealed record DefinitionFile(string? ContentHash, DefinitionDraft Content)
{
    internal const string HashName = "contentHash";

    internal static DocumentKind<DefinitionFile> KindOf(Kind<Requirement> requirements) => new(
        "fremfaerd-definition", version: 1, described => described
            .May(HashName, Ids.Code, file => file.ContentHash, out var hash)
            .Has("id", Ids.Code, file => file.Content.Id, out var id)
            .Has("version", Kinds.Count, file => file.Content.Version, out var version)
            .Has("phases", new ListKind<PhaseDescription>(CourseShapes.Phase), file => file.Content.Phases, out var phases)
            .Has("gates", new ListKind<Gate>(CourseShapes.Gate), file => file.Content.Gates, out var gates)
            .Has("roles", new ListKind<Role>(CourseShapes.Role), file => file.Content.Roles, out var roles)
            .Some("facts", AskingShapes.Fact, file => file.Content.Facts, out var facts)
            .Some("questions", AskingShapes.Question, file => file.Content.Questions, out var questions)
            .Some("checks", CheckShapes.Check(requirements), file => file.Content.Checks, out var checks)
            .Some("involvement", MunicipalShapes.Involvement, file => file.Content.Involvement, out var involvement)
            .Some("committees", MunicipalShapes.Committee, file => file.Content.Committees, out var committees)
            .Some("parameters", RuleShapes.Parameter, file => file.Content.Parameters, out var parameters)
            .Some("principles", RuleShapes.Principle, file => file.Content.Principles, out var principles)
            .Some("guidance", RuleShapes.Guidance, file => file.Content.Guidance, out var guidance)
            .Has("limits", RuleShapes.Limits, file => file.Content.Limits, out var limits)
            .Made(read => new(hash.In(read), new DefinitionDraft
            {
                Id = id.In(read),
                Version = version.In(read),
                Phases = phases.In(read),
                Gates = gates.In(read),
                Roles = roles.In(read),
                Facts = facts.In(read),
                Questions = questions.In(read),
                Checks = checks.In(read),
                Involvement = involvement.In(read),
                Committees = committees.In(read),
                Parameters = parameters.In(read),
                Principles = principles.In(read),
                Guidance = guidance.In(read),
                Limits = limits.In(read),
            })));
}
