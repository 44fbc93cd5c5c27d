using System.Globalization;
using System.Text.RegularExpressions;

namespace CalAimSite.Sources;

/// <summary>A stretch of a source's text, with where the site has it or why it has not.</summary>
/// <param name="Lines">Its lines, from 1.</param>
/// <param name="IsMixed">Whether the text runs columns or pages together there, so that only single words can be looked up.</param>
/// <param name="Places">Pages, or elements of them; none where it stands nowhere.</param>
/// <param name="Reason">Why it stands nowhere; null where it does.</param>
/// <param name="Furniture">Words in it that are the paper's, such as the number of a page.</param>
internal sealed record InventoryEntry(
    ImmutableArray<int> Lines, bool IsMixed, ImmutableArray<string> Places, string? Reason, ImmutableArray<string> Furniture);

/// <summary>Reads <c>Inventory/….txt</c>.</summary>
internal static partial class SourceInventory
{
    public static IReadOnlyList<string> LinesOf(string source) =>
        File.ReadAllLines(Repository.PathOf("content", "sources", source + ".txt"));

    public static ImmutableArray<InventoryEntry> Of(string source) =>
    [
        .. File.ReadLines(Repository.TestPath("Sources", "Inventory", source + ".txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(Read),
    ];

    private static InventoryEntry Read(string line)
    {
        var match = Entry().Match(line);
        Assert.True(match.Success, line);
        var first = int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
        var last = match.Groups["last"].Success ? int.Parse(match.Groups["last"].ValueSpan, CultureInfo.InvariantCulture) : first;
        var (sign, text) = (match.Groups["sign"].Value, match.Groups["text"].Value);
        return new InventoryEntry(
            [.. Enumerable.Range(first, last - first + 1)],
            IsMixed: sign == "~",
            sign == "-" ? [] : [.. text.Split(" + ")],
            sign == "-" ? text : null,
            [.. match.Groups["furniture"].Value.Split(' ')]);
    }

    [GeneratedRegex(
        @"^(?<first>\d+)(-(?<last>\d+))?\ (?<sign>[=~-])\ (?<text>.+?)(\ but\ for\ (?<furniture>.+))?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();
}
