namespace CalAimSite.Diagnostics;

/// <content>CAL6…: themes.</content>
public sealed partial class DiagnosticBag
{
    public void Template(SourceSpan place, string message, string advice) => Error(place, "CAL6001", message, advice);

    public void MissingWords(SourceSpan file, string key, IEnumerable<string> placeholders) => Error(
        file, "CAL6002", $"The words `{key}` are missing.", $"Add them.{MayHold(placeholders)}");

    public void UnknownPlaceholder(SourceSpan words, string name, IEnumerable<string> placeholders) => Error(
        words, "CAL6003", $"Nothing is put in for `{{{name}}}`.", $"Take it out, or correct it.{MayHold(placeholders)}");

    public void WrongPluralRule(SourceSpan rule, string form) => Error(rule, "CAL6004",
        $"The numbers of the plural form `{form}` cannot be read.",
        "Write it as Unicode does: `n = 1`, or `n % 10 = 2..4 and n % 100 != 12..14`. The form `other` takes what is left and has no rule.");

    private static string MayHold(IEnumerable<string> placeholders)
    {
        var names = placeholders.ToList();
        return names.Count == 0 ? " They stand as they are: nothing is put into them." : $" They may hold {Quoted(names)}.";
    }
}
