using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>What the rows of an edition must fit into, and what they define.</summary>
internal sealed class EditionScope(PeriodColumns columns, SourceMap.Builder places)
{
    private readonly Dictionary<string, (YamlScalar Id, MappingValues Values)> _milestones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SymbolTable<RowComponent>> _components = new(StringComparer.Ordinal);
    private readonly List<(YamlScalar Previous, YamlScalar Id)> _previousIds = [];
    private readonly RepeatedMistakes _outside = new();
    private readonly RepeatedMistakes _taken = new();

    /// <summary>Whether all that the rows list could be read. Else nothing is concluded from what they do not list.</summary>
    public bool IsWhole { get; private set; } = true;

    public void MarkPartial() => IsWhole = false;

    /// <returns>The column in which the date begins; null where there is none, which <see cref="ReportRepeated"/> reports.</returns>
    public Period? ColumnOf(MilestoneDate when, SourceSpan place)
    {
        var column = columns.Containing(when);
        if (column is null)
            _outside.Add(when.ToString(), place);
        return column;
    }

    public PeriodColumns Columns => columns;

    /// <summary>
    /// Reports the dates that have no column, and ids that are taken: once all are known, since many of the same date, or the
    /// ids of a file that was copied, are one mistake.
    /// </summary>
    public void ReportRepeated(DiagnosticBag diagnostics)
    {
        _taken.Report((_, place, more) => diagnostics.DuplicateId(place, "milestone", _milestones[place.Text.Trim("\"'").ToString()].Id.Span, more));
        if (!columns.Periods.IsEmpty)
            _outside.Report((date, place, more) => diagnostics.OutsideColumns(place, date, columns.Range, more));
    }

    /// <summary>The ids that milestones had before, each with the one that it has here.</summary>
    public IReadOnlyList<(YamlScalar Previous, YamlScalar Id)> PreviousIds => _previousIds;

    /// <summary>Takes one of the edition's milestones, whose id no other may have.</summary>
    /// <param name="id">Its id; null where that is wrong.</param>
    /// <param name="previous">The ids that it had before.</param>
    /// <param name="values">What its row says of it.</param>
    /// <param name="diagnostics">Where a wrong id is reported.</param>
    /// <returns>Whether it is known by what id the milestone is meant to go.</returns>
    public bool Define(YamlScalar? id, ImmutableArray<YamlScalar> previous, MappingValues values, DiagnosticBag diagnostics)
    {
        if (id is null)
            return false;
        var isFree = _milestones.TryAdd(id.Value, (id, values));
        if (!isFree)
        {
            _taken.Add($"{id.Span.Source.Path} {_milestones[id.Value].Id.Span.Source.Path}", id.Span);
            MarkPartial();
        }

        if (HoldsDate(id.Value))
            diagnostics.DateInId(id.Span, id.Value);

        _previousIds.AddRange(previous.Select(one => (one, id)));
        foreach (var name in previous.Prepend(id))
            places.Add(name.Value, name.Span);
        return isFree;
    }

    /// <returns>What the rows say of the milestone; null where none lists it.</returns>
    public MappingValues? PlaceOf(string id) => _milestones.GetValueOrDefault(id).Values;

    public void Remember(string row, SymbolTable<RowComponent> components) => _components[row] = components;
    public SymbolTable<RowComponent> ComponentsOf(string row) => _components[row];

    // Only what can be nothing but a date: a year alone is part of many names.
    private static bool HoldsDate(string id)
    {
        var parts = id.Split('-');
        return parts.Zip(parts.Skip(1)).Any(pair =>
            pair is { First.Length: 4, Second.Length: 2 } && Period.Read($"{pair.First}-{pair.Second}", out _) == DateProblem.None);
    }
}
