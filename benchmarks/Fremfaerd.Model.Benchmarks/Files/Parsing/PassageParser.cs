using System.Text.Json;
using Fremfaerd.Model.Parameters;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Values;

namespace Fremfaerd.Model.Benchmarks.Files.Parsing;

/// <summary>The proof of a passage.</summary>
internal static class PassageParser
{
    /// <summary>Reads the members of the object that is open.</summary>
    internal static Passage Parse(ref Utf8JsonReader reader)
    {
        var (gate, phase, visit, status, rules) = ("", default(Phase), 0, default(GateStatus), 0);
        var (checks, definition, parameters, waivers) = (default(ValueList<CheckOutcome>), default(DefinitionReference), new List<ParameterUse>(), new List<UsedWaiver>());
        while (Take.Member(ref reader))
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("gate"u8))
                gate = Take.Text(ref reader);
            else if (name.SequenceEqual("phase"u8))
                phase = Coded<Phase>.Read(ref reader);
            else if (name.SequenceEqual("visit"u8))
                visit = Take.Number(ref reader);
            else if (name.SequenceEqual("status"u8))
                status = Coded<GateStatus>.Read(ref reader);
            else if (name.SequenceEqual("checks"u8))
                checks = RecordParser.Checks(ref reader);
            else if (name.SequenceEqual("parameters"u8))
                Parameters(ref reader, parameters);
            else if (name.SequenceEqual("waivers"u8))
                Waivers(ref reader, waivers);
            else if (name.SequenceEqual("definition"u8))
                definition = RecordParser.Definition(ref reader);
            else
                rules = Take.Number(ref reader);
        }

        return new Passage(new(gate), phase, visit, status, checks!, definition!, rules)
        {
            Parameters = ValueList.From(parameters),
            Waivers = ValueList.From(waivers),
        };
    }

    private static void Parameters(ref Utf8JsonReader reader, List<ParameterUse> parameters)
    {
        reader.Read();
        while (Take.Item(ref reader))
            parameters.Add(RecordParser.Use(ref reader));
    }

    private static void Waivers(ref Utf8JsonReader reader, List<UsedWaiver> waivers)
    {
        reader.Read();
        while (Take.Item(ref reader))
        {
            var (check, sequence) = (default(CheckAddress), 0L);
            while (Take.Member(ref reader))
            {
                if (reader.ValueSpan.SequenceEqual("check"u8))
                    check = RecordParser.Check(ref reader);
                else
                    sequence = Take.Number(ref reader);
            }

            waivers.Add(new UsedWaiver(check, sequence));
        }
    }
}
