using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Files;
using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Publication;

namespace CalAimSite.Editing.Amendments;

/// <summary>An amendment that was written, or taken out again: what became of it in words, and whether its reason is still to be given.</summary>
public sealed record WrittenAmendment(string Id, string What, bool LacksReason);

/// <param name="Files">What to write; empty where nothing is to be amended, or nothing could be.</param>
/// <param name="Emptied">The file that has no entry left, and goes; null where there is none.</param>
/// <param name="Written">What is new in it, or other than it was.</param>
/// <param name="IsDated">Whether any of it has the day that was given for new amendments.</param>
public sealed record AmendingResult(
    ImmutableArray<EditedFile> Files, string? Emptied, ImmutableArray<WrittenAmendment> Written, bool IsDated)
{
    public static readonly AmendingResult Nothing = new([], Emptied: null, [], IsDated: false);

    /// <summary>Whether the edition is followed by another one, and gets a new digest.</summary>
    public bool IsFrozenAnew => Files.Any(file => file.Path == EditionDigests.Path);
}

/// <summary>
/// Writes the amendments that the changes since a published state need. It can be asked again and again: what is not published yet is
/// written anew where it does not fit any more, with its day and its reason.
/// </summary>
public sealed class AmendmentWriter
{
    private readonly ContentState _published;
    private readonly string _revision;
    private readonly AmendmentsFile _file;
    private readonly ContentFiles _files;
    private readonly DiagnosticBag _diagnostics;

    private AmendmentWriter(ContentState published, ContentState current, ContentFiles files, AmendmentsFile file, string revision, DiagnosticBag diagnostics) =>
        (_published, Current, _files, _file, _revision, _diagnostics) = (published, current, files, file, revision, diagnostics);

    /// <summary>The content with the published amendments only.</summary>
    public ContentState Current { get; }

    /// <returns>A writer; null where that cannot be read which would be amended, which is reported.</returns>
    public static AmendmentWriter? Create(ContentState published, ContentFiles files, string revision, DiagnosticBag diagnostics)
    {
        var edition = published.Site.LatestEdition;
        var count = edition.Amendments.Length;
        if (AmendmentsFile.Read(files, edition.Id, count, diagnostics) is not { } file
            || !new PublishedAmendments(published.Files, files, revision, diagnostics).Check(edition.Id)
            || ContentState.Bind(file.WithPublishedOnly(files, count), diagnostics, published.Site.Fields, published) is not { } current)
        {
            return null;
        }

        if (current.Site.Editions.Any(one => one.Id == edition.Id))
            return new AmendmentWriter(published, current, files, file, revision, diagnostics);
        diagnostics.PublishedEditionGone(files.Missing($"editions/{edition.Id}"), edition.Id, revision);
        return null;
    }

    /// <summary>What amendments cannot account for is reported.</summary>
    /// <param name="day">The day of those that are new.</param>
    public AmendingResult Amend(DateOnly day)
    {
        var found = _diagnostics.ForPart();
        var changes = new PublishedContent(_published, Current, _revision, found).FindUnrecorded();
        _diagnostics.AddAll(found);
        if (found.HasErrors)
            return AmendingResult.Nothing;
        var entries = _file.Unpublished.ToLookup(entry => Current.Site.IdHistory.Current(entry.Id), StringComparer.Ordinal);
        var wrong = FindWrong();
        var written = ImmutableArray.CreateBuilder<WrittenAmendment>();
        var texts = new List<(DateOnly Date, string Text)>();
        var isDated = false;
        var kept = entries.Where(group => wrong?.Contains(group.Key) == false || IsAsWritten(group, changes))
            .Where(group => !HasReasonSince(group, changes))
            .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        texts.AddRange(_file.Unpublished.Where(entry => kept.Contains(Current.Site.IdHistory.Current(entry.Id)))
            .Select(entry => (entry.Date ?? day, entry.Text)));
        foreach (var change in changes.Where(change => !kept.Contains(change.Change.Id)))
        {
            var old = entries[change.Change.Id].LastOrDefault();
            var reason = entries[change.Change.Id].Select(entry => entry.Reason).LastOrDefault(text => text is not null) ?? change.Reason;
            texts.Add((old?.Date ?? day, Format(change, old?.Date ?? day, reason)));
            written.Add(new WrittenAmendment(change.Id, Describe(change) + (old is null ? string.Empty : ", written anew"), change.LacksReason && reason is null));
            isDated |= old?.Date is null;
        }

        var changed = changes.Select(change => change.Change.Id).Concat(kept).ToHashSet(StringComparer.Ordinal);
        written.AddRange(entries.Where(group => !changed.Contains(group.Key))
            .Select(group => new WrittenAmendment(group.Key, "undone; its amendment is taken out", LacksReason: false)));
        return written.Count == 0 ? WithoutAmendments() : Result([.. texts.OrderBy(one => one.Date).Select(one => one.Text)], written.ToImmutable(), isDated);
    }

    // The amendments may say all, and the edition have been frozen with other ones, or notes.
    private AmendingResult WithoutAmendments()
    {
        var edition = _published.Site.LatestEdition.Id;
        return edition == Current.Site.LatestEdition.Id || EditionDigests.Holds(_files, edition)
            ? AmendingResult.Nothing
            : AmendingResult.Nothing with { Files = [.. Frozen(_files, edition)] };
    }

    private AmendingResult Result(ImmutableArray<string> texts, ImmutableArray<WrittenAmendment> written, bool isDated)
    {
        var edition = _published.Site.LatestEdition;
        var isEmpty = texts.IsEmpty && edition.Amendments.IsEmpty;
        var text = _file.Before + string.Concat(texts.Select(text => text.EndsWith('\n') ? text : text + "\n"));
        ImmutableArray<EditedFile> files = isEmpty ? [] : [new EditedFile(_file.Path, text)];

        // An edition that another one follows is frozen with its amendments.
        if (edition.Id != Current.Site.LatestEdition.Id)
        {
            var amended = isEmpty ? _files.Without(path => path == _file.Path) : _files.With([KeyValuePair.Create(_file.Path, text)]);
            files = [.. files, .. Frozen(amended, edition.Id)];
        }

        return new AmendingResult(files, isEmpty ? _file.Path : null, written, isDated);
    }

    // None where the digests that there are cannot be read, which is reported.
    private IEnumerable<EditedFile> Frozen(ContentFiles files, string edition) =>
        FrozenEditions.Freeze(files, edition, _diagnostics) is { } digests ? [digests] : [];

    /// <returns>The milestones whose new amendments do not say all that changed; null where the amendments cannot be read.</returns>
    private HashSet<string>? FindWrong()
    {
        var edition = _published.Site.LatestEdition;
        return ContentState.Bind(_files, new DiagnosticBag(), _published.Site.Fields, _published) is { Site: var site }
            ? UnrecordedChange.Find(edition, site.Editions.Single(one => one.Id == edition.Id), site.IdHistory)
                .Select(change => change.Change.Id).ToHashSet(StringComparer.Ordinal)
            : null;
    }

    // It was amended first, and the milestone given its reason then.
    private static bool HasReasonSince(IGrouping<string, UnpublishedEntry> group, ImmutableArray<UnrecordedChange> changes) =>
        group.All(entry => entry.Reason is null) && changes.Any(change => change.Change.Id == group.Key && change.Reason is not null);

    private bool IsAsWritten(IGrouping<string, UnpublishedEntry> group, ImmutableArray<UnrecordedChange> changes) =>
        group.ToList() is [var only]
        && changes.FirstOrDefault(change => change.Change.Id == group.Key) is { } change
        && YamlReader.Read(new SourceText(_file.Path, Format(change, default, reason: null)), new DiagnosticBag()) is YamlSequence { Items: [var node] }
        && new UnpublishedEntry(node, string.Empty).What == only.What;

    private string Format(UnrecordedChange change, DateOnly date, string? reason) =>
        AmendmentText.Format(change, date, reason, Current.Site.Fields, _file.Indent);

    private static string Describe(UnrecordedChange change) => change.Change switch { { Old: null } => "added", { New: null } => "taken out", _ => "changed" };
}
