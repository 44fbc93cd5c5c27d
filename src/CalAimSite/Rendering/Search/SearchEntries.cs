using CalAimSite.Changes;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Search;

/// <summary>All that readers may look for, by kind of thing.</summary>
internal sealed class SearchEntries(Site site, SiteIndexes indexes)
{
    public IEnumerable<SearchEntry> Of(ModelFormatter format) =>
    [
        .. new SearchPages(site, indexes).Of(format),
        .. site.Vocabulary.Initiatives.Select(initiative => new SearchEntry(
            SearchGroup.Initiatives, initiative.Name, Routes.Initiative(initiative.Id))
        {
            Where = initiative.Group?.Name,
            More = initiative.Aliases,
        }),
        .. site.Milestones.Select(milestone => Milestone(format, milestone)),
        .. site.SourceMaterial.Subjects.Select(subject => Launch(format, subject)),
        .. site.SourceMaterial.Meetings.SelectMany(series => Meetings(format, series)),
        .. site.SourceMaterial.Lists.Select(List),
        .. site.SourceMaterial.Tables.SelectMany(Tables),
        .. site.Vocabulary.Sources.Select(source => new SearchEntry(SearchGroup.Sources, source.Title, Routes.Source(source.Id))
        {
            When = format.Date(source.Date),
            Where = source.Publisher,
            More = [source.Label],
        }),
        .. site.SourceMaterial.Glossary.Select(Acronym),
        .. site.SourceMaterial.Disagreements.Select(disagreement => new SearchEntry(
            SearchGroup.Disagreements, disagreement.What, Routes.Disagreements, Anchors.Disagreement(disagreement.Id))),
        .. Changes(format, Latest.SincePrinted, Anchors.Amended),
        .. Changes(format, Latest.PrintedSinceBefore, Anchors.Changes),
    ];

    // What changed before, the milestones' pages tell.
    private EditionChanges Latest => indexes.Changes.Of(site.LatestEdition);

    private SearchEntry Milestone(ModelFormatter format, Milestone milestone)
    {
        var (_, row, occurrence) = milestone.Latest;
        return new SearchEntry(SearchGroup.Milestones, occurrence.Text, Routes.Milestone(milestone.Id))
        {
            When = format.Date(occurrence.When, occurrence.Qualifier),
            Periods = SearchPeriods.Format(occurrence.When, format),
            Where = row.Name,
            More =
            [
                .. occurrence.Kinds.Select(kind => kind.Name),
                .. occurrence.Actors.SelectMany(actor => new[] { actor.Name, actor.ShortName }).Distinct(),
                occurrence.Heading,
                indexes.Index.OtherNamesOf(row),
            ],
        };
    }

    private static SearchEntry Launch(ModelFormatter format, Subject subject)
    {
        var current = new SubjectDates(subject).Current;
        return new SearchEntry(
            SearchGroup.Launches, subject.Name, Routes.Initiative(subject.Initiative.Id), Anchors.Subject(subject.Id))
        {
            When = format.Date(current.When, current.Qualifier),
            Periods = SearchPeriods.Format(current.When, format),
            Where = subject.Initiative.Name,
            More = subject.Actors.Select(actor => actor.Name),
        };
    }

    private static IEnumerable<SearchEntry> Meetings(ModelFormatter format, MeetingSeries series)
    {
        var all = new SearchEntry(SearchGroup.Meetings, series.Name, Routes.Meetings, Anchors.Meetings(series.Slug))
        {
            Where = series.Initiative?.Name,
        };
        return series.Meetings.Where(meeting => meeting.Title is not null).Select(meeting => all with
        {
            Title = meeting.Title!,
            When = format.Date(meeting.Date),
            Periods = SearchPeriods.Format(meeting.Date, format),
            Where = series.Name,
            More = meeting.Initiatives.Select(initiative => initiative.Name),
        }).Prepend(all);
    }

    private static SearchEntry List(SourceList list) => new(
        SearchGroup.Lists, list.Title, Routes.Initiative(list.Initiatives[0].Id), Anchors.List(list.Slug))
    {
        Where = list.Citation.Source.Label,
        More = list.Items.Select(item => item.Text),
    };

    private static IEnumerable<SearchEntry> Tables(PrintedTables tables)
    {
        var page = new SearchEntry(SearchGroup.Tables, tables.Title, Routes.Table(tables.Slug)) { Where = tables.Source.Label };
        return tables.Tables.Select(table => page with
        {
            Title = table.Heading,
            Fragment = Anchors.Table(table.Id),
            Where = tables.Title,
        }).Prepend(page);
    }

    private IEnumerable<SearchEntry> Changes(ModelFormatter format, ChangeSet? set, string section) =>
        (set?.ByImportance() ?? []).Select(change =>
        {
            var (row, occurrence) = change.New ?? change.Old!;
            return new SearchEntry(
                SearchGroup.Changes,
                occurrence.Text,
                Routes.Changes(Latest.Edition.Id),
                Anchors.ChangeGroup(section, change.Main.Group))
            {
                When = format.Words.Join(change.Kinds.Select(kind => format.Words.Text(ModelKeys.Label(kind)))),
                Where = row.Name,
                More = [change.Reason],
            };
        });

    private static SearchEntry Acronym(GlossaryEntry entry) => new(
        SearchGroup.Abbreviations, entry.Acronym, Routes.Glossary, Anchors.Acronym(entry.Acronym))
    {
        Where = Expansion(entry),
        More = [Expansion(entry)],
    };

    /// <returns>What an acronym stands for; null where nobody says so.</returns>
    public static string? Expansion(GlossaryEntry entry) =>
        entry.Expansions is [var first, ..] ? first.Text : entry.External?.Text;
}
