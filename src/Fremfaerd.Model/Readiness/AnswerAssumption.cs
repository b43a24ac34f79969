namespace Fremfaerd.Model.Readiness;

/// <summary>A question taken to be answered anew with another content while a plan is made.</summary>
internal sealed record AnswerAssumption(int Question, AnswerAssumption? Next)
{
    /// <summary>What it will say is not known; no answer on record is blank, so it differs from all of them.</summary>
    internal static readonly Answer SomethingElse = new(QuestionStatus.Answered, "");

    internal static bool Holds(AnswerAssumption? assumed, int question)
    {
        for (; assumed is not null; assumed = assumed.Next)
        {
            if (assumed.Question == question)
                return true;
        }

        return false;
    }
}
