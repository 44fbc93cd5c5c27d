using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Amendments;

/// <summary>An amendment that was written: what was "changed", "added" or "taken out", and whether its reason is still to be given.</summary>
public sealed record WrittenAmendment(string Id, string What, bool LacksReason);

/// <summary>The file is null where no amendment was needed, or none could be written.</summary>
public sealed record AmendingResult(EditedFile? File, DateOnly Date, ImmutableArray<WrittenAmendment> Written);

/// <summary>Writes the amendments that the changes since a published state need.</summary>
public static class AmendmentWriter
{
    private const string Header =
        "What changed in this edition after it was published, the oldest first. Entries are added at the end and never changed.";

    /// <summary>The date is never older than the edition or its last amendment. What amendments cannot account for is reported.</summary>
    public static AmendingResult Amend(
        ContentState published, ContentState current, string revision, DateOnly date, DiagnosticBag diagnostics)
    {
        var edition = current.Site.LatestEdition;
        date = edition.Amendments.Select(amendment => amendment.Date).Append(edition.AsOf.First).Append(date).Max();
        var changes = new PublishedContent(published, current, revision, diagnostics).FindUnrecorded();
        if (changes.IsEmpty || diagnostics.HasErrors)
            return new AmendingResult(File: null, date, []);
        var path = $"editions/{edition.Id}/{AmendmentSchema.Name}";
        var file = current.Files.Find(path);
        var indent = IndentOf(file);
        if (file is not null && indent is null)
        {
            diagnostics.AmendmentsInBrackets(file.Span(0, 0));
            return new AmendingResult(File: null, date, []);
        }

        var yaml = new YamlWriter(indent ?? "  ");
        foreach (var change in changes)
            AmendmentText.Write(change, date, edition.Fields, yaml);

        var before = file is null ? $"# {Header}\namendments:\n" : EndLine(file.Text);
        return new AmendingResult(new EditedFile(path, before + yaml), date, [.. changes.Select(Describe)]);
    }

    private static WrittenAmendment Describe(UnrecordedChange change) => new(
        change.Id,
        change.Change switch { { Old: null } => "added", { New: null } => "taken out", _ => "changed" },
        change.Change.NeedsReason && change.Reason is null);

    /// <returns>What stands before the list's dashes; null where its items are not on lines of their own.</returns>
    private static string? IndentOf(SourceText? file) =>
        file is not null
        && YamlReader.Read(file, new DiagnosticBag()).Find("amendments") is YamlSequence { Items: [_, ..] } list
        && new YamlEdits(file).IsBlock(list)
            ? new string(' ', file.PositionOf(list.Span.Start).Column - 1)
            : null;

    private static string EndLine(string text) => text.EndsWith('\n') ? text : text + "\n";
}
