using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.History;

/// <summary>Binds what can be understood only when all editions are known, and holds them to the rules over time.</summary>
/// <param name="files">The content.</param>
/// <param name="symbols">What ids are looked up in.</param>
/// <param name="enforceRules">Whether they are held to the rules.</param>
/// <param name="published">The ids of milestones that may be gone, and can be referred to.</param>
/// <param name="diagnostics">Where everything that is wrong is reported.</param>
internal sealed class HistoryBinder(
    ContentFiles files, Symbols symbols, bool enforceRules, IReadOnlyCollection<string> published, DiagnosticBag diagnostics)
{
    /// <param name="printed">The editions by their ids, the oldest first; null for what could not be read whole.</param>
    public ImmutableArray<Edition> Bind(ImmutableArray<(string Id, BoundEdition? Edition)> printed)
    {
        ImmutableArray<BoundEdition?> editions = [.. printed.Select(one => ReadChanges(one.Id, one.Edition))];
        foreach (var id in editions.OfType<BoundEdition>().SelectMany(RemovedFrom))
            symbols.Milestones.DefineAgain(id, id.Value);
        foreach (var id in published)
            symbols.Milestones.DefineAgain(new YamlScalar(id, isVerbatim: true, files.Missing("editions")), id);

        var amendments = editions.Select((_, i) => BindAmendments(editions, i)).ToList();
        var bound = editions.Select((_, i) => Bind(editions, i, amendments[i])).OfType<Edition>().ToImmutableArray();
        var known = editions.OfType<BoundEdition>().ToImmutableArray();
        var areWhole = editions.All(edition => edition?.Scope.IsWhole == true);
        if (areWhole)
            PreviousIds.Check(known, diagnostics);

        if (areWhole && enforceRules
            && known.Zip(amendments).All(pair => pair.First.HasAllAmendments && pair.Second.Length == pair.First.Amendments.Length))
        {
            CheckRules(known, bound, amendments);
        }

        RedirectPreviousIds(known, IdHistory.From(bound));
        return bound;
    }

    // What is wrong in these files is reported also where the edition itself cannot be read.
    private BoundEdition? ReadChanges(string id, BoundEdition? edition)
    {
        var (amendments, areAll) = AmendmentSchema.Read(files, $"editions/{id}", symbols.MilestoneFormat, diagnostics);
        var errata = ErrataBinder.Schema.ReadOptional(files, $"editions/{id}/{ErrataBinder.Name}", diagnostics);
        for (var i = 0; i < amendments.Length; i++)
            symbols.Places.Add($"amendments[{i}]", amendments[i].Span);
        return edition is null ? null : edition with { Amendments = amendments, HasAllAmendments = areAll, Errata = errata };
    }

    // The page of a removed milestone stays, so that it can be referred to.
    private IEnumerable<YamlScalar> RemovedFrom(BoundEdition edition) => edition.Amendments
        .Where(amendment => amendment.Has(symbols.MilestoneFormat.Removed))
        .Select(amendment => amendment.Get(AmendmentSchema.Id))
        .OfType<YamlScalar>();

    private ImmutableArray<BoundAmendment> BindAmendments(ImmutableArray<BoundEdition?> editions, int i) =>
        editions[i] is { Scope.IsWhole: true } edition
            ? new AmendmentsBinder(edition, symbols, diagnostics).Bind(NextFor(edition, i + 1 < editions.Length ? editions[i + 1] : null))
            : [];

    // An edition that was frozen with its amendments was amended before the next one was made, whatever month that is of.
    private Edition? NextFor(BoundEdition edition, BoundEdition? next) =>
        enforceRules && !edition.Amendments.IsEmpty && !EditionDigests.Holds(files, edition.Edition.Id) ? next?.Edition : null;

    private Edition? Bind(ImmutableArray<BoundEdition?> editions, int i, ImmutableArray<BoundAmendment> amendments)
    {
        if (editions[i] is not { } edition)
            return null;
        var removed = RemovedFrom(edition).Select(id => id.Value).Concat(published).ToHashSet(StringComparer.Ordinal);
        var ended = new EndingsBinder(edition, removed, IdsBefore(editions, i), symbols, diagnostics).Bind();
        var errata = new ErrataBinder(files, edition, symbols, diagnostics).Bind(isLatest: i == editions.Length - 1);
        return edition.Edition with { Amendments = [.. amendments.Select(amendment => amendment.Amendment)], Errata = errata, Ended = ended };
    }

    /// <returns>The ids that earlier editions list; null where not all of them could be read.</returns>
    private static HashSet<string>? IdsBefore(ImmutableArray<BoundEdition?> editions, int i) =>
        editions[..i].All(edition => edition?.Scope.IsWhole == true)
            ? editions[..i].SelectMany(edition => edition!.Edition.Rows)
                .SelectMany(row => row.Milestones)
                .Select(occurrence => occurrence.MilestoneId)
                .ToHashSet(StringComparer.Ordinal)
            : null;

    private void CheckRules(
        ImmutableArray<BoundEdition> bound, ImmutableArray<Edition> editions, List<ImmutableArray<BoundAmendment>> amendments)
    {
        var rules = new HistoryRules(IdHistory.From(editions), diagnostics);
        for (var i = 0; i < editions.Length; i++)
        {
            rules.CheckConfirmed(bound[i], editions[i]);
            rules.CheckAmendments(editions[i], bound[i], amendments[i], isLatest: i == editions.Length - 1);
            rules.CheckNext(i > 0 ? editions[i - 1] : null, editions[i], bound[i], isLatest: i == editions.Length - 1);
        }
    }

    // What refers to a milestone by an id that it had before means the milestone.
    private void RedirectPreviousIds(ImmutableArray<BoundEdition> editions, IdHistory idHistory)
    {
        foreach (var (previous, _) in editions.SelectMany(edition => edition.Scope.PreviousIds))
            symbols.Milestones.Redirect(previous, idHistory.Current(previous.Value));
    }
}
