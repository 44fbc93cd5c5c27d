using System.Text.RegularExpressions;
using CalAimSite.Content.Files;

namespace CalAimSite.Content.Binding.References;

/// <summary>Looks up what is quoted of a source in the source's text, where the content has that: <c>sources/….txt</c>.</summary>
internal sealed partial class SourceQuotes(ContentFiles files)
{
    public const string Folder = "sources";

    private const int Shown = 60;

    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _textsAsRead = new(StringComparer.Ordinal);
    private readonly List<(Source Source, string Quote, ImmutableArray<string> Pieces, SourceSpan Place)> _quotes = [];
    private readonly List<(Source Source, ImmutableArray<string> Parts, SourceSpan Place)> _paragraphs = [];

    /// <param name="source">What is quoted; null where it is not known.</param>
    /// <param name="quote">The words; null where none are quoted.</param>
    /// <param name="pieces">The words as they stand in the source, where they do not stand together.</param>
    /// <param name="place">Where they are quoted.</param>
    public void Add(Source? source, string? quote, ImmutableArray<string> pieces, SourceSpan place)
    {
        if (source is not null && quote is not null)
            _quotes.Add((source, quote, pieces, place));
    }

    /// <summary>Adds a paragraph of a passage: a line that ends in it ends where the source's words are interrupted.</summary>
    public void Add(Source? source, ImmutableArray<Inline> paragraph, SourceSpan place)
    {
        if (source is null)
            return;
        var parts = new List<List<Inline>> { new() };
        foreach (var inline in paragraph)
        {
            if (inline is LineBreak)
                parts.Add([]);
            else
                parts[^1].Add(inline);
        }

        _paragraphs.Add((source, [.. parts.Select(part => new Phrase([.. part]).ToPlainText())], place));
    }

    public void Report(DiagnosticBag diagnostics)
    {
        ReportParagraphs(diagnostics);
        foreach (var (source, quote, pieces, place) in _quotes)
        {
            if (TextOf(source, _texts, static text => text) is not { } text)
                continue;
            ImmutableArray<string> parts = pieces.IsEmpty ? [quote] : pieces;
            if (parts.FirstOrDefault(part => !text.Contains(WithSingleBlanks(part), StringComparison.Ordinal)) is { } missing)
                diagnostics.QuoteNotInSource(place, missing, PathOf(source), InText(text, WithSingleBlanks(missing)));
            else if (!pieces.IsEmpty && !AreWordsOf(quote, pieces))
                diagnostics.PiecesUnlikeQuote(place);
        }
    }

    /// <returns>Whether the words stand in the text, however its lines are broken.</returns>
    public static bool Contains(string text, string words) => WithSingleBlanks(text).Contains(WithSingleBlanks(words), StringComparison.Ordinal);

    // Blanks and line ends are where a file's lines end, not the source's.
    private static string WithSingleBlanks(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void ReportParagraphs(DiagnosticBag diagnostics)
    {
        foreach (var (source, parts, place) in _paragraphs)
        {
            if (TextOf(source, _textsAsRead, AsRead) is { } text
                && parts.FirstOrDefault(part => !text.Contains(WithSingleBlanks(part), StringComparison.Ordinal)) is { } missing)
            {
                diagnostics.PassageNotInSource(place, missing, PathOf(source), InText(text, WithSingleBlanks(missing)));
            }
        }
    }

    private string? TextOf(Source source, Dictionary<string, string?> texts, Func<string, string> read)
    {
        if (!texts.TryGetValue(source.Id, out var text))
            texts[source.Id] = text = files.Find(PathOf(source)) is { } file ? WithSingleBlanks(read(file.Text)) : null;
        return text;
    }

    private static string PathOf(Source source) => $"{Folder}/{source.Id}.txt";

    /// <returns>The words as they are read: whole where a line ends at a hyphen, without marks of footnotes and what only formats.</returns>
    private static string AsRead(string text) => Unread().Replace(text, string.Empty);

    [GeneratedRegex(
        @"(?<=\w-)\s*\n\s*|<sup>\d+</sup>|</?[a-z]+>|[<>]|\*\*|\\(?![A-Za-z0-9\s])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Unread();

    /// <returns>What the source has around the words that are others; null where most of the quote is not there.</returns>
    private static string? InText(string text, string quote)
    {
        var words = quote.Split(' ');
        for (var count = words.Length - 1; count > Math.Max(1, words.Length / 2); count--)
        {
            var (beginning, end) = (string.Join(' ', words[..count]), string.Join(' ', words[^count..]));
            if (text.IndexOf(beginning, StringComparison.Ordinal) is var at and >= 0)
                return Around(text, at + beginning.Length);
            if (text.IndexOf(end, StringComparison.Ordinal) is var last and >= 0)
                return Around(text, last);
        }

        return null;
    }

    // Whole words.
    private static string Around(string text, int place)
    {
        var start = text.LastIndexOf(' ', Math.Max(0, place - (Shown / 2))) + 1;
        var end = text.IndexOf(' ', Math.Min(text.Length, place + (Shown / 2)));
        return text[start..(end < 0 ? text.Length : end)];
    }

    // The text of a source runs columns together, so that words stand in another order, or breaks a word at its hyphen.
    private static bool AreWordsOf(string quote, ImmutableArray<string> pieces) =>
        Words(quote).SequenceEqual(Words(string.Join(' ', pieces))) || Letters(quote) == Letters(string.Concat(pieces));

    private static IEnumerable<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Letters).Where(word => word.Length > 0).Order(StringComparer.Ordinal);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
