using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.History;

/// <summary>Binds what a milestone was before an amendment: what is not given is as after it.</summary>
internal sealed class PreviousStateBinder(BoundEdition edition, Symbols symbols, DiagnosticBag diagnostics)
{
    private readonly MilestoneFormat _format = symbols.MilestoneFormat;

    /// <returns>What the milestone was; null where that could not be read whole.</returns>
    public Listing? Bind(MappingValues was, Listing after)
    {
        var without = was.Get(_format.Without);
        foreach (var field in without.Select(format => format.Field).Where(field => was.Has(field.Key)))
            diagnostics.WithoutAndWith(was.SpanOf(field.Key), field.Key);

        if (!was.IsComplete || without.Any(format => was.Has(format.Field.Key)) || RowOf(was, after) is not { } row
            || ColumnOf(was, without, after) is not { } column)
        {
            return null;
        }

        var scope = new MilestoneScope(edition.Scope.Columns, edition.Scope.ComponentsOf(row.Slug), symbols, diagnostics);
        var different = _format.Printed
            .Where(format => was.Has(format.Field.Key))
            .Select(format => KeyValuePair.Create(format.Field, format.Read(was, scope)))
            .Concat(without.Select(format => KeyValuePair.Create(format.Field, (object?)null)))
            .Append(KeyValuePair.Create<MilestoneField, object?>(MilestoneFields.Column, column));
        return new Listing(row, after.Occurrence.With(different));
    }

    /// <summary>Reports what is given as it was and was not different.</summary>
    public void CheckChange(MappingValues was, Listing before, Listing after)
    {
        var without = was.Get(_format.Without);
        var given = _format.Printed.Where(format => was.Has(format.Field.Key) || without.Contains(format)).Select(format => format.Field).ToList();
        var same = given.Except(edition.Edition.Fields.Differences(before, after)).ToList();
        if (same.Count == given.Count)
        {
            diagnostics.AmendmentWithoutChange(was.Span, key: null);
            return;
        }

        foreach (var field in same)
        {
            // A column has to be said of a date that does not begin in it, though only the date changed.
            if (field != MilestoneFields.Column || !was.Has(MilestoneFields.When.Key))
                diagnostics.AmendmentWithoutChange(was.SpanOf(was.Has(field.Key) ? field.Key : _format.Without.Name), field.Key);
        }
    }

    private Row? RowOf(MappingValues was, Listing after) =>
        was.Find(MilestoneFields.Row.Key) is YamlScalar name ? edition.RowNamed(name, diagnostics) : after.Row;

    private Period? ColumnOf(MappingValues was, ImmutableArray<FieldFormat> without, Listing after)
    {
        if (was.Find(MilestoneFields.Column.Key) is YamlScalar named)
            return edition.Scope.Columns.Named(named, diagnostics);
        var when = was.Find(MilestoneFields.When.Key) as MilestoneDate;
        return when is not null || without.Any(format => format.Field == MilestoneFields.Column)
            ? edition.Scope.ColumnOf(when ?? after.Occurrence.When, was.SpanOf(MilestoneFields.When.Key))
            : after.Occurrence.Column;
    }
}
