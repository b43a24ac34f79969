using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Reporting.Tests.Sharing;

/// <summary>Every field of an event that a person types in, and how far it may travel: written by hand, so that a new field fails until somebody has decided.</summary>
internal static class TypedFields
{
    /// <summary>For everybody.</summary>
    internal static readonly string[] Open =
    [
        "DecisionRecorded.What.DecidedBy", "DecisionRecorded.What.Subject", "Enrolled.What.Title", "Enrolled.What.Workplace",
        "InvolvementPlanned.What.Subcourse.Name", "ViewpointAnswered.Reply.By",
    ];

    /// <summary>For the municipality; for everybody only where the entry was cleared.</summary>
    internal static readonly string[] Inner =
    [
        "AttemptRefused.What.Waiver.Reason", "AttemptRefused.What.Waiver.Reference", "BreachRaised.What.Text", "BreachReferred.What.Reason",
        "BreachSettled.What.Reference", "BreachSettled.What.Text", "CheckConfirmed.Reference", "CheckDeclared.Statement",
        "CheckWaived.What.Reason", "CheckWaived.What.Reference", "ContractSigned.What.Reference", "ContractSigned.What.Supplier",
        "CoursePaused.Reason", "CourseReopened.Reason", "CourseStopped.Reason", "DecisionRecorded.What.Basis", "Enrolled.What.CaseReference",
        "EntryCorrected.Reason", "GuidelineAgreed.What.Reference", "GuidelineAgreed.What.Subject", "GuidelineTerminated.Reason",
        "InvolvementHeld.What.Confidentiality.Reason", "InvolvementHeld.What.Minutes", "InvolvementHeld.What.Subject",
        "InvolvementPlanned.What.Frame.Fixed", "InvolvementPlanned.What.Frame.Open", "InvolvementPlanned.What.Reason",
        "MandateGiven.What.Reason", "MandateRevoked.Reason", "PhaseReturned.Reason", "PhaseSkipped.Ground.Reason", "QuestionAnswered.Text",
        "QuestionSetAside.Reason", "RouteChosen.What.Reason", "TenderPublished.What.Reference", "UnrecognizedEvent.Payload",
        "ViewpointAnswered.Reply.Reason", "ViewpointReceived.What.Text",
    ];

    /// <summary>Persons and the systems that recorded for them: never for everybody.</summary>
    internal static readonly string[] Persons =
    [
        "AttemptRefused.What.Waiver.RequestedBy", "CheckWaived.What.RequestedBy", "MandateGiven.What.Holder", "ViewpointReceived.What.Author",
        .. EventTexts.EventTypes.SelectMany(type => (string[])[$"{type.Name}.Stamp.By.Actor", $"{type.Name}.Stamp.By.OnBehalfOf", $"{type.Name}.Stamp.By.System"]),
    ];

    /// <summary>Codes, numbers of public registers, and the words of the definition: typed by nobody in a course.</summary>
    private static readonly Regex Codes = new(
        @"\.(Code|Choice|Currency|Rule|Type|Definition\.\w+|(Committee|RaisedBy\.Committee)\.Id|Name\.(Danish|English|Placeholders)|Value\.Source)$|^Enrolled\.What\.(Cvr|Kle|Unit)$|^DecisionRecorded\.What\.Unit$");

    internal static bool IsCode(string path) => Codes.IsMatch(path);
}
