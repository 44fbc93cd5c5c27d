namespace CalAimSite.Specs;

/// <summary>
/// An example of a specification: what stands between two fences of at least four backticks, for which the first fence
/// names what it is an example of. A line with a single dot separates its parts.
/// </summary>
internal sealed record Example(string Document, int Line, string Kind, ImmutableArray<string> Parts)
{
    public IEnumerable<string> Lines => Parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public override string ToString() => $"{Document}:{Line}";
}

/// <summary>A specification: Markdown with prose for people and examples for the tests.</summary>
internal static class Specification
{
    private const string Fence = "````";

    public static IReadOnlyList<Example> Read(string document)
    {
        var lines = File.ReadAllLines(Repository.TestPath("Specs", document));
        var examples = new List<Example>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, Fence, i + 1);
                Assert.True(end > i, $"{document}:{i + 1}: this example never ends.");
                var text = string.Join('\n', lines[(i + 1)..end]);
                var parts = $"\n{text}\n".Split("\n.\n").Select(part => part.Trim('\n'));
                examples.Add(new Example(document, i + 1, lines[i][Fence.Length..].Trim(), [.. parts]));
                i = end;
            }
        }

        return examples;
    }

    /// <returns>A row for each example of a kind, by the line that it stands on.</returns>
    public static IEnumerable<TheoryDataRow<int>> Rows(string document, params string[] kinds) =>
        Read(document).Where(example => kinds.Contains(example.Kind)).Select(example => new TheoryDataRow<int>(example.Line));

    public static Example At(string document, int line) => Read(document).Single(example => example.Line == line);

    /// <summary>Fails where the document has examples that no test reads.</summary>
    public static void AssertKinds(string document, params string[] kinds) =>
        Assert.Equal(
            kinds.Order(StringComparer.Ordinal),
            Read(document).Select(example => example.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
