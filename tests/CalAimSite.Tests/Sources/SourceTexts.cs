using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CalAimSite.Sources;

/// <summary>The texts of the sources: <c>content/sources</c>. A source may be cited before its text is there.</summary>
internal static partial class SourceTexts
{
    private static readonly ConcurrentDictionary<string, string?> Texts = new(StringComparer.Ordinal);

    /// <returns>The text, each run of blanks and line ends one blank; null where it is not in the repository.</returns>
    public static string? Of(Source source) => Texts.GetOrAdd(source.Id, static id =>
    {
        var path = Repository.PathOf("content", "sources", id + ".txt");
        return File.Exists(path) ? WithSingleBlanks(File.ReadAllText(path)) : null;
    });

    public static string WithSingleBlanks(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
