namespace Fremfaerd.Model.Tests.Process;

/// <summary>The role table of the standard definition, written by hand.</summary>
public class Authority_over_a_course
{
    private const string Table = """
        role                             document confirm pass-gate advance complete enrol
        project-manager                  yes      no      yes       yes     yes      yes
        deciding-manager                 yes      yes     yes       yes     yes      yes
        employee                         yes      no      no        no      no       no
        elected-representative           yes      no      no        no      no       no
        working-environment-representative yes    no      no        no      no       no
        super-user                       yes      no      no        no      no       no
        secretary                        yes      no      no        no      no       no
        system                           yes      no      no        no      no       no
        Deciding-Manager                 no       no      no        no      no       no
        dеciding-manager                 no       no      no        no      no       no
        wizard                           no       no      no        no      no       no
        """;

    public static TheoryData<string, string, bool> Cells()
    {
        var cells = new TheoryData<string, string, bool>();
        var lines = Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
        foreach (var row in lines.Skip(1))
        {
            for (var column = 1; column < row.Length; column++)
                cells.Add(row[0], lines[0][column], row[column] == "yes");
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Is_as_the_table_says(string role, string act, bool allowed)
    {
        if (!role.All(char.IsAscii))
        {
            FluentActions.Invoking(() => new RoleId(role)).Should().Throw<ArgumentException>("a look-alike letter is no role");
            return;
        }

        foreach (var phase in Enum.GetValues<Phase>())
            IsAuthorised(role, act, phase).Should().Be(allowed, "{0} in {1}", act, phase);
    }

    [Theory]
    [InlineData("document")]
    [InlineData("confirm")]
    [InlineData("advance")]
    public void Is_missing_without_a_role(string act)
    {
        var session = Any.Course().As(new Actor("nobody"));

        session.Decide(CommandFor(act, Phase.Idea)).ThenRefused("authority.missing").Why.English
            .Should().EndWith("; somebody without a role may not.");
    }

    [Fact]
    public void Takes_the_first_role_that_may()
    {
        var both = new Actor("leder-2", StandardRoles.Employee, StandardRoles.DecidingManager);
        var course = Any.Course().As(both);

        course.Confirm("F1-R2", "Sag 26/1234").ThenAccepted().Events[0].Stamp.By.Role.Should().Be(StandardRoles.DecidingManager);
        course.Answer("F1-KO-1", "Ja.").ThenAccepted().Events[0].Stamp.By.Role.Should().Be(StandardRoles.Employee);
    }

    private static bool IsAuthorised(RoleId role, string act, Phase phase)
    {
        var actor = new Actor("x", role);
        var reply = act == "enrol"
            ? TechnologyProcess.NotEnrolled(Any.Definition).Decide(CommandFor(act, phase), Any.Stamp(actor))
            : Any.Course(phase).As(actor).Decide(CommandFor(act, phase));
        return reply is not Refused { Code: "authority.missing" };
    }

    private static ProcessCommand CommandFor(string act, Phase phase) => act switch
    {
        "enrol" => new Enrol(new Enrolment("p", "t", phase, Phase.Implementation, "w")),
        "document" => new ClarifyFact(StandardFacts.IsDigital, true),
        "confirm" => new Confirm("G5", "Sag"),
        "pass-gate" => new PassGate(StandardGates.GoLive),
        "advance" => new AdvanceTo(Phase.Implementation),
        _ => new Complete(),
    };
}
