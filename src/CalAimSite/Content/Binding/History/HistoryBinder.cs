using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.History;

/// <summary>Binds what can be understood only when all editions are known, and holds them to the rules over time.</summary>
/// <param name="catalogs">What ids are looked up in.</param>
/// <param name="holdsRules">Whether they are held to the rules.</param>
/// <param name="diagnostics">Where everything that is wrong is reported.</param>
internal sealed class HistoryBinder(Symbols catalogs, bool holdsRules, DiagnosticBag diagnostics)
{
    /// <param name="editions">The oldest first; null for what could not be read whole.</param>
    public ImmutableArray<Edition> Bind(ImmutableArray<BoundEdition?> editions)
    {
        foreach (var edition in editions.OfType<BoundEdition>())
            DefineRemoved(edition);

        var amendments = editions.Select((_, i) => BindAmendments(editions, i)).ToList();
        var bound = editions.Select((edition, i) => Bind(editions, i, amendments[i])).ToList();
        var whole = bound.OfType<Edition>().ToImmutableArray();
        if (editions.All(edition => edition?.IsWhole == true))
            PreviousIds.Check([.. editions.OfType<BoundEdition>()], diagnostics);

        if (holdsRules && editions.Zip(amendments).All(pair => pair.First?.HasAll(pair.Second) == true))
            CheckRules([.. editions.OfType<BoundEdition>()], whole, amendments);

        RedirectFormer(editions, IdHistory.Of(whole));
        return whole;
    }

    // Its page stays, so that it can be referred to.
    private void DefineRemoved(BoundEdition edition)
    {
        foreach (var id in edition.Amendments
            .Where(amendment => amendment.Has(AmendmentSchema.Removed))
            .Select(amendment => amendment.Get(AmendmentSchema.Id))
            .OfType<YamlScalar>())
        {
            catalogs.Milestones.DefineAgain(id, id.Value);
        }
    }

    private ImmutableArray<BoundAmendment> BindAmendments(ImmutableArray<BoundEdition?> editions, int i) =>
        editions[i] is { IsWhole: true } edition
            ? new AmendmentsBinder(edition, catalogs, diagnostics).Bind(i + 1 < editions.Length ? editions[i + 1]?.Edition : null)
            : [];

    private Edition? Bind(ImmutableArray<BoundEdition?> editions, int i, ImmutableArray<BoundAmendment> amendments)
    {
        if (editions[i] is not { } edition)
            return null;

        var removed = edition.Amendments
            .Where(amendment => amendment.Has(AmendmentSchema.Removed))
            .Select(amendment => amendment.Get(AmendmentSchema.Id)?.Value)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var ended = new EndingsBinder(edition, removed, IdsBefore(editions, i), catalogs, diagnostics).Bind();
        var errata = BindErrata(edition, isLatest: i == editions.Length - 1);
        return edition.Edition.With(edition.Edition.Rows, [.. amendments.Select(amendment => amendment.Amendment)], errata, ended);
    }

    private ImmutableArray<Erratum> BindErrata(BoundEdition edition, bool isLatest)
    {
        if (isLatest && edition.Errata.File is { } file)
        {
            diagnostics.ErrataOfLatestEdition(file);
            return [];
        }

        return ErrataBinder.Bind(edition, catalogs, diagnostics);
    }

    /// <returns>The ids that earlier editions list; null where not all of them could be read.</returns>
    private static HashSet<string>? IdsBefore(ImmutableArray<BoundEdition?> editions, int i)
    {
        if (editions[..i].Any(edition => edition?.IsWhole != true))
            return null;

        return editions[..i].SelectMany(edition => edition!.Edition.Rows)
            .SelectMany(row => row.Milestones)
            .Select(occurrence => occurrence.MilestoneId)
            .ToHashSet(StringComparer.Ordinal);
    }

    private void CheckRules(
        ImmutableArray<BoundEdition> bound, ImmutableArray<Edition> editions, List<ImmutableArray<BoundAmendment>> amendments)
    {
        var rules = new HistoryRules(IdHistory.Of(editions), diagnostics);
        for (var i = 0; i < editions.Length; i++)
        {
            rules.CheckConfirmed(bound[i], editions[i]);
            rules.CheckAmendments(editions[i], amendments[i]);
            rules.CheckNext(i > 0 ? editions[i - 1] : null, editions[i], bound[i], isLatest: i == editions.Length - 1);
        }
    }

    // What refers to a milestone by an id that it had before means the milestone.
    private void RedirectFormer(ImmutableArray<BoundEdition?> editions, IdHistory lineage)
    {
        foreach (var (former, _) in editions.OfType<BoundEdition>().SelectMany(edition => edition.Scope.FormerIds))
            catalogs.Milestones.Redirect(former, lineage.Current(former.Value));
    }
}
