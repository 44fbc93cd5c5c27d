using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.History;

/// <summary>
/// Binds an edition's amendments, from the last to the first: what a milestone was before one is told by what it was after it.
/// </summary>
internal sealed class AmendmentsBinder
{
    private readonly BoundEdition _edition;
    private readonly Symbols _symbols;
    private readonly DiagnosticBag _diagnostics;
    private readonly PreviousStateBinder _previous;
    private readonly MilestoneFormat _format;

    /// <summary>What is listed after the amendment that is looked at; null for what is not.</summary>
    private readonly Dictionary<string, Listing?> _state = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _currentIds = new(StringComparer.Ordinal);

    // Milestones of which an amendment could not be read: nothing is known of what they were before it.
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);

    public AmendmentsBinder(BoundEdition edition, Symbols symbols, DiagnosticBag diagnostics)
    {
        (_edition, _symbols, _diagnostics) = (edition, symbols, diagnostics);
        _previous = new PreviousStateBinder(edition, symbols, diagnostics);
        _format = symbols.MilestoneFormat;
        foreach (var row in edition.Edition.Rows)
        {
            foreach (var occurrence in row.Milestones)
                _state[occurrence.MilestoneId] = new Listing(row, occurrence);
        }

        foreach (var (previous, id) in edition.Scope.PreviousIds)
            _currentIds.TryAdd(previous.Value, id.Value);
    }

    /// <param name="next">The edition after this one; null for the latest.</param>
    /// <returns>Each amendment with what it was read from.</returns>
    public ImmutableArray<BoundAmendment> Bind(Edition? next)
    {
        CheckDates(next);
        foreach (var values in _edition.Amendments.Where(values => values.IsComplete && !HasForm(values)))
            _diagnostics.AmendmentForm(values.Span);

        var amendments = new Stack<BoundAmendment>();
        foreach (var values in _edition.Amendments.Reverse())
        {
            if (Bind(values) is { } amendment)
                amendments.Push(new BoundAmendment(amendment, values));
        }

        _edition.Scope.ReportRepeated(_diagnostics);
        foreach (var row in _edition.Edition.Rows)
            _edition.Scope.ComponentsOf(row.Slug).ReportUnknown(_diagnostics);
        return [.. amendments];
    }

    private void CheckDates(Edition? next)
    {
        var asOf = _edition.Edition.AsOf;
        MappingValues? before = null;
        foreach (var values in _edition.Amendments.Where(values => values.Has(AmendmentSchema.Date) && values.IsKnown(AmendmentSchema.Date)))
        {
            var (date, span) = (DateOf(values), values.SpanOf(AmendmentSchema.Date));
            if (date < asOf.First)
                _diagnostics.AmendmentBeforeEdition(span, Written(date), asOf.ToString());
            else if (next is not null && date > next.AsOf.Last)
                _diagnostics.AmendmentOfOlderEdition(span, Written(date), next.AsOf.ToString());
            else if (before is not null && date < DateOf(before))
                _diagnostics.AmendmentsOutOfOrder(span, Written(date), Written(DateOf(before)));

            before = values;
        }
    }

    private Amendment? Bind(MappingValues values)
    {
        if (values.Get(AmendmentSchema.Id) is not { } written)
            return null;
        var id = _currentIds.GetValueOrDefault(written.Value, written.Value);
        if (_lost.Contains(id) || !HasForm(values) || BindChange(values, written, id) is not var (before, after))
        {
            _lost.Add(id);
            return null;
        }

        _state[id] = before;
        return values.IsComplete
            ? new Amendment
            {
                Date = DateOf(values),
                MilestoneId = id,
                Before = before,
                After = after,
                Reason = values.Get(AmendmentSchema.Reason),
            }
            : null;
    }

    private bool HasForm(MappingValues values)
    {
        var isAdded = values.Get(AmendmentSchema.Added, fallback: false);
        return (values.Has(_format.Was) ? 1 : 0) + (isAdded ? 1 : 0) + (values.Has(_format.Removed) ? 1 : 0) == 1;
    }

    /// <returns>What was listed before and after; null where that could not be read whole.</returns>
    private (Listing? Before, Listing? After)? BindChange(MappingValues values, YamlScalar written, string id)
    {
        var listed = _state.GetValueOrDefault(id);
        if (values.Get(_format.Removed) is { } removed)
        {
            if (listed is not null)
            {
                _diagnostics.RemovedButListed(written.Span, written.Value);
                return null;
            }

            return BindRemoved(removed, id) is { } last ? (last, null) : null;
        }

        if (listed is null)
        {
            ReportUnlisted(written);
            return null;
        }

        if (values.Get(_format.Was) is not { } was)
            return values.Has(_format.Was) ? null : (null, listed);
        if (_previous.Bind(was, listed) is not { } before)
            return null;

        _previous.CheckChange(was, before, listed);
        return (before, listed);
    }

    private Listing? BindRemoved(MappingValues removed, string id)
    {
        if (removed.Find(MilestoneFields.Row.Key) is not YamlScalar name || _edition.RowNamed(name, _diagnostics) is not { } row)
            return null;
        var reader = new MilestoneBinder(_edition.Scope, _edition.Scope.ComponentsOf(row.Slug), _symbols, _diagnostics);
        return reader.BindRemoved(removed, id) is { } occurrence ? new Listing(row, occurrence) : null;
    }

    private void ReportUnlisted(YamlScalar id)
    {
        if (_symbols.Milestones.Resolve(id) is not null)
            _diagnostics.AmendedUnlisted(id.Span, id.Value);
    }

    private static DateOnly DateOf(MappingValues values) => values.Get(AmendmentSchema.Date, default(DateOnly));
    private static string Written(DateOnly day) => Period.OfDay(day).ToString();
}
