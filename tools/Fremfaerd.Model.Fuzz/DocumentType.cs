namespace Fremfaerd.Model.Fuzz;

/// <summary>What a document is read as.</summary>
internal enum DocumentType
{
    Event = 1,
    History,
    Definition,
}
