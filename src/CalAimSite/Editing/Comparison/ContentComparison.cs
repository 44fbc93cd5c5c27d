using CalAimSite.Changes;
using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Files;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Comparison;

/// <summary>Finds everything in two states of the content that is not the same, but for what a <see cref="ChangeSet"/> tells.</summary>
public sealed class ContentComparison
{
    private readonly ContentFiles _old;
    private readonly ContentFiles _new;
    private readonly ChangeSet _changes;
    private readonly RowMatching _rows;
    private readonly HashSet<string> _told;

    private ContentComparison(ContentFiles old, ContentFiles @new, ChangeSet changes, ImmutableArray<MilestoneChange> amended)
    {
        (_old, _new, _changes, _rows) = (old, @new, changes, new RowMatching(changes.Old, changes.New));
        _told = changes.Milestones.Concat(amended).SelectMany(Told).Concat(changes.Entered.Concat(changes.Left).Select(Place))
            .Concat(changes.Rows.SelectMany(Told))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="old">The content that holds the older edition.</param>
    /// <param name="new">The content that holds the newer one.</param>
    /// <param name="changes">From the one edition to the other.</param>
    /// <param name="amended">What changed in the older edition itself.</param>
    /// <returns>By file, those of the edition first.</returns>
    public static ImmutableArray<ContentChange> Between(
        ContentFiles old, ContentFiles @new, ChangeSet changes, ImmutableArray<MilestoneChange> amended) =>
        new ContentComparison(old, @new, changes, amended).Run();

    private ImmutableArray<ContentChange> Run()
    {
        var (before, after) = ($"editions/{_changes.Old.Id}/", $"editions/{_changes.New.Id}/");
        var olds = InEdition(_old, before).ToDictionary(path => after + NewName(path[before.Length..]), _old.Find, StringComparer.Ordinal);
        var edition = olds.Keys.Union(InEdition(_new, after), StringComparer.Ordinal);
        var others = Others(_old, before, _new).Union(Others(_new, after, _old), StringComparer.Ordinal);
        return
        [
            .. edition.Order(StringComparer.Ordinal).SelectMany(path => Compare(path, olds.GetValueOrDefault(path), _new.Find(path))),
            .. others.Order(StringComparer.Ordinal).SelectMany(path => Compare(path, _old.Find(path), _new.Find(path))),
        ];
    }

    private IEnumerable<ContentChange> Compare(string path, SourceText? old, SourceText? @new)
    {
        if (old?.Text == @new?.Text)
            return [];
        if (!path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            var texts = TextComparison.Compare(old?.Text ?? string.Empty, @new?.Text ?? string.Empty)
                .Select(change => new ContentChange(path, change.Line, [], change.Old, change.New)).ToList();
            return texts.Count > 0 ? texts : [OfLayout(path)];
        }

        var (before, after) = (YamlNavigation.Read(old), YamlNavigation.Read(@new));
        return before is not null && after is not null && YamlNavigation.Canonical(before) == YamlNavigation.Canonical(after)
            ? [OfLayout(path)]
            : new YamlComparison(path, place => IsTold(path, place)).Compare(before, after);
    }

    private bool IsTold(string path, ImmutableArray<string> place) =>
        path.Contains("/rows/", StringComparison.Ordinal)
        && (_told.Contains(string.Join('/', place)) || _told.Contains($"{Path.GetFileName(path)}/{string.Join('/', place)}"));

    private static IEnumerable<string> Told(MilestoneChange change) => change switch
    {
        // In another row, or by another id, it is another item of the file.
        { Old: { } old, New: { } now } => change.Fields.Contains(MilestoneFields.Row) || change.Has(ChangeKind.IdChanged)
            ? [Place(old), Place(now)]
            : change.Fields.Select(field => $"{Place(now)}/{field.Key}"),
        _ => [Place(change.New ?? change.Old!)],
    };

    // A row that is new, or gone, is told as such; its milestones are told by themselves.
    private static IEnumerable<string> Told(RowChange change) =>
        change.Old is null || change.New is null ? [$"{(change.New ?? change.Old)!.Slug}.yaml/"]
        : change.Has(RowChangeKind.Renamed) ? [$"{change.New.Slug}.yaml/name"]
        : [];

    private static string Place(Listing listing) => $"milestones/{listing.Occurrence.MilestoneId}";

    private static ContentChange OfLayout(string path) => new(path, Line: null, [], Old: null, New: null);

    // What was said of another edition after it was published is no part of this one.
    private IEnumerable<string> InEdition(ContentFiles files, string folder) => files.Paths
        .Where(path => path.StartsWith(folder, StringComparison.Ordinal))
        .Where(path => _changes.Old.Id == _changes.New.Id || Path.GetFileName(path) is not (AmendmentSchema.Name or ErrataBinder.Name));

    // Also the edition itself where both states have it and it is another one that it is compared with.
    private IEnumerable<string> Others(ContentFiles files, string folder, ContentFiles counterpart)
    {
        var isInBoth = _changes.Old.Id != _changes.New.Id && counterpart.Paths.Any(path => path.StartsWith(folder, StringComparison.Ordinal));
        return files.Paths.Where(path => isInBoth || !path.StartsWith(folder, StringComparison.Ordinal));
    }

    // The file of the same row may have another name now.
    private string NewName(string file) =>
        _changes.Old.Rows.FirstOrDefault(row => file == $"rows/{row.Slug}.yaml") is { } old
        && _changes.New.Rows.FirstOrDefault(row => _rows.AreSame(old, row)) is { } row
            ? $"rows/{row.Slug}.yaml"
            : file;
}
