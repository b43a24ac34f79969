namespace Fremfaerd.Model.Reporting.Tests.Issues;

/// <summary>The name of a committee, which the municipality typed, once went into notes unmarked and whatever it gave away.</summary>
public class The_name_of_a_committee
{
    private const string Name = "Nord-MED om Anker og Bøje";

    [Fact]
    public void Is_marked_as_typed_in_a_report_of_another_language() =>
        Note(new ReportOptions { Language = Language.English }).Should().MatchRegex($"<[a-z]+ lang=\"da\"[^>]*>{Name}<");

    [Fact]
    public void Is_left_out_where_it_holds_what_must_not_travel()
    {
        Note(new ReportOptions { Sharing = SharingProfile.Personal }, isSecret: true).Should().Contain(Name);
        Note(new ReportOptions { Sharing = SharingProfile.Municipality }, isSecret: true).Should().NotContain(Name);
    }

    private static string Note(ReportOptions options, bool isSecret = false)
    {
        var content = Any.Definition.Content;
        var definition = ProcessDefinition.Build(content with { Id = "local", Committees = [new("hoved", CommitteeKind.MainCommittee, "Hovedudvalget"), new("nord", CommitteeKind.LocalCommittee, Name, "hoved") { Units = ["nord"] }] });
        var enrolment = new Enrolment("proces-1", "AI i nattevagten", Phase.Decision, Phase.Implementation, "Plejecenter Nord") { Unit = "nord" };
        var course = ProcessSession.Enrol(definition, enrolment, Any.Manager, Any.Clock());
        course.HoldInvolvement(Any.Involvement(Forum.Of(new Committee(CommitteeKind.LocalCommittee, "nord")))).ThenAccepted();
        if (isSecret)
            course.HoldInvolvement(Any.Involvement(Party.AffectedEmployees) with { Minutes = Name, Confidentiality = new("Der forhandles.", new(2099, 1, 1)) }).ThenAccepted();
        course.RecordDecision(Any.Decision()).ThenAccepted();
        return new CourseReports(course.Process, GoldenCases.EndOf(course.Process), options).DecisionNote().ToHtml();
    }
}
