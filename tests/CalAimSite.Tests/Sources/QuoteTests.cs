using CalAimSite.Content.Files;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Sources;

/// <summary>Every quote of the frozen content against the text of its source. Those of <c>content/</c> are held to the same by its rules.</summary>
public sealed class QuoteTests
{
    private static readonly IReadOnlyList<CitedQuote> Quotes = [.. CitedQuote.In(FrozenContent.Site)];

    [Fact]
    public void Every_quote_stands_in_its_source() => Assert.Empty(Quotes.Select(quote => quote.Problem()).OfType<string>());

    [Fact]
    public void Every_source_is_quoted_and_nothing_was_left_out_of_the_walk()
    {
        Assert.Equal(
            FrozenContent.Site.Vocabulary.Sources.Select(source => source.Id).Order(),
            Quotes.Select(quote => quote.Source.Id).Distinct().Order());
        Assert.Equal(QuotesInFiles(), Quotes.Count(quote => !quote.Place.StartsWith("columns", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_text_of_every_source_is_there() =>
        Assert.All(FrozenContent.Site.Vocabulary.Sources, source => Assert.NotEmpty(SourceTexts.Of(source)!));

    [Fact]
    public void A_quote_with_one_word_changed_is_found_out()
    {
        // Each quote of the content with its longest word replaced, and each piece.
        var changed = Quotes.Select(quote => quote.Pieces.IsEmpty
            ? quote with { Text = WithAnotherWord(quote.Text) }
            : quote with { Pieces = [.. quote.Pieces.Select(WithAnotherWord)] });

        Assert.All(changed, quote => Assert.NotNull(quote.Problem()));
        Assert.All(
            Quotes.Where(quote => !quote.Pieces.IsEmpty),
            quote => Assert.NotNull((quote with { Text = WithAnotherWord(quote.Text) }).Problem()));
    }

    [Fact]
    public void The_words_of_another_source_are_found_out()
    {
        var calendar = OtherSeeds.Source("000");
        var overview = OtherSeeds.Source("001");

        Assert.Null(new CitedQuote("test", calendar, "Submission 3 responses due\nfrom MCPs", []).Problem());
        Assert.NotNull(new CitedQuote("test", overview, "Submission 3 responses due from MCPs", []).Problem());
        Assert.NotNull(new CitedQuote("test", calendar, "Submission 3 responses due from MCP s", []).Problem());
    }

    private static string WithAnotherWord(string text)
    {
        var longest = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).MaxBy(word => word.Length)!;
        return text.Replace(longest, "xylophone", StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_in_a_table_stands_in_the_quote_of_its_row()
    {
        var dated =
            from table in FrozenContent.SourceMaterial.Tables.SelectMany(tables => tables.Tables).OfType<GridTable>()
            from row in table.Rows
            from cell in row.Cells
            where cell?.When is not null
            select (cell.Text, row.Citation!.Quote!);

        Assert.NotEmpty(dated);
        Assert.All(dated, pair => Assert.Contains(pair.Text, pair.Item2, StringComparison.Ordinal));
    }

    // Counted in the files, where a quote stands behind one of these keys; but the texts of lists and tables are quotes themselves.
    private static int QuotesInFiles()
    {
        var diagnostics = new DiagnosticBag();
        var files = ContentFolder.Read(FrozenContent.Folder, diagnostics);
        string[] folders = ["launches", "tables", "meetings", "lists"];
        var keys = folders.SelectMany(folder => files.In(folder, ".yaml"))
            .Concat(["glossary.yaml", "disagreements.yaml", "editions/2023-08/edition.yaml"])
            .SelectMany(path => KeysOf(YamlReader.Read(files[path], diagnostics)!))
            .Count(key => key is "quote" or "printed" or "material");
        var lists = FrozenContent.SourceMaterial.Lists;
        var titles = FrozenContent.SourceMaterial.Meetings.Sum(series => series.Meetings.Count(meeting => meeting.Title is not null));
        var items = FrozenContent.SourceMaterial.Tables.SelectMany(tables => tables.Tables).OfType<PeriodTable>()
            .Sum(table => table.Rows.Sum(row => row.Items.Length));
        return keys + titles + items
            + lists.Count(list => list.Citation.Quote is not null)
            + lists.Sum(list => list.Items.Count(item => item.Quote is null));
    }

    private static IEnumerable<string> KeysOf(YamlNode node) => node switch
    {
        // What a file keeps of its own mistakes is not shown.
        YamlMapping mapping => mapping.Entries.Where(entry => entry.Key.Value is not ("removed" or "corrected"))
            .SelectMany(entry => KeysOf(entry.Value).Prepend(entry.Key.Value)),
        YamlSequence sequence => sequence.Items.SelectMany(KeysOf),
        _ => [],
    };
}
