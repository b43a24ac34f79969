namespace Fremfaerd.Model.Text;

/// <summary>The two languages every text of the library exists in. Chosen by argument, never taken from the machine.</summary>
public enum Language
{
    /// <summary>Danish, the language of the model.</summary>
    Danish = 1,

    /// <summary>English.</summary>
    English = 2,
}
