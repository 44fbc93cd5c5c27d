using System.Buffers;
using System.Text.RegularExpressions;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Schemas;

/// <summary>Finds what YAML takes otherwise than the editor of a text may have meant it, and what readers would see of that.</summary>
internal static partial class TextSlips
{
    private const string Opening = "“„«‹‘";
    private const string Closing = "”“»›’";

    // All markup has one of these: most texts have none, and are done.
    private static readonly SearchValues<char> Signs = SearchValues.Create($"{Bullets.Signs}{Bullets.Dashes}*_~<[]&");

    /// <param name="scalar">A text that readers see.</param>
    /// <param name="isMarkdown">Whether it is read as Markdown, which has slips of its own.</param>
    /// <param name="diagnostics">Where they are reported.</param>
    public static void Check(YamlScalar scalar, bool isMarkdown, DiagnosticBag diagnostics)
    {
        if (scalar is { IsPlain: true, Value: "*" })
            diagnostics.MustBeQuoted(scalar.Span, '*');
        CheckComment(scalar, diagnostics);
        if (scalar.IsPlain && IndexOfStrayQuote(scalar.Value) is var quote and >= 0)
            diagnostics.QuoteInText(scalar.SpanOf(quote, 1), Short(WithoutQuote(scalar.Value, quote)));

        if (!isMarkdown && scalar.Value.AsSpan().ContainsAny(Signs) && Markup().Match(scalar.Value) is { Success: true } markup)
            diagnostics.MarkupInText(scalar.SpanOf(markup.Index, markup.Length), markup.Value);
    }

    // "Round #3 closes", "Award # 5 announced": behind the blank YAML sees a comment. One of words has a blank after its `#`.
    private static void CheckComment(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (scalar.Span.Text is ['|' or '>', ..])
            return;
        var text = scalar.Span.Source.Text;
        var at = scalar.Span.End;
        while (at < text.Length && text[at] == ' ')
            at++;

        var rest = text.AsSpan(at);
        if (at > scalar.Span.End && rest is ['#', not (' ' or '\n' or '#'), ..] or ['#', ' ', >= '0' and <= '9', ..])
        {
            var comment = scalar.Span.Source.Span(at, rest.IndexOf('\n') is var end and >= 0 ? end : rest.Length);
            var whole = text[scalar.Span.Start..comment.End].TrimEnd();
            diagnostics.CommentInText(comment, scalar.IsPlain && !whole.AsSpan().ContainsAny("\"\n\\") ? Short($"\"{whole}\"") : null);
        }
    }

    /// <returns>The place of a quotation mark that was meant for YAML, or lacks its other half; else -1.</returns>
    private static int IndexOfStrayQuote(string text)
    {
        if (Opening.Contains(text[0], StringComparison.Ordinal) && (Closing.Contains(text[^1], StringComparison.Ordinal) || !text.AsSpan().ContainsAny(Closing)))
            return 0;
        if (text[^1] is '”' && !text.Contains('“', StringComparison.Ordinal))
            return text.Length - 1;
        if (text.AsSpan().Count('"') % 2 == 1)
            return text.LastIndexOf('"');

        // "the counties'" is no slip.
        return text is [.., not ('s' or 'S' or 'x' or 'z'), '\''] && text.AsSpan().Count('\'') == 1 ? text.Length - 1 : -1;
    }

    private static string WithoutQuote(string text, int quote) =>
        quote == 0 ? text.TrimStart(text[0]).TrimEnd([.. Closing]) : text.Remove(quote, 1);

    // What is longer is not read as a suggestion.
    private static string? Short(string suggestion) => suggestion.Length <= 100 ? suggestion : null;

    // A single star may be a symbol of the legend.
    [GeneratedRegex(
        $$"""
        \A(?:[{{Bullets.Signs}}]|[{{Bullets.Dashes}}]\ )
        | \*\*(?=\w) | (?<=\w)\*\* | (?<!\S)\*(?=\w)[^*]{1,300}(?<=\w)\*(?!\w) | __(?=\w) | (?<=\w)__ | ~~(?=\w)
        | </?[A-Za-z!][^>]{0,300}> | \[\^\w+\] | \]\([^)\s]{1,300}\) | &(?:[A-Za-z]{2,8}|\#\w+);
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
