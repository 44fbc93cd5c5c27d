using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds an edition's <c>ended</c>: what became of milestones that it lists no longer.</summary>
/// <param name="edition">The edition.</param>
/// <param name="removed">The ids of the milestones that its amendments removed.</param>
/// <param name="earlier">The ids that editions before it list; null where not all of them could be read.</param>
/// <param name="catalogs">What ids are looked up in.</param>
/// <param name="diagnostics">Where everything that is wrong is reported.</param>
internal sealed class EndingsBinder(
    BoundEdition edition, IReadOnlySet<string> removed, IReadOnlySet<string>? earlier, Symbols catalogs, DiagnosticBag diagnostics)
{
    private static readonly Field<YamlScalar> Id = new("id", IdSchema.Instance, isRequired: true);
    private static readonly Field<bool> Withdrawn = new("withdrawn", FlagSchema.Instance);
    private static readonly Field<bool> Completed = new("completed", FlagSchema.Instance);
    private static readonly Field<YamlScalar> MovedTo = new("moved_to", IdSchema.Instance);
    private static readonly Field<ImmutableArray<YamlScalar>> SplitInto = new("split_into", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly Field<string> Reason = new("reason", TextSchema.Instance);

    public static readonly Field<ImmutableArray<MappingValues>> Ended = new(
        "ended",
        new ListSchema<MappingValues>(
            new MappingSchema("a milestone that ended", Id, Withdrawn, Completed, MovedTo, SplitInto, Reason)));

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public ImmutableArray<Ending> Bind()
    {
        var endings = ImmutableArray.CreateBuilder<Ending>();
        foreach (var values in edition.Values.Get(Ended))
        {
            if (Bind(values) is { } ending)
                endings.Add(ending);
        }

        return endings.ToImmutable();
    }

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
        var kinds = new List<EndingKind>();
        Add(EndingKind.Withdrawn, values.Get(Withdrawn, fallback: false));
        Add(EndingKind.Completed, values.Get(Completed, fallback: false));
        Add(EndingKind.Moved, values.Has(MovedTo));
        Add(EndingKind.Split, values.Has(SplitInto));
        return kinds is [var kind] && (kind != EndingKind.Split || values.Get(SplitInto).Length > 1) ? kind : null;

        void Add(EndingKind kind, bool isGiven)
        {
            if (isGiven)
                kinds.Add(kind);
        }
    }

    private void CheckId(YamlScalar id)
    {
        if (!_ids.Add(id.Value))
        {
            diagnostics.SameReferenceTwice(id.Span, id.Value, "milestone");
        }
        else if (edition.Scope.PlaceOf(id.Value) is { } listed)
        {
            diagnostics.EndedButListed(id.Span, id.Value, listed.Span);
        }
        else if (!removed.Contains(id.Value)
            && earlier?.Contains(id.Value) == false
            && catalogs.Milestones.Resolve(id) is not null)
        {
            diagnostics.EndedUnlisted(id.Span, id.Value);
        }
    }

    private void CheckInto(ImmutableArray<YamlScalar> into)
    {
        for (var i = 0; i < into.Length; i++)
        {
            var target = into[i];
            if (into[..i].Any(other => other.Value == target.Value))
            {
                diagnostics.SameReferenceTwice(target.Span, target.Value, "milestone");
            }
            else if (edition.Scope.PlaceOf(target.Value) is null && !removed.Contains(target.Value)
                && catalogs.Milestones.Resolve(target) is not null)
            {
                diagnostics.EndingElsewhere(target.Span, target.Value);
            }
        }
    }
}
