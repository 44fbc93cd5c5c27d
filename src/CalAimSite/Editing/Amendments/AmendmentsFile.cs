using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Files;
using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Amendments;

/// <summary>An entry of the file that is not published yet, with the lines that it stands on.</summary>
internal sealed record UnpublishedEntry(YamlNode Node, string Text)
{
    public string Id => Node.Find("id").Text() ?? string.Empty;
    public string? Reason => Node.Find("reason").Text();
    public DateOnly? Date => Period.Read(Node.Find("date").Text(), out var day) == DateProblem.None && day is { Precision: Precision.Day } ? day.First : null;

    /// <summary>What it says happened, whenever and whyever: the same for the same.</summary>
    public string What => string.Concat(((YamlMapping)Node).Entries
        .Where(entry => entry.Key.Value is not ("id" or "date" or "reason"))
        .Select(YamlNavigation.Canonical));
}

/// <summary>An edition's <c>amendments.yaml</c>: what was published of it, which stays as it is, and what was not yet.</summary>
/// <param name="Path">From the content folder.</param>
/// <param name="Before">All that stands before what is not published; with a header where there is no file yet.</param>
/// <param name="Indent">What stands before the list's dashes.</param>
/// <param name="Unpublished">In the order of the file.</param>
internal sealed record AmendmentsFile(string Path, string Before, string Indent, ImmutableArray<UnpublishedEntry> Unpublished)
{
    private const string Header =
        "# What changed in this edition after it was published, the oldest first. Entries are added at the end and never changed.\namendments:\n";

    /// <param name="files">The content.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="published">How many entries are published, from the first.</param>
    /// <param name="diagnostics">Where it is reported that nothing can be added.</param>
    /// <returns>The file; null where it cannot be read, or its entries do not stand on lines of their own.</returns>
    public static AmendmentsFile? Read(ContentFiles files, string edition, int published, DiagnosticBag diagnostics)
    {
        var path = $"editions/{edition}/{AmendmentSchema.Name}";
        if (files.Find(path) is not { } file)
            return files.IsUnreadable(path) ? null : new AmendmentsFile(path, Header, "  ", []);
        if (YamlReader.Read(file, diagnostics) is not { } root)
            return null;
        if (root.Find("amendments") is not YamlSequence { Items: [_, ..] items } list
            || !new YamlEdits(file).IsBlock(list))
        {
            diagnostics.AmendmentsInBrackets(file.Span(0, 0));
            return null;
        }

        var column = file.PositionOf(list.Span.Start).Column;
        var starts = items.Select(item => StartOf(item, column, file)).Append(file.Text.Length).ToList();
        var before = file.Text[..starts[Math.Min(published, items.Length)]];
        return new AmendmentsFile(path, before.EndsWith('\n') ? before : before + "\n", new string(' ', column - 1),
        [
            .. items.Index().Skip(published).Where(one => one.Item is YamlMapping)
                .Select(one => new UnpublishedEntry(one.Item, file.Text[starts[one.Index]..starts[one.Index + 1]])),
        ]);
    }

    /// <returns>The content with only the published entries.</returns>
    public ContentFiles WithPublishedOnly(ContentFiles files, int published) =>
        published == 0 ? files.Without(path => path == Path) : files.With([KeyValuePair.Create(Path, Before)]);

    // A comment that is not indented further than the dashes belongs to the entry below it.
    private static int StartOf(YamlNode item, int column, SourceText file)
    {
        var line = file.PositionOf(item.Span.Start).Line;
        while (line > 1 && file.Line(line - 1).IndexOf('#') is var at && at >= 0 && at < column && file.Line(line - 1)[..at].IsWhiteSpace())
            line--;
        return file.StartOfLine(line);
    }
}
