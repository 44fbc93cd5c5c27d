using DiffPlex;
using DiffPlex.Chunkers;

namespace CalAimSite.Editing.Comparison;

/// <param name="Line">Where the new paragraph begins in its text, counted from 1; null where there is none.</param>
/// <param name="Old">Null where there was none.</param>
/// <param name="New">Null where there is none.</param>
internal sealed record ParagraphChange(int? Line, string? Old, string? New);

/// <summary>Compares texts by their paragraphs. How a paragraph is broken into lines is no part of it.</summary>
internal static class TextComparison
{
    private static readonly CustomFunctionChunker Chunker = new(text => [.. Split(text).Select(paragraph => paragraph.Text)]);

    public static IEnumerable<ParagraphChange> Compare(string old, string @new)
    {
        var diff = Differ.Instance.CreateDiffs(old, @new, ignoreWhiteSpace: false, ignoreCase: false, Chunker);
        var (olds, news) = (Split(old), Split(@new));
        foreach (var block in diff.DiffBlocks)
        {
            for (var i = 0; i < Math.Max(block.DeleteCountA, block.InsertCountB); i++)
            {
                var after = i < block.InsertCountB ? news[block.InsertStartB + i] : default((int Line, string Text)?);
                yield return new ParagraphChange(after?.Line, i < block.DeleteCountA ? olds[block.DeleteStartA + i].Text : null, after?.Text);
            }
        }
    }

    /// <returns>The lines of the newer text, counted from 1, that the older one lacks.</returns>
    public static IReadOnlySet<int> NewLines(string old, string @new) =>
        Differ.Instance.CreateLineDiffs(old, @new, ignoreWhitespace: false).DiffBlocks
            .SelectMany(block => Enumerable.Range(block.InsertStartB + 1, block.InsertCountB)).ToHashSet();

    private static List<(int Line, string Text)> Split(string text)
    {
        var paragraphs = new List<(int Line, string Text)>();
        var isOpen = false;
        foreach (var (index, line) in text.Split('\n').Index())
        {
            var words = string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (words.Length > 0 && isOpen)
                paragraphs[^1] = (paragraphs[^1].Line, $"{paragraphs[^1].Text} {words}");
            else if (words.Length > 0)
                paragraphs.Add((index + 1, words));
            isOpen = words.Length > 0;
        }

        return paragraphs;
    }
}
