namespace Fremfaerd.Model;

/// <summary>How a field is called in an error message.</summary>
internal static class FieldNames
{
    internal static readonly LocalizedText Title = new("titel", "title");
    internal static readonly LocalizedText Workplace = new("arbejdsplads", "workplace");
    internal static readonly LocalizedText Unit = new("enhed", "unit");
    internal static readonly LocalizedText CaseReference = new("sagsnummer", "case reference");
    internal static readonly LocalizedText Answer = new("svar", "answer");
    internal static readonly LocalizedText Reason = new("begrundelse", "reason");
    internal static readonly LocalizedText Subject = new("emne", "subject");
    internal static readonly LocalizedText Covers = new("tjek, der blev taget op", "checks covered");
    internal static readonly LocalizedText RolesPresent = new("roller til stede", "roles present");
    internal static readonly LocalizedText OnFacts = new("forhold, der lå til grund", "facts it was held on");
    internal static readonly LocalizedText OnQuestions = new("spørgsmål, der lå til grund", "questions it was held on");
    internal static readonly LocalizedText Minutes = new("referat", "minutes");
    internal static readonly LocalizedText DecidedBy = new("besluttet af", "decided by");
    internal static readonly LocalizedText AnsweredBy = new("besvaret af", "answered by");
    internal static readonly LocalizedText Basis = new("grundlag", "basis");
    internal static readonly LocalizedText Reference = new("henvisning", "reference");
    internal static readonly LocalizedText Statement = new("erklæring", "statement");

    internal static readonly LocalizedText Fixed = new("det, der er fast", "what is fixed");
    internal static readonly LocalizedText Open = new("det, der er åbent", "what is open");
    internal static readonly LocalizedText Subcourse = new("delforløb", "shorter sequence");

    internal static readonly LocalizedText Supplier = new("leverandør", "supplier");
    internal static readonly LocalizedText Breach = new("brud", "breach");
    internal static readonly LocalizedText Settlement = new("aftale", "settlement");
    internal static readonly LocalizedText Viewpoint = new("synspunkt", "viewpoint");
}
