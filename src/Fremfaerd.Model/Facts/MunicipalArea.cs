namespace Fremfaerd.Model.Facts;

/// <summary>The five areas that the articles describe technology in (S1.18–S1.22).</summary>
public enum MunicipalArea
{
    /// <summary>Apps, learning platforms, virtual teaching (S1.18).</summary>
    [Term("childcare-and-school", "Dagtilbud og skole", "Childcare and school")]
    ChildcareAndSchool = 1,

    /// <summary>Screen visits, lift robots, fall sensors (S1.19).</summary>
    [Term("social-and-health", "Social og sundhed", "Social services and health")]
    SocialAndHealth = 2,

    /// <summary>Virtual meetings, algorithms a caseworker may use (S1.20).</summary>
    [Term("employment", "Beskæftigelse", "Employment")]
    Employment = 3,

    /// <summary>Drone and sensor data, citizen participation (S1.21).</summary>
    [Term("technical-and-environment", "Teknik og miljø", "Technical services and environment")]
    TechnicalAndEnvironment = 4,

    /// <summary>Line-of-business systems, ERP, case systems, software robots (S1.22).</summary>
    [Term("administration", "Administration", "Administration")]
    Administration = 5,
}

/// <summary>Wire codes and names of <see cref="MunicipalArea"/>.</summary>
public static class MunicipalAreaTerms
{
    extension(MunicipalArea municipalArea)
    {
        /// <summary>The permanent wire code, for example <c>childcare-and-school</c>.</summary>
        public string Code => Terms.Code(municipalArea);

        /// <summary>The name people read: “Dagtilbud og skole”, “Childcare and school”.</summary>
        public LocalizedText Name => Terms.Name(municipalArea);
    }
}
