using CalAimSite.Content.Files;

namespace CalAimSite.Content.Binding.References;

/// <summary>Looks up what is quoted of a source in the source's text, where the content has that: <c>sources/….txt</c>.</summary>
internal sealed class SourceQuotes(ContentFiles files)
{
    public const string Folder = "sources";

    private const int Shown = 60;

    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);
    private readonly List<(Source Source, string Quote, ImmutableArray<string> Pieces, SourceSpan Place)> _quotes = [];

    /// <param name="source">What is quoted; null where it is not known.</param>
    /// <param name="quote">The words; null where none are quoted.</param>
    /// <param name="pieces">The words as they stand in the source, where they do not stand together.</param>
    /// <param name="place">Where they are quoted.</param>
    public void Add(Source? source, string? quote, ImmutableArray<string> pieces, SourceSpan place)
    {
        if (source is not null && quote is not null)
            _quotes.Add((source, quote, pieces, place));
    }

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (source, quote, pieces, place) in _quotes)
        {
            if (TextOf(source.Id) is not { } text)
                continue;
            ImmutableArray<string> parts = pieces.IsEmpty ? [quote] : pieces;
            if (parts.FirstOrDefault(part => !text.Contains(WithSingleBlanks(part), StringComparison.Ordinal)) is { } missing)
                diagnostics.QuoteNotInSource(place, missing, $"{Folder}/{source.Id}.txt", InText(text, WithSingleBlanks(missing)));
            else if (!pieces.IsEmpty && !AreWordsOf(quote, pieces))
                diagnostics.PiecesUnlikeQuote(place);
        }
    }

    /// <returns>Whether the words stand in the text, however its lines are broken.</returns>
    public static bool Contains(string text, string words) => WithSingleBlanks(text).Contains(WithSingleBlanks(words), StringComparison.Ordinal);

    // Blanks and line ends are where a file's lines end, not the source's.
    private static string WithSingleBlanks(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string? TextOf(string source)
    {
        if (!_texts.TryGetValue(source, out var text))
            _texts[source] = text = files.Find($"{Folder}/{source}.txt") is { } file ? WithSingleBlanks(file.Text) : null;
        return text;
    }

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
