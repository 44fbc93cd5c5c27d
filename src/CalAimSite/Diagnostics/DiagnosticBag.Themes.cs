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

    public void MissingAsset(SourceSpan file) => Error(
        file, "CAL6005", "This file is missing, and pages lead to it.", "Add it, or take what leads to it out of the templates.");

    public void AssetsInOtherCase(SourceSpan file, string other) => Error(file, "CAL6006",
        $"{Quoted(other)} has the same name but for capital letters.",
        "Rename one of them: where case counts nothing, they would be one file.");

    private static string MayHold(IEnumerable<string> placeholders)
    {
        var names = placeholders.ToList();
        return names.Count == 0 ? " They stand as they are: nothing is put into them." : $" They may hold {Quoted(names)}.";
    }
}
