using System.Text;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Content.Schemas;

/// <summary>A text of one line. Line ends inside it are blanks, as YAML folds them.</summary>
internal sealed class TextSchema : ScalarSchema<string>
{
    public static readonly TextSchema Instance = new();

    public override string Expected => "a text";

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out string value)
    {
        value = scalar.Value.Trim().ReplaceLineEndings(" ");
        return true;
    }
}

/// <summary>Markdown, which is read later, with its place.</summary>
internal sealed class MarkdownSchema : ScalarSchema<YamlScalar>
{
    public static readonly MarkdownSchema Instance = new();

    public override string Expected => "a text (Markdown)";

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out YamlScalar value)
    {
        value = scalar;
        return true;
    }
}

/// <summary>A name that content and addresses refer to something by.</summary>
internal sealed class IdSchema : ScalarSchema<YamlScalar>
{
    public static readonly IdSchema Instance = new();

    public override string Expected => "an id: lower-case letters, digits and single hyphens";

    // A sentence is not meant as an id.
    private const int LongestGuess = 60;

    public static bool IsId(ReadOnlySpan<char> text)
    {
        var last = '-';
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && (c != '-' || last == '-'))
                return false;

            last = c;
        }

        return last != '-';
    }

    /// <returns>The id that a text was probably meant to be, or null where there is none.</returns>
    public static string? Guess(string text)
    {
        var guess = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                guess.Append(c);
            else if (guess.Length > 0 && guess[^1] != '-')
                guess.Append('-');
        }

        var id = guess.ToString().TrimEnd('-');
        return id.Length is > 0 and <= LongestGuess ? id : null;
    }

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out YamlScalar value)
    {
        value = scalar;
        if (IsId(scalar.Value))
            return true;

        value = null!;
        diagnostics.NotAnId(scalar.Span, scalar.Value, Guess(scalar.Value));
        return false;
    }
}

/// <summary>A language: the letters, digits and hyphens of a BCP 47 tag. It names a words file and a folder of the site.</summary>
internal sealed class LanguageSchema : ScalarSchema<string>
{
    public static readonly LanguageSchema Instance = new();

    public override string Expected => "the tag of a language, such as en or es-MX";

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out string value)
    {
        value = scalar.Value;
        if (value.Split('-').All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit)))
            return true;

        diagnostics.WrongShape(scalar.Span, $"`{value}`", Expected);
        return false;
    }
}

/// <summary>An address of the web.</summary>
internal sealed class UrlSchema : ScalarSchema<string>
{
    public static readonly UrlSchema Instance = new();

    public override string Expected => "an address that begins with https:// or http://";

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out string value)
    {
        value = scalar.Value;
        if (LinkTarget.KindOf(value) == LinkTargetKind.Web)
            return true;

        diagnostics.NotAnAddress(scalar.Span, value);
        value = null!;
        return false;
    }
}

internal sealed class FlagSchema : ScalarSchema<bool>
{
    public static readonly FlagSchema Instance = new();

    public override string Expected => "true or false";

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out bool value)
    {
        value = scalar.Value is "true";
        if (scalar.Value is "true" or "false")
            return true;

        diagnostics.WrongValue(scalar.Span, scalar.Value, Expected, suggestion: null);
        return false;
    }
}

internal sealed class NumberSchema : ScalarSchema<int>
{
    public static readonly NumberSchema Instance = new();

    public override string Expected => "a whole number, 1 or more";

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out int value)
    {
        if (int.TryParse(scalar.Value, System.Globalization.NumberStyles.None, provider: null, out value) && value > 0)
            return true;

        diagnostics.WrongValue(scalar.Span, scalar.Value, Expected, suggestion: null);
        return false;
    }
}

/// <summary>One of a few words.</summary>
internal sealed class ChoiceSchema<T>(params (string Word, T Value)[] choices) : ScalarSchema<T>
{
    public override string Expected => $"one of: {string.Join(", ", choices.Select(choice => choice.Word))}";

    /// <returns>The word for a value that is one of the choices.</returns>
    public string WordFor(T value) => FindWord(value)!;

    /// <returns>The word for a value; null where it is none of the choices.</returns>
    public string? FindWord(T value) => choices.FirstOrDefault(choice => EqualityComparer<T>.Default.Equals(choice.Value, value)).Word;

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out T value)
    {
        foreach (var choice in choices)
        {
            if (string.Equals(choice.Word, scalar.Value, StringComparison.Ordinal))
            {
                value = choice.Value;
                return true;
            }
        }

        value = default!;
        var nearest = Spelling.Nearest(scalar.Value, choices.Select(choice => choice.Word));
        diagnostics.WrongValue(scalar.Span, scalar.Value, Expected, nearest);
        return false;
    }
}
