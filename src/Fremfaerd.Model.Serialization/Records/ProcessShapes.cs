namespace Fremfaerd.Model.Serialization.Records;

/// <summary>What a process is enrolled with, and its procurement.</summary>
internal static class ProcessShapes
{
    internal static readonly Shape<Enrolment> Enrolment = new ShapeBuilder<Enrolment>("enrolment")
        .Has("id", Ids.Process, enrolment => enrolment.Id, out var id)
        .Has("title", Kinds.Text, enrolment => enrolment.Title, out var title)
        .Has("startsAt", Codes.Phase, enrolment => enrolment.StartsAt, out var startsAt)
        .Has("until", Codes.Phase, enrolment => enrolment.Until, out var until)
        .May("workplace", Kinds.Text, enrolment => enrolment.Workplace, out var workplace)
        .May("unit", Ids.Code, enrolment => enrolment.Unit, out var unit)
        .May("area", Codes.Area, enrolment => enrolment.Area, out var area)
        .Some("acquisitions", Codes.Acquisition, enrolment => enrolment.Acquisitions, out var acquisitions)
        .May("maturity", Codes.Maturity, enrolment => enrolment.Maturity, out var maturity)
        .May("diffusion", Codes.Diffusion, enrolment => enrolment.Diffusion, out var diffusion)
        .May("cvr", Kinds.Text, enrolment => enrolment.Cvr, out var cvr)
        .May("caseReference", Kinds.Text, enrolment => enrolment.CaseReference, out var caseReference)
        .May("kle", Kinds.Text, enrolment => enrolment.Kle, out var kle)
        .May("partOf", Ids.Process, enrolment => enrolment.PartOf, out var partOf)
        .Made(read => new(id.In(read), title.In(read), startsAt.In(read), until.In(read), workplace.In(read))
        {
            Unit = unit.In(read),
            Area = area.In(read),
            Acquisitions = acquisitions.In(read),
            Maturity = maturity.In(read),
            Diffusion = diffusion.In(read),
            Cvr = cvr.In(read),
            CaseReference = caseReference.In(read),
            Kle = kle.In(read),
            PartOf = partOf.In(read),
        });

    internal static readonly Shape<ChosenRoute> Route = new ShapeBuilder<ChosenRoute>("chosenRoute")
        .Has("route", Codes.ProcurementRoute, chosen => chosen.Route, out var route)
        .Has("reason", Kinds.Text, chosen => chosen.Reason, out var reason)
        .May("estimate", FactShapes.Money, chosen => chosen.Estimate, out var estimate)
        .Has("threshold", ParameterShapes.Use, chosen => chosen.Threshold, out var threshold)
        .Made(read => new(route.In(read), reason.In(read), estimate.In(read), threshold.In(read)));

    internal static readonly Shape<PublishedTender> Tender = new ShapeBuilder<PublishedTender>("publishedTender")
        .Has("reference", Kinds.Text, tender => tender.Reference, out var notice)
        .Made(read => new(notice.In(read)));

    internal static readonly Shape<SignedContract> Contract = new ShapeBuilder<SignedContract>("signedContract")
        .Has("supplier", Kinds.Text, contract => contract.Supplier, out var supplier)
        .May("value", FactShapes.Money, contract => contract.Value, out var value)
        .Has("reference", Kinds.Text, contract => contract.Reference, out var document)
        .Made(read => new(supplier.In(read), value.In(read), document.In(read)));
}
