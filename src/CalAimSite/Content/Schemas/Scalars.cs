using System.Diagnostics.CodeAnalysis;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Schemas;

/// <summary>The single texts that content is made of.</summary>
internal static class Scalars
{
    /// <summary>A text of one line. Line ends inside it are blanks, as YAML folds them.</summary>
    public static readonly ScalarSchema<string> Text = Shown(
        "a text", isMarkdown: false, scalar => scalar.Value.Trim().ReplaceLineEndings(" "));

    /// <summary>Markdown, which is read later, with its place.</summary>
    public static readonly ScalarSchema<YamlScalar> Markdown = Shown("a text (Markdown)", isMarkdown: true, scalar => scalar);

    /// <summary>A name that content and addresses refer to something by.</summary>
    public static readonly ScalarSchema<YamlScalar> Id = Checked(
        "an id: lower-case letters, digits and single hyphens",
        scalar => scalar,
        Ids.IsId,
        (scalar, diagnostics) => diagnostics.NotAnId(scalar.Span, scalar.Value, Ids.Longest, Ids.Guess(scalar.Value)));

    /// <summary>A language: the letters, digits and hyphens of a BCP 47 tag. It names a words file and a folder of the site.</summary>
    public static readonly ScalarSchema<string> Language = Checked(
        LanguageTag,
        scalar => scalar.Value,
        text => text.Split('-').All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit)),
        (scalar, diagnostics) => diagnostics.WrongShape(scalar.Span, $"`{scalar.Value}`", LanguageTag));

    /// <summary>An address of the web.</summary>
    public static readonly ScalarSchema<string> Url = new ParsedSchema<string>(
        "an address that begins with https:// or http://",
        (scalar, diagnostics, out value) =>
        {
            value = scalar.Value;
            var isAddress = LinkTarget.KindOf(value) == LinkTargetKind.Web;
            if (!isAddress)
                diagnostics.NotAnAddress(scalar.Span, value);
            else if (LinkTarget.WithoutPunctuation(value) is { } shorter)
                diagnostics.AddressEndsInPunctuation(scalar.Span, value[^1], shorter);
            return isAddress;
        });

    /// <summary>An address that people write to: what stands before and behind the sign has neither blanks nor further signs.</summary>
    public static readonly ScalarSchema<string> Email = Parsed<string>(
        "an e-mail address",
        (string text, [MaybeNullWhen(false)] out string value) =>
            (value = text).Split('@') is [[_, ..], [_, ..]] && !text.Any(char.IsWhiteSpace));

    public static readonly ScalarSchema<bool> Flag =
        Parsed<bool>("true or false", (text, out value) => (value = text is "true") || text is "false");

    public static readonly ScalarSchema<int> Number = Parsed<int>(
        "a whole number, 1 or more",
        (text, out value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0);

    /// <summary>A number of things, of which there may be none.</summary>
    public static readonly ScalarSchema<int> Count = Parsed<int>(
        "a whole number, 0 or more", (text, out value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value));

    /// <summary>A time of day, or from one to another.</summary>
    public static readonly ScalarSchema<TimeSpanOfDay> Time =
        Parsed<TimeSpanOfDay>("a time such as \"13:00\", or from one to another: \"10:00/11:00\"", TimeSpanOfDay.TryParse);

    public static readonly ScalarSchema<YamlScalar> Column = Reference("one of the edition's columns");

    private const string LanguageTag = "the tag of a language, such as en or es-MX";

    private delegate bool Parser<T>(string text, [MaybeNullWhen(false)] out T value);

    /// <summary>A text that names something defined elsewhere and is looked up there as it stands.</summary>
    public static ScalarSchema<YamlScalar> Reference(string expected) => Any(expected, scalar => scalar);

    private static ParsedSchema<T> Shown<T>(string expected, bool isMarkdown, Func<YamlScalar, T> read) => new(expected, (scalar, diagnostics, out value) =>
    {
        TextSlips.Check(scalar, isMarkdown, diagnostics);
        value = read(scalar);
        return true;
    });

    private static ParsedSchema<T> Any<T>(string expected, Func<YamlScalar, T> read) => new(expected, (scalar, _, out value) =>
    {
        value = read(scalar);
        return true;
    });

    private static ParsedSchema<T> Checked<T>(
        string expected, Func<YamlScalar, T> read, Func<string, bool> isRight, Action<YamlScalar, DiagnosticBag> report) =>
        new(expected, (scalar, diagnostics, out value) =>
        {
            var isGood = isRight(scalar.Value);
            value = isGood ? read(scalar) : default!;
            if (!isGood)
                report(scalar, diagnostics);

            return isGood;
        });

    private static ParsedSchema<T> Parsed<T>(string expected, Parser<T> parser) => new(expected, (scalar, diagnostics, out value) =>
    {
        var isRead = parser(scalar.Value, out var parsed);
        value = parsed!;
        if (isRead)
            return true;

        diagnostics.WrongValue(scalar.Span, scalar.Value, expected, suggestion: null);
        return false;
    });
}
