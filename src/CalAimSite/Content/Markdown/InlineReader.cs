using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = CalAimSite.Model.RichText.Inline;
using SourceSpan = CalAimSite.Text.SourceSpan;

namespace CalAimSite.Content.Markdown;

/// <summary>Turns Markdig's inlines into the model's.</summary>
internal sealed class InlineReader(MarkdownText text, ProseScope scope, DiagnosticBag diagnostics)
{
    private bool _isInLink;

    /// <summary>The definitions of addresses that links named so far.</summary>
    public HashSet<LinkReferenceDefinition> UsedDefinitions { get; } = [];

    public ImmutableArray<Inline> Read(ContainerInline? container)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        ReadChildren(container, inlines);
        return Join(inlines);
    }

    /// <returns>The words with blanks in the places of line breaks.</returns>
    public static ImmutableArray<Inline> WithoutBreaks(ImmutableArray<Inline> words) =>
        Join(words.Select(inline => inline is LineBreak ? new TextRun(" ") : inline));

    // Markdig splits a text at every character that might have meant something; readers of the model want it whole.
    private static ImmutableArray<Inline> Join(IEnumerable<Inline> inlines)
    {
        var joined = ImmutableArray.CreateBuilder<Inline>();
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            if (inline is TextRun run)
                text.Append(run.Text);
            else
                WithText().Add(inline);
        }

        return WithText().ToImmutable();

        ImmutableArray<Inline>.Builder WithText()
        {
            if (text.Length > 0)
                joined.Add(new TextRun(text.ToString()));
            text.Clear();
            return joined;
        }
    }

    private void ReadChildren(ContainerInline? container, ImmutableArray<Inline>.Builder inlines)
    {
        for (var child = container?.FirstChild; child is not null; child = child.NextSibling)
            Read(child, inlines);
    }

    private void Read(Markdig.Syntax.Inlines.Inline inline, ImmutableArray<Inline>.Builder inlines)
    {
        switch (inline)
        {
            case LiteralInline { NextSibling: LineBreakInline } literal: AddText(inlines, literal.Content.ToString().TrimEnd(' ')); break;
            case LiteralInline literal: AddText(inlines, literal.Content.ToString()); break;
            case HtmlEntityInline entity: AddEntity(inlines, entity); break;
            case LineBreakInline { IsHard: true }: inlines.Add(new LineBreak()); break;
            case LineBreakInline: AddText(inlines, " "); break;
            case CodeInline code: inlines.Add(new CodeRun(code.Content)); break;
            case EmphasisInline emphasis: inlines.Add(new Emphasis(emphasis.DelimiterCount > 1, Read((ContainerInline)emphasis))); break;
            case LinkInline { IsImage: true }: diagnostics.Image(SpanOf(inline)); break;
            case LinkInline link: AddLink(inlines, link); break;
            case AutolinkInline auto: AddLink(inlines, AddressOf(auto), [new TextRun(auto.Url)], auto); break;
            case FootnoteInline note: AddFootnote(inlines, note); break;
            case UndefinedReferenceInline reference: Report(reference); break;
            case DelimiterInline delimiter: AddDelimiter(inlines, delimiter); break;
            case ContainerInline container: ReadChildren(container, inlines); break;
            default: throw new InvalidOperationException($"The Markdown parser gave {inline.GetType().Name}, which it is not set up for.");
        }
    }

    private static void AddText(ImmutableArray<Inline>.Builder inlines, string run) => inlines.Add(new TextRun(run));

    // A bracket that is never closed: Markdig leaves it around all that follows.
    private void AddDelimiter(ImmutableArray<Inline>.Builder inlines, DelimiterInline delimiter)
    {
        AddText(inlines, delimiter.ToLiteral());
        ReadChildren(delimiter, inlines);
    }

    private void AddEntity(ImmutableArray<Inline>.Builder inlines, HtmlEntityInline entity)
    {
        var characters = entity.Transcoded.ToString();
        if (InvisibleCharacters.IndexIn(characters) >= 0)
            diagnostics.InvisibleEntity(SpanOf(entity));
        else if (characters is "\ufffd")
            diagnostics.NoCharacter(SpanOf(entity));

        AddText(inlines, characters);
    }

    private void AddLink(ImmutableArray<Inline>.Builder inlines, LinkInline link)
    {
        if (link.Reference is { } definition)
            UsedDefinitions.Add(definition);

        _isInLink = true;
        var words = Read((ContainerInline)link);
        _isInLink = false;
        if (words.IsEmpty)
            diagnostics.EmptyLink(SpanOf(link), link.Url ?? string.Empty);
        AddLink(inlines, link.Url ?? string.Empty, words, link);
    }

    private void AddLink(
        ImmutableArray<Inline>.Builder inlines, string target, ImmutableArray<Inline> content, Markdig.Syntax.Inlines.Inline inline)
    {
        var kind = LinkTarget.KindOf(target);
        if (kind == LinkTargetKind.Refused)
        {
            diagnostics.RefusedLink(SpanOf(inline), target, LinkTarget.Guess(target));
            return;
        }

        if (_isInLink)
            diagnostics.InsideLink(SpanOf(inline), "A link");
        if (inline is not LinkInline { Reference: not null } && LinkTarget.WithoutPunctuation(target) is { } shorter)
            diagnostics.AddressEndsInPunctuation(SpanOf(inline), target[^1], shorter);
        if (kind == LinkTargetKind.Relative)
            scope.InternalLinks.Add(new InternalLink(target, SpanOf(inline)));

        inlines.Add(new Link(target, content));
    }

    private void AddFootnote(ImmutableArray<Inline>.Builder inlines, FootnoteInline note)
    {
        if (note.IsDefinition)
        {
            diagnostics.FootnoteInText(SpanOf(note), note.Mark);
            return;
        }

        if (scope.Footnotes is { } known && !known.Contains(note.Mark))
        {
            diagnostics.UnknownFootnote(SpanOf(note), note.Mark, known);
            scope.MarkPartial();
            return;
        }

        // Browsers end a link where another begins, and the mark is one.
        if (_isInLink)
            diagnostics.InsideLink(SpanOf(note), "A footnote's mark");
        scope.UsedFootnotes.Add(note.Mark);
        inlines.Add(new FootnoteReference(note.Mark));
    }

    private void Report(UndefinedReferenceInline reference)
    {
        if (scope.Links is { } links)
        {
            var suggestion = scope.LinkSuggestions.Nearest(reference.Label, links.Select(link => link.Key));
            diagnostics.UndefinedLinkReference(SpanOf(reference), reference.Label, suggestion);
        }
    }

    private static string AddressOf(AutolinkInline auto) => auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
    private SourceSpan SpanOf(Markdig.Syntax.Inlines.Inline inline) => text.SpanOf(inline.Span.Start, inline.Span.Length);
}
