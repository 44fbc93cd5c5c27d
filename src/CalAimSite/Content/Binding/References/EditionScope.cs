using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Content.Binding.References;

/// <summary>What the rows of an edition, or of another table with periods as columns, must fit into.</summary>
/// <param name="columns">The columns; empty where they could not be read, and then nothing is said about them.</param>
/// <param name="what">What has them, in words.</param>
internal sealed class EditionScope(ImmutableArray<Period> columns, string what = "edition")
{
    private readonly Dictionary<string, YamlScalar> _milestones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MappingValues> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SymbolTable<RowComponent>> _components = new(StringComparer.Ordinal);
    private readonly List<(YamlScalar Former, YamlScalar Id)> _formerIds = [];
    private readonly RepeatedMistakes _outside = new();

    private string ColumnNames => columns.Length == 1 ? columns[0].ToString() : $"{columns[0]} to {columns[^1]}";

    /// <returns>The column in which the date begins; null where there is none, which <see cref="ReportOutsideColumns"/> reports.</returns>
    public Period? ColumnOf(MilestoneDate when, SourceSpan place)
    {
        var column = when.First is { } first ? ColumnOf(first) : null;
        if (column is null)
            _outside.Add(when.ToString(), place);

        return column;
    }

    /// <returns>The column of that name; null where there is none, which is reported.</returns>
    public Period? ColumnNamed(YamlScalar name, DiagnosticBag diagnostics)
    {
        foreach (var column in columns)
        {
            if (string.Equals(column.ToString(), name.Value, StringComparison.Ordinal))
                return column;
        }

        if (!columns.IsEmpty)
            diagnostics.UnknownColumn(name.Span, name.Value, what, ColumnNames);

        return null;
    }

    /// <summary>Reports the dates that have no column: once all are known, since many of the same date are one mistake.</summary>
    public void ReportOutsideColumns(DiagnosticBag diagnostics)
    {
        if (!columns.IsEmpty)
            _outside.Report((date, place, more) => diagnostics.OutsideColumns(place, date, ColumnNames, more));
    }

    /// <summary>The ids that milestones had before, each with the one that it has here.</summary>
    public IReadOnlyList<(YamlScalar Former, YamlScalar Id)> FormerIds => _formerIds;

    public void DefineFormer(YamlScalar former, YamlScalar? id)
    {
        if (id is not null)
            _formerIds.Add((former, id));
    }

    /// <summary>Keeps what the rows say of a milestone, for messages about it when all editions are known.</summary>
    public void Remember(string id, MappingValues values) => _places.TryAdd(id, values);

    /// <returns>What the rows say of the milestone; null where none lists it.</returns>
    public MappingValues? PlaceOf(string id) => _places.GetValueOrDefault(id);

    public void Remember(string row, SymbolTable<RowComponent> components) => _components[row] = components;

    public SymbolTable<RowComponent> ComponentsOf(string row) => _components[row];

    /// <summary>Takes the id of one of the edition's milestones, which no other of its milestones may have.</summary>
    public void Define(YamlScalar? id, DiagnosticBag diagnostics)
    {
        if (id is null)
            return;

        if (!_milestones.TryAdd(id.Value, id))
            diagnostics.DuplicateId(id.Span, "milestone", _milestones[id.Value].Span);

        if (HoldsDate(id.Value))
            diagnostics.DateInId(id.Span, id.Value);
    }

    private Period? ColumnOf(DateOnly day)
    {
        foreach (var column in columns)
        {
            if (column.Contains(day))
                return column;
        }

        return null;
    }

    // Only what can be nothing but a date: a year alone is part of many names.
    private static bool HoldsDate(string id)
    {
        var parts = id.Split('-');
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i - 1].Length == 4 && parts[i].Length == 2
                && Period.Read($"{parts[i - 1]}-{parts[i]}", out _) == DateProblem.None)
            {
                return true;
            }
        }

        return false;
    }
}
