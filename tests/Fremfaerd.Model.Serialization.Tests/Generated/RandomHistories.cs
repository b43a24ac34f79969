using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Tests.Involvement;
using Fremfaerd.Model.Tests.Process.Bends;
using Fremfaerd.Model.Tests.Process.Forging;
using Fremfaerd.Model.Tests.Process.Model;
using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Serialization.Tests.Generated;

/// <summary>Random courses of the tests of the model, with strange texts and instants at their end; the same for the same number.</summary>
internal static class RandomHistories
{
    internal static readonly ProcessDefinition[] Definitions = [.. Sources.Definitions, RandomCourse.Noticed, ModelCourse.Definition];

    internal static readonly FremfaerdJson Json = new(new() { Definitions = ValueList.From(Definitions) });

    private static readonly ProcessDefinition[] Documented = [Any.Definition, InForce.Definition, RandomCourse.Woven, RandomCourse.Strict, RandomCourse.Noticed];

    internal static TechnologyProcess Of(int number)
    {
        var random = new Random(number);
        var process = number % 2 == 0 ? Played(random) : RandomCourse.Of(number, Documented[number / 2 % Documented.Length]).Process;
        var question = process.Definition.Content.Questions[random.Next(process.Definition.Content.Questions.Count)].Id;
        ProcessCommand[] told =
        [
            new AnswerQuestion(question, Strange.Text(random)) { Id = $"{number}-1" },
            new ReceiveViewpoint(new($"{number}-2", Party.AffectedEmployees, Strange.Text(random), isConcern: random.Next(2) == 0)),
            new Pause(Strange.Text(random)),
        ];
        foreach (var command in told)
            process = process.Decide(command, Any.Stamp(at: Strange.At(random), happenedAt: Happened(command, random))).Process;
        return process;
    }

    /// <summary>Sensible and senseless commands; what is refused leaves no trace.</summary>
    private static TechnologyProcess Played(Random random)
    {
        var (commands, plain, process) = (new RandomCommands(random), new PlainCourse(), TechnologyProcess.NotEnrolled(ModelCourse.Definition));
        for (var left = random.Next(10, 120); left > 0 || process.Sequence == 0; left--)
        {
            var (command, stamp) = commands.Next(plain);
            plain.Decide(command, stamp);
            process = process.Decide(command, stamp).Process;
        }

        return process;
    }

    private static Moment? Happened(ProcessCommand command, Random random) =>
        command is ReceiveViewpoint ? Moment.At(Strange.At(random).AddDays(-3)) : null;
}
