using System.Reflection;
using Fremfaerd.Model.Reporting.Tests.Sharing;

namespace Fremfaerd.Model.Reporting.Tests.Issues;

/// <summary>Courses that ended, are paused, not understood, joined midway, ended early, corrected or just begun: none is too odd for a report.</summary>
public class Every_course
{
    [Fact]
    public void Has_every_report()
    {
        var made = 0;
        foreach (var (name, course, at) in Scenes.Courses().Where(one => one.Course.Enrolment is not null).Where((_, number) => number % Proof.Share == 0))
        {
            foreach (var options in Options())
            {
                var reports = new CourseReports(course, at, options);
                made += Calls(course, at).Count(call => Made($"{name}: {call.Name}", () => Rendered(call.Of(reports))));
            }
        }

        made.Should().BeGreaterThan(5_000 / Proof.Share);
    }

    [Fact]
    public void Is_counted_in_every_portfolio()
    {
        TechnologyProcess[] all = [.. Scenes.Courses().Select(one => one.Course)];
        foreach (var at in all.SelectMany(course => course.History).Select(happened => happened.Stamp.RecordedAt).Order().Chunk(400 * Proof.Share).Select(some => some[0]))
        {
            var reports = new PortfolioReports(all, at, new ReportOptions { Sharing = SharingProfile.Public });
            reports.Page().ToText().Should().NotBeEmpty();
            reports.LearningReport().ToText().Should().NotBeEmpty();
        }
    }

    private static ReportOptions[] Options() =>
    [
        new() { Sharing = SharingProfile.Municipality },
        new() { Sharing = SharingProfile.Public, Language = Language.English },
    ];

    private static IEnumerable<(string Name, Func<CourseReports, object> Of)> Calls(TechnologyProcess course, DateTimeOffset at)
    {
        foreach (var gate in course.Definition.Content.Gates)
            yield return ($"GateReport({gate.Id})", reports => reports.GateReport(gate.Id));
        foreach (var decision in course.EvidenceAt(at).Decisions)
            yield return ($"DecisionNote({decision.Sequence})", reports => reports.DecisionNote(decision.Sequence));
        foreach (var passage in course.Passages)
            yield return ($"DecisionNote({passage.Sequence})", reports => reports.DecisionNote(passage.Sequence));
        foreach (var phase in Enum.GetValues<Phase>())
        {
            yield return ($"AgendaItem({phase})", reports => reports.AgendaItem(Forum.Of(CommitteeKind.LocalCommittee), null, phase));
            yield return ($"DialogueSheet({phase})", reports => reports.DialogueSheet(phase));
        }

        foreach (var method in Renderings.Reports)
        {
            if (method.GetParameters().All(parameter => parameter.HasDefaultValue))
                yield return (method.Name, reports => method.Invoke(reports, BindingFlags.DoNotWrapExceptions, null, [.. method.GetParameters().Select(_ => Type.Missing)], null)!);
        }
    }

    /// <summary>The only ways out that are documented: no decision stands, and no forum is known.</summary>
    private static bool Made(string name, Func<int> render)
    {
        try
        {
            render().Should().BePositive();
            return true;
        }
        catch (InvalidOperationException none) when (name.EndsWith(": DecisionNote", StringComparison.Ordinal) && none.Message.StartsWith("No decision stands", StringComparison.Ordinal))
        {
            return true;
        }
        catch (InvalidOperationException none) when (name.EndsWith(": AgendaItem", StringComparison.Ordinal) && none.Message.StartsWith("The level of the decision is not clarified", StringComparison.Ordinal))
        {
            return true;
        }
        catch (Exception other)
        {
            throw new InvalidOperationException(name, other);
        }
    }

    private static int Rendered(object made) => made switch
    {
        Report report => report.ToHtml().Length,
        Picture picture => picture.ToSvg().Length,
        Diagram diagram => diagram.ToMermaid().Length,
        _ => throw new NotSupportedException($"Say here how to read {made.GetType()}."),
    };
}
