using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CalAimSite.Content.Markdown;

/// <summary>Finds what was meant as Markdown, is none, and would be seen by readers as it stands.</summary>
/// <param name="markdown">The whole text that was parsed.</param>
/// <param name="text">Where its parts stand.</param>
/// <param name="diagnostics">Where they are reported.</param>
internal sealed partial class MarkdownSlips(string markdown, MarkdownText text, DiagnosticBag diagnostics)
{
    // In the place of what Markdown understood within a line. What it took for the beginning of a line leaves null characters.
    private const char Understood = '\u0001';

    public void Check(MarkdownDocument document)
    {
        CheckHeadings([.. document.Descendants<HeadingBlock>()]);
        foreach (Match match in Slips().Matches(Shown(document)))
            Report(match);
    }

    /// <returns>What readers see as it stands, where it stands: as long as the text, without what has a meaning.</returns>
    private string Shown(MarkdownDocument document)
    {
        var shown = new char[markdown.Length];
        foreach (var inline in document.Descendants<Markdig.Syntax.Inlines.Inline>())
        {
            if (inline is LinkDelimiterInline bracket)
                shown[bracket.Span.Start] = '[';
            else if (inline is LiteralInline literal)
                Show(literal, shown);
            else
                shown.AsSpan(inline.Span.Start..Math.Min(inline.Span.End + 1, shown.Length)).Fill(inline is UndefinedReferenceInline ? ']' : Understood);
        }

        for (var at = markdown.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = markdown.IndexOf('\n', at + 1))
            shown[at] = '\n';
        return new string(shown);
    }

    private static void Show(LiteralInline literal, char[] shown)
    {
        var content = literal.Content.AsSpan();
        var start = literal.Span.End + 1 - content.Length;
        content.CopyTo(shown.AsSpan(start));
        if (literal.IsFirstCharacterEscaped)
            shown[start] = Understood;
    }

    private void CheckHeadings(ImmutableArray<HeadingBlock> headings)
    {
        // The page gives the highest the level that it has room for.
        var before = headings.Select(heading => heading.Level).DefaultIfEmpty().Min() - 1;
        foreach (var heading in headings)
        {
            if (heading.Level > before + 1)
                diagnostics.HeadingSkipsLevel(text.SpanOf(heading.Span.Start, heading.Level), heading.Level, before + 1);
            before = heading.Level;
        }
    }

    private void Report(Match match)
    {
        var name = match.Groups.Values.Last(group => group.Success).Name;
        var found = match.Groups[name];
        var place = text.SpanOf(found.Index, found.Length);
        switch (name)
        {
            case "bullet": diagnostics.TypedBullet(place, found.Value); break;
            case "heading": diagnostics.HeadingWithoutBlank(place, found.Value); break;
            case "table": diagnostics.UnreadMarkdown(HeadOf(found), "A table", "Write a list, or sentences."); break;
            case "task": diagnostics.UnreadMarkdown(place, "A task list", "Write a list without the boxes."); break;
            case "strike": diagnostics.UnreadMarkdown(place, "Text that is struck through", "Take the signs off, or the text out."); break;
            case "html": diagnostics.HtmlInText(place); break;
            case "link": diagnostics.BrokenLink(place, WithoutBlanks(match)); break;
            default: diagnostics.UnclosedMark(place, found.Value); break;
        }
    }

    // It is known by the line below its head.
    private Text.SourceSpan HeadOf(Capture table)
    {
        var end = markdown.LastIndexOf('\n', table.Index);
        var start = end > 0 ? markdown.LastIndexOf('\n', end - 1) + 1 : 0;
        return end > 0 && markdown.AsSpan(start..end).Contains('|') ? text.SpanOf(start, end - start) : text.SpanOf(table.Index, table.Length);
    }

    // `](a guide.pdf)`: a title in quotes would have been read as one.
    private static string? WithoutBlanks(Match link) =>
        link.Groups["address"].Value is { Length: > 0 } address && address.Trim() is var trimmed
        && LinkTarget.KindOf(trimmed.Replace(" ", "%20", StringComparison.Ordinal)) != LinkTargetKind.Refused
            ? $"]({trimmed.Replace(" ", "%20", StringComparison.Ordinal)})"
            : null;

    // The last group that matches tells which it is; `address` comes before its own. A list that was typed is one slip. What may
    // be long has a bound, or a line of nothing but signs would take time that grows with its square.
    [GeneratedRegex(
        $$"""
        (?<=(?:\A|\n)\0{0,40})(?:
            (?<bullet>[{{Bullets.Signs}}])[^\n]*(?:\n\0*[{{Bullets.Signs}}][^\n]*)*
          | (?<=(?:\A|\n\n)\0{0,40})(?:(?<bullet>[{{Bullets.Dashes}}])\ [^\n]*(?:\n\0*[{{Bullets.Dashes}}]\ [^\n]*)* | (?<bullet>-|\d{1,2}[.)])(?=\p{L})[^\n]*(?:\n\0*(?:-|\d{1,2}[.)])(?=\p{L})[^\n]*)*)
          | (?<heading>\#{1,6})(?=\p{L}) | (?<heading>\#{2,6})(?=\d)
          | (?<table>\|?\ *:?-{2,}:?\ *(?:\|\ *:?-{2,}:?\ *)+\|?)\ *(?=\n|\z)
          | (?<table>\|\ *:?-{2,}:?\ *\|)\ *(?=\n|\z)
          | (?<task>\[[\ xX]\])(?=\ ))
        | (?=\]\((?<address>[^()\n\x00\x01]{1,300})\)) (?<link>\]\()
        | (?<link>\]\(|\]\ \((?=https?:|mailto:|www\.)|\)\[(?=https?:|mailto:|www\.))
        | (?<strike>~~[^~\n]{1,300}~~)
        | (?<html><[A-Za-z!][^>\n]{0,300}>)
        | (?<mark>\*\*(?=\w)|(?<=\w)\*\*|__(?=\w)|(?<=\w)__|`(?=\w)|(?<=\w)`)
        | (?<mark>\[)(?=\w)(?![^\[\]]*\])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Slips();
}
