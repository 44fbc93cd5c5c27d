namespace CalAimSite.Text;

/// <summary>What people and other programs put before the items of a list, and neither Markdown nor YAML takes for such.</summary>
internal static class Bullets
{
    public const string Signs = "•●▪■◦‣·∙○➢➤✓";

    /// <summary>Dashes that are longer than the one of lists. They may also stand in a text.</summary>
    public const string Dashes = "–—−";

    /// <returns>Whether the line begins with one of them and a blank.</returns>
    public static bool Begins(ReadOnlySpan<char> line) =>
        line is [var first, ' ' or '\u00a0', ..] && (Signs.Contains(first) || Dashes.Contains(first));
}
