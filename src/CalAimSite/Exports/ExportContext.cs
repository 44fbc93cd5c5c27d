using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports;

/// <summary>What files for programs are made with. They are in one language, the first of the site.</summary>
/// <param name="Site">What the site says.</param>
/// <param name="Format">Says it in words.</param>
/// <param name="Indexes">What is looked up in it.</param>
/// <param name="BaseUrl">Where the site will be published, ending in a slash; null where that is not known.</param>
internal sealed record ExportContext(Site Site, ModelFormatter Format, SiteIndexes Indexes, string? BaseUrl)
{
    public SiteIndex Index => Indexes.Index;
    public ChangeIndex Changes => Indexes.Changes;
    public SelectionIndex Selections => Indexes.Selections;
    public SourceMaterialIndex Sources => Indexes.Sources;

    /// <summary>
    /// What ids end in, so that they are nobody else's: the site's own domain where it has one, which is not its address, for that may
    /// change. The other one is reserved for names that are no addresses (RFC 2606).
    /// </summary>
    public string UidDomain => Site.Identity.UidDomain ?? "milestone-calendar.invalid";

    /// <summary>Whether the latest edition lists the milestone.</summary>
    public bool IsListed(Milestone milestone) =>
        milestone.Latest is { IsListed: true } latest && latest.Edition == Site.LatestEdition;

    /// <returns>The milestone that an edition lists.</returns>
    public Milestone Find(Occurrence occurrence) => Site.MilestoneById[Site.IdHistory.Current(occurrence.MilestoneId)];

    /// <returns>
    /// The absolute address of a file of the site, or of what stands in for one that the site does without; where the site's address is
    /// not known, as seen from another file.
    /// </returns>
    public string Url(Route from, Route to, string? fragment = null)
    {
        (to, fragment) = Format.Destinations.Find(to, fragment);
        return BaseUrl is null ? from.LinkTo(to, fragment) : BaseUrl + to.Address + (fragment is null ? string.Empty : "#" + fragment);
    }

    /// <returns>What an edition says of a milestone, each with its label; without what it does not say.</returns>
    public IEnumerable<(TranslationKey Label, string Text)> FactsOf(Occurrence occurrence)
    {
        (TranslationKey Label, string? Text)[] all =
        [
            (TranslationKeys.MilestoneWhen, Format.Date(occurrence.When, occurrence.Qualifier)),
            (TranslationKeys.MilestoneKind, Format.Words.Join(occurrence.Kinds.Select(kind => kind.Name))),
            (TranslationKeys.MilestoneActors, Format.Words.Join(occurrence.Actors.Select(actor => actor.Name))),
            (TranslationKeys.MilestoneStatus, Format.Status(occurrence.Status)),
            .. Site.Fields.Facts.Select(fact => (ModelKeys.Fact(fact), occurrence.Get(fact))),
        ];
        return all.Where(one => one.Text is [_, ..]).Select(one => (one.Label, one.Text!));
    }

    /// <returns>What a file of some part of the site is called.</returns>
    public string Name(string part) => Format.Words.Format(TranslationKeys.ExportName, ("site", Site.Identity.Title), ("part", part));

    /// <inheritdoc cref="Name(string)"/>
    public string Name(TranslationKey part) => Name(Format.Words.Text(part));

    public string NameOfChanges(Selection selection) => Format.Words.Format(TranslationKeys.ExportChanges, ("name", NameOf(selection)));

    /// <returns>An id that is nobody else's for ever: a tag URI (RFC 4151).</returns>
    public string Tag(int year, string name) => $"tag:{UidDomain},{year:0000}:{name}";

    /// <summary>A feed stays the same whatever comes to stand in it, so its id has the year in which feeds began.</summary>
    public string FeedId(Selection selection) => Tag(2023, $"feeds/{selection.Path}");

    /// <inheritdoc cref="Name(string)"/>
    public string NameOf(Selection selection) => selection == Selection.All ? Site.Identity.Title : Name(PartOf(selection));

    /// <returns>What is in it, in the content's words alone.</returns>
    public string PartOf(Selection selection) => selection == Selection.All
        ? Site.Identity.Title
        : Format.Words.Join(new[] { selection.Kind?.Name, selection.Actor?.Name, selection.Initiative?.Name }.OfType<string>());
}
