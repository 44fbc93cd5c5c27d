using System.Net;
using System.Text.RegularExpressions;

namespace CalAimSite.Sources;

/// <summary>Every paragraph of every source stands on the site, or it is said why not: <c>Inventory/….txt</c>.</summary>
public sealed partial class SourceInventoryTests
{
    public static TheoryData<string> Sources => [.. FrozenContent.Site.Vocabulary.Sources.Select(source => source.Id)];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_line_with_words_is_in_just_one_entry(string source)
    {
        var listed = SourceInventory.Of(source).SelectMany(entry => entry.Lines).ToList();
        var printed = SourceInventory.LinesOf(source).Index().Where(line => WordsOf(line.Item).Any()).Select(line => line.Index + 1);

        Assert.Distinct(listed);
        Assert.Empty(printed.Except(listed));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_line_stands_where_its_entry_says(string source)
    {
        var lines = SourceInventory.LinesOf(source);
        var missing =
            from entry in SourceInventory.Of(source)
            where entry.Reason is null
            from number in entry.Lines
            where !Stands(entry, lines[number - 1])
            select $"{number}: {lines[number - 1]}";

        Assert.Empty(missing);
    }

    [Fact]
    public void A_line_with_another_word_is_found_out()
    {
        const string Goals = "sources/calaim-overview-2021.html#passage--calaim-overview-2021--goals";
        var entry = new InventoryEntry([1], IsMixed: false, [Goals], Reason: null, Furniture: []);

        Assert.True(Stands(entry, "care approaches and addressing Social Determinants of Health; "));
        Assert.False(Stands(entry, "care approaches and avoiding Social Determinants of Health; "));
    }

    private static bool Stands(InventoryEntry entry, string line)
    {
        var words = WordsOf(line).Where(word => !entry.Furniture.Contains(word)).ToList();
        var there = entry.Places.Select(WordsAt).ToList();
        return entry.IsMixed
            ? words.TrueForAll(word => there.Exists(text => text.Contains($" {word} ", StringComparison.Ordinal)))
            : StandInPieces(words, there);
    }

    // A line may begin in one place and end in another.
    private static bool StandInPieces(List<string> words, List<string> there)
    {
        for (var pieces = 0; words.Count > 0 && pieces < there.Count; pieces++)
        {
            var count = words.Count;
            while (count > 0 && !there.Exists(text => text.Contains($" {string.Join(' ', words[..count])} ", StringComparison.Ordinal)))
                count--;
            words = words[count..];
        }

        return words.Count == 0;
    }

    // A place is a page, with or without an anchor.
    private static string WordsAt(string place)
    {
        var parts = place.Split('#');
        var page = FrozenContent.Built.Page(parts[0]);
        var element = parts.Length > 1 ? page.GetElementById(parts[1]) : page.QuerySelector("main");
        Assert.True(element is not null, $"There is no {place}.");

        // Lists beside each other are one table, in whose head each has its name.
        var text = Tag().Replace(WithinWords().Replace((element.Closest("table.compared") ?? element).InnerHtml, string.Empty), " ");
        return $" {string.Join(' ', WordsOf(WebUtility.HtmlDecode(text)))} ";
    }

    // Bullets, numbers of items, signs of kinds and what the text of a source is formatted with are no words.
    private static IEnumerable<string> WordsOf(string text) => Word().Matches(Markup().Replace(text, " ")).Select(match => match.Value);

    [GeneratedRegex(
        @"<sup>\d+</sup>|</?[a-z]+(\s[^>]*)?>|\[\^\]|\A\s*(o|\d+\.)\s",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();

    [GeneratedRegex("</?(a|button)( [^>]*)?>|<wbr>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithinWords();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\p{L}+|\p{Nd}+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
