using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CalAimSite.Evidence;

/// <summary>The texts of the sources: <c>Fixtures/sources</c>.</summary>
internal static partial class SourceTexts
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <returns>The text, each run of blanks and line ends one blank.</returns>
    public static string Of(Source source) => Texts.GetOrAdd(
        source.Id, static id => WithSingleBlanks(File.ReadAllText(Repository.TestPath("Fixtures", "sources", id + ".txt"))));

    public static string WithSingleBlanks(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
