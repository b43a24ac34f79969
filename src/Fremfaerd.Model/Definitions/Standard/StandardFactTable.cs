using static Fremfaerd.Model.Definitions.StandardFacts;

namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>The facts that conditions of the standard definition ask for, with what they imply and their defaults.</summary>
internal static class StandardFactTable
{
    internal static ValueList<ProcessFact> All { get; } =
    [
        new()
        {
            Id = AffectsWorkingConditions, Source = "S3.33",
            Text = new("Berører arbejds-, personale-, samarbejds- eller arbejdsmiljøforhold", "Affects work, staff, cooperation or working-environment conditions"),
        },
        new()
        {
            Id = MajorRestructuring, Source = "X03, X09",
            Text = new("Større rationaliserings- eller omstillingsprojekt efter kommunens egen definition", "Major rationalisation or restructuring project by the municipality's own definition"),
            ImpliedNoBy = [AffectsWorkingConditions],
        },
        new()
        {
            Id = CrossOrganisational, Source = "S3.38",
            Text = new("Går på tværs af enheder, forvaltninger eller myndigheder", "Runs across units, administrations or authorities"),
        },
        new()
        {
            Id = UncertainSolution, Source = "S3.48",
            Text = new("Løsningen er ikke klar på forhånd, er kompleks eller kræver løbende tilpasning", "The solution is not clear in advance, is complex or needs ongoing adaptation"),
        },
        new()
        {
            Id = RequiresProcurement, Source = "S2.4",
            Text = new("Der skal købes ind", "Something is to be bought"),
        },
        new()
        {
            Id = IsDigital, Source = "S3.49",
            Text = new("Digital løsning", "Digital solution"),
        },
        new()
        {
            Id = HasWebOrMobileUi, Source = "X37",
            Text = new("Websted eller mobilapp (også intranet, hvor loven gælder)", "Website or mobile app (also intranet, where the law applies)"),
            ImpliedNoBy = [IsDigital],
        },
        new()
        {
            Id = ProcessesPersonalData, Source = "X23",
            Text = new("Behandler personoplysninger", "Processes personal data"),
        },
        new()
        {
            Id = DpiaRequired, Source = "X23",
            Text = new("Konsekvensanalyse kræves", "A data-protection impact assessment is required"),
            ImpliedNoBy = [ProcessesPersonalData],
        },
        new()
        {
            Id = UsesAi, Source = "X26, X27",
            Text = new("Bruger AI", "Uses AI"),
            ImpliedNoBy = [IsDigital],
        },
        new()
        {
            Id = HighRiskAi, Source = "X26, X27",
            Text = new("Er højrisiko efter AI-forordningen", "Is high-risk under the AI Act"),
            ImpliedNoBy = [UsesAi],
        },
        new()
        {
            Id = UsedAtWorkplace, Source = "X26, X27",
            Text = new("Bruges på arbejdspladsen", "Is used at the workplace"),
            Default = FactValue.Yes,
        },
        new()
        {
            Id = PublicBody, Source = "X26, X27",
            Text = new("Kommunen er offentligt organ", "The municipality is a public body"),
            Default = FactValue.Yes,
        },
        new()
        {
            Id = MonitorsEmployees, Source = "X22",
            Text = new("Kan bruges til at følge ansatte", "Can be used to follow employees"),
            ImpliedNoBy = [AffectsWorkingConditions],
        },
        new()
        {
            Id = MonitorsCitizens, Source = "X33, S0.7",
            Text = new("Følger eller sporer borgere", "Follows or tracks citizens"),
        },
        new()
        {
            Id = AffectsElderlyCitizens, Source = "X31, X32",
            Text = new("Berører ældre", "Affects elderly people"),
        },
        new()
        {
            Id = AffectsCitizensWithDisabilities, Source = "X31, X32",
            Text = new("Berører mennesker med handicap", "Affects people with disabilities"),
        },
        new()
        {
            Id = PhaseHasNewDecision, Source = "X02",
            Text = new("Fasen indeholder en ny beslutning om arbejdsforhold", "The phase holds a new decision on working conditions"),
            IsReadFromDecisions = true,
            ImpliedNoBy = [AffectsWorkingConditions],
        },
        new()
        {
            Id = StandardFacts.DecisionLevel, Source = "X01, X08, S3.36", IsOurs = true,
            Text = new("Niveauet, hvor beslutningen træffes", "The level at which the decision is taken"),
            Kind = FactKind.Choice,
            Choices = [.. Enum.GetValues<DecisionLevel>().Select(level => new FactChoice(level.Code, level.Name))],
        },
        new()
        {
            Id = ContractValue, Source = "X29", IsOurs = true,
            Text = new("Kontraktens anslåede værdi i hele løbetiden med optioner", "The estimated value of the contract over its whole term with options"),
            Kind = FactKind.Amount,
        },
        new()
        {
            Id = PrincipleQuestion, Source = "S3.35, S3.58", IsOurs = true,
            Text = new("Rejser et principielt spørgsmål for hele kommunen", "Raises a question of principle for the whole municipality"),
            Default = FactValue.No,
        },
        new()
        {
            Id = SetsOverallGuideline, Source = "X03", IsOurs = true,
            Text = new("Der forhandles eller fastsættes en overordnet retningslinje", "An overall guideline is negotiated or set"),
            Default = FactValue.No,
        },
        new()
        {
            Id = SetsLocalGuideline, Source = "X03, S3.35", IsOurs = true,
            Text = new("Der fastsættes lokale retningslinjer for tilrettelæggelse eller brug", "Local guidelines on organising work or on use are set"),
        },
        new()
        {
            Id = DelegatesWorkflowDetails, Source = "derived", IsOurs = true,
            Text = new("Et skriftligt mandat overlader detaljer i arbejdsgangene", "A written mandate delegates details of the workflow"),
            Default = FactValue.No,
        },
        new()
        {
            Id = DelegatesRequirementApproval, Source = "derived", IsOurs = true,
            Text = new("Et skriftligt mandat overlader godkendelse af krav", "A written mandate delegates the approval of requirements"),
            Default = FactValue.No,
        },
        new()
        {
            Id = DelegatesAcceptance, Source = "derived", IsOurs = true,
            Text = new("Et skriftligt mandat overlader godkendelse af arbejdsgangenes detaljer efter afprøvning", "A written mandate delegates the acceptance of workflow details after trials"),
            Default = FactValue.No,
        },
        new()
        {
            Id = ProcedureInvolvesMainCommittee, Source = "X09", IsOurs = true,
            Text = new("Procedureretningslinjen inddrager Hovedudvalget i kravene", "The procedural guideline involves Hovedudvalget in the requirements"),
            Default = FactValue.No,
        },
        new()
        {
            Id = CitizenFacing, Source = "X37, derived", IsOurs = true,
            Text = new("Borgerne møder selv løsningen", "Citizens meet the solution themselves"),
            Default = FactValue.No,
        },
        new()
        {
            Id = StaffTransferredOrOutsourced, Source = "derived", IsOurs = true,
            Text = new("Personale overdrages, eller opgaver udliciteres", "Staff are transferred or tasks outsourced"),
            Default = FactValue.No,
        },
        new()
        {
            Id = ContractTermsAffectWork, Source = "S3.33", IsOurs = true,
            Text = new("Aftalens vilkår berører arbejdsforhold", "The terms of the contract affect working conditions"),
            Default = FactValue.No,
        },
        new()
        {
            Id = CollectsCitizenFeedback, Source = "S1.10, derived", IsOurs = true,
            Text = new("Der indsamles tilbagemeldinger fra borgerne", "Feedback is collected from citizens"),
            Default = FactValue.No,
        },
        new()
        {
            Id = RequiresDevelopment, Source = "S2.4, derived", IsOurs = true,
            Text = new("Der skal udvikles eller tilpasses noget", "Something is to be developed or adapted"),
        },
    ];
}
