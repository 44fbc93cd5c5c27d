using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Drafts;

/// <summary>A row's file for the next edition: what still lies in the window, in the same words.</summary>
internal sealed class RowCopy
{
    private readonly YamlEdits _edits;
    private readonly ImmutableArray<Period> _columns;
    private readonly Dictionary<string, Period> _kept = new(StringComparer.Ordinal);

    public RowCopy(SourceText source, Row row, ImmutableArray<Period> columns, DiagnosticBag diagnostics)
    {
        (_edits, _columns) = (new YamlEdits(source), columns);
        foreach (var occurrence in row.Milestones)
        {
            if (DraftColumns.ColumnFor(occurrence, columns) is { } column)
                _kept.Add(occurrence.MilestoneId, column);
        }

        LeftOut = [.. row.Milestones.Where(occurrence => !_kept.ContainsKey(occurrence.MilestoneId))];
        var moved = ImmutableArray.CreateBuilder<string>();
        if (_kept.Count > 0)
            Edit((YamlMapping)YamlReader.Read(source, new DiagnosticBag())!, row, moved, diagnostics);

        Moved = moved.ToImmutable();
    }

    public int Kept => _kept.Count;
    public ImmutableArray<Occurrence> LeftOut { get; }

    /// <summary>The milestones that have a column of their own now, since they begin before the window.</summary>
    public ImmutableArray<string> Moved { get; }

    /// <summary>The file's text; of no use where nothing is kept.</summary>
    public string Text => _edits.ToString().TrimEnd('\n') + "\n";

    private void Edit(YamlMapping file, Row row, ImmutableArray<string>.Builder moved, DiagnosticBag diagnostics)
    {
        var entry = file.FindEntry("milestones")!;
        var list = (YamlSequence)entry.Value;
        if (!LeftOut.IsEmpty && !_edits.IsBlock(list))
        {
            diagnostics.ListInBrackets(list.Span, entry.Key.Value);
            return;
        }

        _edits.RemoveItems(file, entry, item => !_kept.ContainsKey(item.Find("id").Text()!));
        foreach (var item in list.Items)
        {
            var id = item.Find("id").Text()!;
            if (_kept.TryGetValue(id, out var column)
                && Place(item, row.Milestones.First(one => one.MilestoneId == id), column))
            {
                moved.Add(id);
            }
        }

        EditBlank(file, row);
    }

    /// <returns>Whether the milestone was given a column.</returns>
    private bool Place(YamlNode item, Occurrence occurrence, Period column)
    {
        var written = item.FindEntry(MilestoneFields.Column.Key);
        var follows = occurrence.When.First is { } first && column.Contains(first);
        if (written?.Value.Text() == column.ToString())
            return false;
        if (follows)
        {
            if (written is not null)
                _edits.RemoveShortEntry(written);
            return false;
        }

        if (written is not null)
            _edits.Replace(written.Value.Span, column.ToString());
        else
            _edits.InsertEntry(item.FindEntry(MilestoneFields.When.Key)!, MilestoneFields.Column.Key, column.ToString());
        return true;
    }

    private void EditBlank(YamlMapping file, Row row)
    {
        if (file.FindEntry("blank") is not { Value: YamlSequence list } blank)
            return;
        var left = row.BlankColumns.Where(column => _columns.Contains(column) && !_kept.ContainsValue(column)).ToList();
        if (left.Count == 0)
            _edits.RemoveEntry(file, blank);
        else if (left.Count < list.Items.Length)
            _edits.ReplaceList(list, [.. left.Select(column => column.ToString())]);
    }
}
