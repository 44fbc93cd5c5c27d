using CalAimSite.Changes;
using CalAimSite.Content.Binding;
using CalAimSite.Content.Binding.Definitions;
using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Publication;
using CalAimSite.Editing.Yaml;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;

namespace CalAimSite.Editing.Drafts;

/// <summary>
/// Makes the next edition from what of the latest one still lies in its window. The files are copied with their wording and their
/// comments; only what cannot stay is changed.
/// </summary>
public sealed class EditionDraftBuilder
{
    private readonly ContentState _content;
    private readonly Edition _latest;
    private readonly Period _asOf;
    private readonly ImmutableArray<Period> _columns;
    private readonly DateFormatter _when;
    private readonly DiagnosticBag _diagnostics;

    private EditionDraftBuilder(ContentState content, Period asOf, DateOnly first, Translations words, DiagnosticBag diagnostics)
    {
        (_content, _latest, _asOf, _diagnostics) = (content, content.Site.LatestEdition, asOf, diagnostics);
        _when = new DateFormatter(words);
        _columns = DraftColumns.Columns(_latest.Columns, first);
    }

    private string Id => _asOf.ToString();
    private string Folder => $"editions/{_latest.Id}";

    /// <returns>Why there can be no edition as of this period, with columns that begin with a given one; null where there can.</returns>
    public static string? Refusal(Site site, Period asOf, Period? from)
    {
        var (id, latest) = (asOf.ToString(), site.LatestEdition);
        var years = latest.Columns[^1].Last.Year - latest.Columns[0].Year;
        return site.Editions.Any(edition => edition.Id == id) ? $"There is an edition {id} already."
            : asOf.First <= latest.AsOf.First || string.CompareOrdinal(id, latest.Id) <= 0
                ? $"The edition {id} would not be later than the latest, {latest.Id}."
            : (from ?? asOf).Year + years >= Period.LastYear ? $"The columns of an edition {id} would go on after the year {Period.LastYear}."
            : null;
    }

    /// <summary>Its columns begin with a given period, or with the quarter that holds the edition's month.</summary>
    /// <returns>The edition, which <see cref="Refusal"/> must not refuse; null where anything is wrong.</returns>
    public static EditionDraft? Build(ContentState content, Period asOf, Period? from, Translations words, DiagnosticBag diagnostics)
    {
        var found = diagnostics.ForPart();
        var edition = new EditionDraftBuilder(content, asOf, from?.First ?? DraftColumns.StartOfQuarter(asOf), words, found).Build();
        diagnostics.AddAll(found);
        if (found.HasErrors)
            return null;

        // It has to be right before any of it is written.
        EditedFile[] files = [.. edition.Folder, .. edition.Sources is { } sources ? new[] { sources } : [], edition.Digests];
        var result = content.Files.With(files.Select(file => KeyValuePair.Create(file.Path, file.Text)));
        return ContentBinder.Bind(result, asOf: null, diagnostics, fields: content.Site.Fields).Site is null ? null : edition;
    }

    private EditionDraft Build()
    {
        var rows = _latest.Rows.Select(row => (
            Row: row, Copy: new RowCopy(_content.Files[$"{Folder}/rows/{row.Slug}.yaml"], row, _columns, _diagnostics))).ToList();
        var kept = rows.Where(row => row.Copy.Kept > 0).ToList();
        var (source, sources) = CreateSource();
        var folder = ImmutableArray.CreateBuilder<EditedFile>();
        folder.Add(new EditedFile(PathOf($"{Folder}/{EditionBinder.Name}"), EditEdition([.. kept.Select(row => row.Row.Slug)], source)));
        folder.AddRange(kept.Select(row => new EditedFile($"editions/{Id}/rows/{row.Row.Slug}.yaml", row.Copy.Text)));
        folder.AddRange(_content.Files.In($"{Folder}/descriptions", ".md").Select(path => new EditedFile(PathOf(path), _content.Files[path].Text)));
        return new EditionDraft
        {
            Id = Id,
            From = _latest,
            Columns = _columns,
            Folder = folder.ToImmutable(),
            Sources = sources,
            Digests = FrozenEditions.Freeze(_content.Files, _latest.Id, _diagnostics)!,
            Source = source,
            Kept = kept.Sum(row => row.Copy.Kept),
            LeftOut = [.. rows.SelectMany(row => row.Copy.LeftOut.Select(occurrence => new Listing(row.Row, occurrence)))],
            RowsLeftOut = [.. rows.Where(row => row.Copy.Kept == 0).Select(row => row.Row)],
            Moved = [.. rows.SelectMany(row => row.Copy.Moved)],
            HasNewTitle = Renamed(_latest.Title) != _latest.Title,
            StaleDates = FindStaleDates(folder),
        };
    }

    private string PathOf(string path) => $"editions/{Id}{path[Folder.Length..]}";
    private string Renamed(string text) => text.Replace(_when.Format(_latest.AsOf), _when.Format(_asOf), StringComparison.Ordinal);

    private string EditEdition(string[] rows, string source)
    {
        var text = _content.Files[$"{Folder}/{EditionBinder.Name}"];
        var file = (YamlMapping)YamlReader.Read(text, new DiagnosticBag())!;
        var edits = new YamlEdits(text);
        edits.Replace(file.Find("title")!.Span, YamlText.Scalar(Renamed(_latest.Title)));
        edits.Replace(file.Find("as_of")!.Span, Id);
        edits.Replace(file.Find("source")!.Span, source);
        edits.ReplaceList((YamlSequence)file.Find("columns")!, [.. _columns.Select(column => column.ToString())]);
        EditRows(file, rows, edits);
        if (file.FindEntry("ended") is { } ended)
            edits.RemoveEntry(file, ended);
        return edits.ToString();
    }

    private static void EditRows(YamlMapping file, string[] rows, YamlEdits edits)
    {
        var entry = file.FindEntry("rows")!;
        var list = (YamlSequence)entry.Value;
        if (!edits.IsBlock(list) || rows.Length == 0)
        {
            edits.ReplaceList(list, rows);
            return;
        }

        // The last item ends with its line: what is below belongs to the next key.
        foreach (var item in list.Items.Where(item => !rows.Contains(item.Text())))
            edits.RemoveLine(item.Span);
    }

    private (string Id, EditedFile? File) CreateSource()
    {
        var previous = _latest.Source;
        var (oldId, newId) = (_latest.Id.ToLowerInvariant(), Id.ToLowerInvariant());
        var id = previous.Id.Contains(oldId, StringComparison.Ordinal)
            ? previous.Id.Replace(oldId, newId, StringComparison.Ordinal)
            : $"{previous.Id}-{newId}";
        if (_content.Site.Vocabulary.Sources.Any(source => source.Id == id))
            return (id, null);
        var file = _content.Files[SourcesBinder.Path];
        var list = (YamlSequence)YamlReader.Read(file, new DiagnosticBag()).Find("sources")!;
        if (!new YamlEdits(file).IsBlock(list))
        {
            _diagnostics.ListInBrackets(list.Span, "sources");
            return (id, null);
        }

        var indent = new string(' ', file.PositionOf(list.Span.Start).Column - 1);
        return (id, new EditedFile(SourcesBinder.Path, $"{file.Text.TrimEnd('\n')}\n\n{SourceEntry(previous, id, indent)}"));
    }

    private string SourceEntry(Source previous, string id, string indent)
    {
        var yaml = new YamlWriter(indent).Comment("Made with the edition: to be completed from the document, with its `url` where it has one.");
        return yaml.Item(source => source
            .Entry("id", id)
            .Entry("title", Renamed(previous.Title))
            .Entry("label", previous.Label == previous.Title ? null : Renamed(previous.Label))
            .Entry("publisher", previous.Publisher)
            .Entry("date", Id)).ToString();
    }

    // Milestones keep their dates; it is the texts around them that speak of the former window.
    private ImmutableArray<StaleDate> FindStaleDates(IEnumerable<EditedFile> folder)
    {
        var dates = new StaleDates(Window.From(_latest)!);
        return [.. folder.Where(file => !file.Path.Contains("/rows/", StringComparison.Ordinal)).SelectMany(dates.In)];
    }
}
