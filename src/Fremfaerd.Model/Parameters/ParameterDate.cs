namespace Fremfaerd.Model.Parameters;

/// <summary>Which date selects the value of a parameter. All are Danish calendar days.</summary>
public enum ParameterDate
{
    /// <summary>The day that is judged on.</summary>
    [Term("assessment", "dagen, der vurderes på", "the day judged on")]
    Assessment = 1,

    /// <summary>The day the gate was passed in this visit; until then the day that is judged on.</summary>
    [Term("gate-passage", "dagen, porten blev passeret", "the day the gate was passed")]
    GatePassage = 2,

    /// <summary>The day the tender was published; until then the day the route was chosen, else the day that is judged on (X29).</summary>
    [Term("publication", "dagen, udbuddet blev offentliggjort", "the day the tender was published")]
    Publication = 3,

    /// <summary>The day it happened: the meeting that notice is given of, the breach that a deadline runs from.</summary>
    [Term("occurrence", "dagen, det skete", "the day it happened")]
    Occurrence = 4,
}

/// <summary>Wire codes and names of <see cref="ParameterDate"/>.</summary>
public static class ParameterDateTerms
{
    extension(ParameterDate parameterDate)
    {
        /// <summary>The permanent wire code, for example <c>publication</c>.</summary>
        public string Code => Terms.Code(parameterDate);

        /// <summary>The name people read: “dagen, udbuddet blev offentliggjort”, “the day the tender was published”.</summary>
        public LocalizedText Name => Terms.Name(parameterDate);
    }
}
