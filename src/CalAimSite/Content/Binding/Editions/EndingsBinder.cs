using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds an edition's <c>ended</c>: what became of milestones that it lists no longer.</summary>
/// <param name="edition">The edition.</param>
/// <param name="removed">The ids of the milestones that its amendments removed.</param>
/// <param name="earlier">The ids that editions before it list; null where not all of them could be read.</param>
/// <param name="symbols">What ids are looked up in.</param>
/// <param name="diagnostics">Where everything that is wrong is reported.</param>
internal sealed class EndingsBinder(
    BoundEdition edition, IReadOnlySet<string> removed, IReadOnlySet<string>? earlier, Symbols symbols, DiagnosticBag diagnostics)
{
    private static readonly Field<bool> Withdrawn = Field.Flag("withdrawn");
    private static readonly Field<bool> Completed = Field.Flag("completed");
    private static readonly Field<YamlScalar> MovedTo = Field.Reference("moved_to");
    private static readonly Field<ImmutableArray<YamlScalar>> SplitInto = Field.References("split_into");
    private static readonly Field<string> Reason = Field.Text("reason");

    public static readonly Field<ImmutableArray<MappingValues>> Ended = Field.List(
        "ended", new MappingSchema("a milestone that ended", Id, Withdrawn, Completed, MovedTo, SplitInto, Reason));

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public ImmutableArray<Ending> Bind() => [.. edition.Values.Get(Ended).Select(Bind).OfType<Ending>()];

    private Ending? Bind(MappingValues values)
    {
        if (!values.IsComplete)
            return null;
        var id = values.Get(Id)!;
        CheckId(id);
        if (KindOf(values) is not { } kind)
        {
            diagnostics.EndingForm(values.Span);
            return null;
        }

        var into = values.Get(MovedTo) is { } one ? [one] : values.Get(SplitInto);
        CheckInto(into);
        if (kind == EndingKind.Withdrawn && !values.Has(Reason))
            diagnostics.EndedWithoutReason(values.Span, id.Value, "withdrawn");

        return new Ending
        {
            MilestoneId = id.Value,
            Kind = kind,
            Into = [.. into.Select(target => target.Value)],
            Reason = values.Get(Reason),
        };
    }

    private static EndingKind? KindOf(MappingValues values)
    {
        (EndingKind Kind, bool IsGiven)[] kinds =
        [
            (EndingKind.Withdrawn, values.Get(Withdrawn, fallback: false)),
            (EndingKind.Completed, values.Get(Completed, fallback: false)),
            (EndingKind.Moved, values.Has(MovedTo)),
            (EndingKind.Split, values.Has(SplitInto)),
        ];
        return kinds.Where(kind => kind.IsGiven).ToList() is [var (only, _)]
            && (only != EndingKind.Split || values.Get(SplitInto).Length > 1)
            ? only
            : null;
    }

    private void CheckId(YamlScalar id)
    {
        if (!_ids.Add(id.Value))
            diagnostics.SameReferenceTwice(id.Span, id.Value, "milestone");
        else if (edition.Scope.PlaceOf(id.Value) is { } listed)
            diagnostics.EndedButListed(id.Span, id.Value, listed.Span);
        else if (IsElsewhere(id) && earlier?.Contains(id.Value) == false)
            diagnostics.EndedUnlisted(id.Span, id.Value);
    }

    private void CheckInto(ImmutableArray<YamlScalar> into)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var target in into)
        {
            if (!ids.Add(target.Value))
                diagnostics.SameReferenceTwice(target.Span, target.Value, "milestone");
            else if (edition.Scope.PlaceOf(target.Value) is null && IsElsewhere(target))
                diagnostics.EndingElsewhere(target.Span, target.Value);
        }
    }

    // There is such a milestone, and the edition did not have it. That there is none is reported with the other references.
    private bool IsElsewhere(YamlScalar id) => symbols.Milestones.Resolve(id) is not null && !removed.Contains(id.Value);
}
