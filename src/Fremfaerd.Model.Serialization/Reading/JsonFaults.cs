namespace Fremfaerd.Model.Serialization.Reading;

/// <summary>All that can be wrong with a document.</summary>
internal static class JsonFaults
{
    internal static readonly JsonFault Empty = new(
        "json.empty",
        "Dokumentet er tomt. Giv filen, som den blev skrevet.",
        "The document is empty. Give the file as it was written.");

    internal static readonly JsonFault TooLarge = new(
        "json.too-large",
        "Dokumentet fylder mere end {limit} byte. Hæv grænsen, hvis filen er ægte.",
        "The document is larger than {limit} bytes. Raise the limit if the file is genuine.");

    internal static readonly JsonFault Encoding = new(
        "json.encoding",
        "Byte nr. {position} er ikke UTF-8. Gem filen som UTF-8.",
        "Byte no. {position} is not UTF-8. Save the file as UTF-8.");

    internal static readonly JsonFault Syntax = new(
        "json.syntax",
        "Det er ikke gyldig JSON her. Dokumentet er afkortet eller ændret i hånden; hent det, som det blev skrevet.",
        "This is not valid JSON here. The document was cut or changed by hand; fetch it as it was written.");

    internal static readonly JsonFault TooDeep = new(
        "json.depth",
        "Der er mere end {limit} objekter og lister inde i hinanden. Så dybe filer skriver dette format ikke.",
        "There are more than {limit} objects and arrays inside each other. This format writes no files that deep.");

    internal static readonly JsonFault Type = new(
        "json.type",
        "Her skal stå {expected}, men der står {found}.",
        "There must be {expected} here, but there is {found}.");

    internal static readonly JsonFault Null = new(
        "json.null",
        "Her står null. Skal der ikke stå noget, så udelad feltet; ellers skriv {expected}.",
        "There is null here. Leave the member out if there is nothing to say; else write {expected}.");

    internal static readonly JsonFault Missing = new(
        "json.missing",
        "Feltet »{member}« mangler. Tilføj det.",
        "The member “{member}” is missing. Add it.");

    internal static readonly JsonFault OneOf = new(
        "json.one-of",
        "Her skal stå netop ét af: {members}.",
        "There must be exactly one of: {members}.");

    internal static readonly JsonFault UnknownMember = new(
        "json.unknown-member",
        "Feltet »{member}« findes ikke her. Kendte er: {members}. Ret navnet, eller læs filen med en nyere version.",
        "There is no member “{member}” here. Known are: {members}. Correct the name, or read the file with a newer version.");

    internal static readonly JsonFault Duplicate = new(
        "json.duplicate",
        "Feltet »{member}« står to gange. Behold det ene.",
        "The member “{member}” is given twice. Keep one of them.");

    internal static readonly JsonFault Code = new(
        "json.code",
        "»{found}« er ikke en kode her. Vælg en af: {allowed}. Store og små bogstaver tæller.",
        "“{found}” is no code here. Choose one of: {allowed}. Upper and lower case count.");

    internal static readonly JsonFault Lone = new(
        "json.text",
        "Teksten har et halvt tegn og kan ikke gemmes. Ret teksten i kilden.",
        "The text has half a character (a lone surrogate) and cannot be stored. Correct the text at its source.");

    internal static readonly JsonFault TooLong = new(
        "json.text-too-long",
        "Teksten har over {limit} tegn. Gør den kortere, eller hæv grænsen.",
        "The text has more than {limit} characters. Shorten it or raise the limit.");

    internal static readonly JsonFault Id = new(
        "json.id",
        "»{found}« er ikke et id. Et id har 1 til 100 tegn af A-Z a-z 0-9 - . _ / : @.",
        "“{found}” is no id. An id has 1 to 100 characters of A-Z a-z 0-9 - . _ / : @.");

    internal static readonly JsonFault Value = new(
        "json.value",
        "Værdien kan ikke bruges: {reason}",
        "The value cannot be used: {reason}");

    internal static readonly JsonFault EventType = new(
        "json.event-type",
        "»{found}« er ikke navnet på en hændelse. Et navn har formen question.answered.",
        "“{found}” is not the name of an event. A name has the form question.answered.");

    internal static readonly JsonFault Replacement = new(
        "json.replacement",
        "En rettelse retter en indførsel, ikke en rettelse. Skriv, hvad der er rigtigt i stedet.",
        "A correction corrects an entry, not a correction. Write what is right instead.");

    internal static readonly JsonFault TooManyItems = new(
        "json.too-many-items",
        "Listen har flere end {limit} led. Hæv grænsen, hvis filen er ægte.",
        "The list has more than {limit} items. Raise the limit if the file is genuine.");

    internal static readonly JsonFault TooManyEvents = new(
        "json.too-many-events",
        "Historien har mere end {limit} hændelser. Hæv grænsen, hvis filen er ægte.",
        "The history has more than {limit} events. Raise the limit if the file is genuine.");

    internal static readonly JsonFault Format = new(
        "json.format",
        "Formatet er »{found}«, men her læses »{expected}«. Brug den læser, der hører til filen.",
        "The format is “{found}”, but “{expected}” is read here. Use the reader that belongs to the file.");

    internal static readonly JsonFault FormatVersion = new(
        "json.format-version",
        "Filen har formatversion {found}; denne version læser til og med version {known}. Opdatér biblioteket.",
        "The file has format version {found}; this version reads up to version {known}. Update the library.");

    internal static readonly JsonFault DefinitionUnknown = new(
        "json.definition-unknown",
        "Filen følger skabelonen {found}; kendte er: {known}. Giv læseren den skabelon.",
        "The file follows the definition {found}; known are: {known}. Give that definition to the reader.");

    internal static readonly JsonFault DefinitionHash = new(
        "json.definition-hash",
        "Skabelonen {definition} har i filen kontrolsummen {found}, men {whose} har {known}. {remedy}",
        "The definition {definition} has the content hash {found} in the file, but {whose} has {known}. {remedy}");

    internal static readonly JsonFault Envelope = new(
        "json.envelope",
        "Filens hoved siger {found}, men tilmeldingen siger {recorded}. Hovedet er ændret; ret det efter tilmeldingen.",
        "The head of the file says {found}, but the enrolment says {recorded}. The head was changed; correct it after the enrolment.");

    internal static readonly JsonFault WriteOnly = new(
        "json.write-only",
        "Denne slags dokument skrives kun. Læs sagens historie, og bedøm porten igen.",
        "This kind of document is only written. Read the history of the process and assess the gate again.");

    internal static readonly JsonFault ConditionSize = new(
        "json.condition-size",
        "Betingelsen spørger om forhold mere end {limit} gange. Del den på flere forhold.",
        "The condition asks for facts more than {limit} times. Divide it among more facts.");

    internal static readonly JsonFault CustomRequirement = new(
        "json.custom-requirement",
        "Skabelonen bruger det lokale krav {requirement} i version {version}, og kendte er: {known}. Giv læseren kravet i FremfaerdJsonOptions.CustomRequirements.",
        "The definition uses the local requirement {requirement} in version {version}, and known are: {known}. Give the requirement to the reader in FremfaerdJsonOptions.CustomRequirements.");

    internal static readonly JsonFault CustomStep = new(
        "json.custom-step",
        "Skridtet til det lokale krav {requirement} er et andet end det, læseren har fået. Udelad det i filen, eller giv det samme.",
        "The step of the local requirement {requirement} is another than the one given to the reader. Leave it out of the file, or give the same.");
}
