using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds the milestones of a row.</summary>
internal sealed class MilestoneBinder(
    EditionScope edition, SymbolTable<RowComponent> components, Symbols symbols, DiagnosticBag diagnostics)
{
    private readonly MilestoneScope _scope = new(edition.Columns, components, symbols, diagnostics);

    /// <returns>The milestone, or null where it could not be read whole.</returns>
    public Occurrence? Bind(MappingValues values)
    {
        var (id, previous) = (values.Get(CommonFields.Id), values.Get(CommonFields.Redirects));
        if (!edition.Define(id, previous, values, diagnostics))
            symbols.Milestones.MarkPartial();
        if (id is not null)
            symbols.Milestones.DefineAgain(id, id.Value);

        CheckText(values);
        return Bind(values, id?.Value ?? string.Empty, [.. previous.Select(one => one.Value)]);
    }

    /// <param name="values">Of <see cref="MilestoneFormat.Removed"/>.</param>
    /// <param name="id">The id that it had.</param>
    public Occurrence? BindRemoved(MappingValues values, string id) => Bind(values, id, []);

    private Occurrence? Bind(MappingValues values, string id, ImmutableArray<string> previousIds)
    {
        var said = new Dictionary<MilestoneField, object>();
        foreach (var format in symbols.MilestoneFormat.Formats)
        {
            if (format.Read(values, _scope) is { } value)
                said.Add(format.Field, value);
        }

        // The source prints a milestone in the column in which it begins, unless the content says otherwise.
        if (!values.Has(MilestoneFields.Column.Key) && said.GetValueOrDefault(MilestoneFields.When) is MilestoneDate when
            && edition.ColumnOf(when, values.SpanOf(MilestoneFields.When.Key)) is { } column)
        {
            said.Add(MilestoneFields.Column, column);
        }

        return values.IsComplete && said.ContainsKey(MilestoneFields.Column)
            ? new Occurrence(id, said) { PreviousIds = previousIds }
            : null;
    }

    // "2024+" ends in a plus that belongs to the year, "**bold**" in stars that are reported already.
    private static bool IsPartOfOther(string text, string symbol) =>
        (symbol is "+" && text.Length > 1 && char.IsAsciiDigit(text[^2])) || text.EndsWith(symbol + symbol, StringComparison.Ordinal);

    private void CheckText(MappingValues values)
    {
        if (values.Find(MilestoneFields.Text.Key) is not string text)
            return;
        var span = values.SpanOf(MilestoneFields.Text.Key);
        foreach (var kind in symbols.Kinds.Values)
        {
            var isAtEnd = text.EndsWith(kind.Symbol, StringComparison.Ordinal) && text != kind.Symbol && !IsPartOfOther(text, kind.Symbol);
            if (!isAtEnd && !text.StartsWith($"{kind.Symbol} ", StringComparison.Ordinal))
                continue;
            var at = isAtEnd ? span.Text.LastIndexOf(kind.Symbol, StringComparison.Ordinal) : span.Text.IndexOf(kind.Symbol, StringComparison.Ordinal);
            diagnostics.SymbolInText(span.Source.Span(span.Start + Math.Max(0, at), kind.Symbol.Length), kind.Symbol, kind.Id, isAtEnd);
        }
    }
}
