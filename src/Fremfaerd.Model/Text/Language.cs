namespace Fremfaerd.Model.Text;

/// <summary>The two languages every text of the library exists in. Chosen by argument, never taken from the machine.</summary>
public enum Language
{
    /// <summary>Danish, the language of the model.</summary>
    [Term("da", "dansk", "Danish")]
    Danish = 1,

    /// <summary>English.</summary>
    [Term("en", "engelsk", "English")]
    English = 2,
}

/// <summary>Wire codes and names of <see cref="Language"/>.</summary>
public static class LanguageTerms
{
    extension(Language language)
    {
        /// <summary>The permanent wire code (ISO 639), for example <c>da</c>.</summary>
        public string Code => Terms.Code(language);

        /// <summary>The name people read: “dansk”, “Danish”.</summary>
        public LocalizedText Name => Terms.Name(language);
    }
}
