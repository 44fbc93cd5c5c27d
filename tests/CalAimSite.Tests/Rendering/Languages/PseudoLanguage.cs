using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Rendering.Languages;
using CalAimSite.Text;

namespace CalAimSite.Rendering;

/// <summary>
/// A language that only the tests speak: English in wide letters, so that no letter of it is one of ASCII, with another order of
/// dates, other plural forms and other groups of digits.
/// </summary>
internal static class PseudoLanguage
{
    /// <summary>Unicode keeps this tag for private use.</summary>
    public const string Tag = "qps";

    private const int FromAsciiToWide = '\uFF21' - 'A';

    /// <summary>As in Polish.</summary>
    private static readonly (string Form, string Condition)[] Plurals =
    [
        ("one", "n = 1"),
        ("few", "n % 10 = 2..4 and n % 100 != 12..14"),
    ];

    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["numbers.digit_groups"] = "’",
        ["dates.day"] = "{year} {month} {day}",
        ["dates.month"] = "{year} {month}",
        ["dates.quarter"] = "{year}/{quarter}",
        ["dates.range_of_months"] = "{year} {start_month} – {end_month}",
        ["dates.range_of_days"] = "{year} {start_month} {start_day} – {end_month} {end_day}",
        ["dates.range_in_month"] = "{year} {start_month} {start_day} – {end_day}",
    };

    /// <returns>A text in the language; names in braces stay.</returns>
    public static string Of(string text)
    {
        var pseudo = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            pseudo.Append(depth == 0 && char.IsAsciiLetter(c) ? (char)(c + FromAsciiToWide) : c);
        }

        return pseudo.ToString();
    }

    public static bool IsLetter(char c) => char.IsAsciiLetter((char)(c - FromAsciiToWide));

    /// <summary>The form that a number takes, as it is written behind each counted text.</summary>
    public static string Mark(int number) =>
        Of(number == 1 ? "one" : number % 10 is >= 2 and <= 4 && number % 100 is not (>= 12 and <= 14) ? "few" : "other");

    /// <summary>The words file, made of the default theme's English one.</summary>
    public static string WordsFile()
    {
        var path = Path.Join(DefaultTheme.Folder, "words.en.yaml");
        var yaml = new StringBuilder();
        Append(yaml, (YamlMapping)YamlReader.Read(new SourceText(path, File.ReadAllText(path)), new DiagnosticBag())!, "", 0);
        return yaml.ToString();
    }

    private static void Append(StringBuilder yaml, YamlMapping mapping, string prefix, int depth)
    {
        foreach (var entry in mapping.Entries)
        {
            var key = prefix + entry.Key.Value;
            yaml.Append(' ', depth * 2).Append(entry.Key.Value).Append(':');
            switch (entry.Value)
            {
                case YamlMapping when key == "plurals": Append(yaml, Plurals.Select(rule => (rule.Form, rule.Condition)), depth); break;
                case YamlMapping counts when counts.Entries.Length == 2 && counts.Entries.All(form => form.Key.Value is "one" or PluralRules.Other):
                    var other = ((YamlScalar)counts.Entries.Single(form => form.Key.Value == "other").Value).Value;
                    var forms = Plurals.Select(rule => rule.Form).Append("other");
                    Append(yaml, forms.Select(form => (form, Of($"{other} {form}"))), depth);
                    break;
                case YamlMapping group:
                    yaml.Append('\n');
                    Append(yaml, group, key + ".", depth + 1);
                    break;
                case YamlSequence list:
                    yaml.Append(" [").AppendJoin(", ", list.Items.Select(item => Quoted(Of(((YamlScalar)item).Value)))).Append("]\n");
                    break;
                case YamlScalar text:
                    yaml.Append(' ').Append(Quoted(Own.GetValueOrDefault(key) ?? Of(text.Value.TrimEnd('\n')))).Append('\n');
                    break;
                default: throw new InvalidOperationException($"`{key}` is no text, list or group.");
            }
        }
    }

    private static void Append(StringBuilder yaml, IEnumerable<(string Key, string Text)> texts, int depth)
    {
        yaml.Append('\n');
        foreach (var (key, text) in texts)
            yaml.Append(' ', (depth + 1) * 2).Append(CultureInfo.InvariantCulture, $"{key}: {Quoted(text)}\n");
    }

    // YAML reads JSON's strings.
    private static string Quoted(string text) =>
        $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
