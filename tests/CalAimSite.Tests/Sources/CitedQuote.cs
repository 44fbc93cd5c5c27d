namespace CalAimSite.Sources;

/// <param name="Place">What quotes it, for a person who looks for it.</param>
/// <param name="Source">The document that is quoted.</param>
/// <param name="Text">The words as the site shows them.</param>
/// <param name="Pieces">Where they do not stand together: the pieces. Else empty.</param>
internal sealed record CitedQuote(string Place, Source Source, string Text, ImmutableArray<string> Pieces)
{
    /// <summary>Everything that a site quotes of its sources.</summary>
    public static IEnumerable<CitedQuote> In(Site site)
    {
        var evidence = site.SourceMaterial;
        return
        [
            .. site.Editions.SelectMany(OfEdition),
            .. evidence.Subjects.SelectMany(subject => subject.Claims.Select(claim => Of($"launch {subject.Id}", claim.Citation)!)),
            .. evidence.Tables.SelectMany(OfTables),
            .. evidence.Meetings.SelectMany(OfMeetings),
            .. evidence.Lists.SelectMany(OfList),
            .. evidence.Glossary.SelectMany(entry =>
                entry.Expansions.Select(expansion => Of($"acronym {entry.Acronym}", expansion.Citation)!)),
            .. evidence.Disagreements.SelectMany(disagreement =>
                disagreement.Sides.Select(side => Of($"disagreement {disagreement.Id}", side.Citation)!)),
        ];
    }

    /// <returns>What is wrong with it; null where the source has it, or its text is not there to be looked up.</returns>
    public string? Problem()
    {
        if (SourceTexts.Of(Source) is not { } source)
            return null;
        var missing = Pieces.IsEmpty
            ? (source.Contains(SourceTexts.WithSingleBlanks(Text), StringComparison.Ordinal) ? null : Text)
            : Pieces.FirstOrDefault(piece => !source.Contains(SourceTexts.WithSingleBlanks(piece), StringComparison.Ordinal));
        return missing is not null ? $"{Place}: {Source.Id} has not \"{missing}\""
            : !Pieces.IsEmpty && !AreWordsOf(Text, Pieces) ? $"{Place}: the pieces do not make up \"{Text}\""
            : null;
    }

    private static CitedQuote? Of(string place, Citation citation) =>
        citation.Quote is null ? null : new CitedQuote(place, citation.Source, citation.Quote, citation.Pieces);

    private static IEnumerable<CitedQuote> OfEdition(Edition edition) =>
        edition.SuppliedLinks.Where(link => link.Quote is not null)
            .Select(link => new CitedQuote($"link {link.Url}", link.Source, link.Quote!, []))
            .Concat(edition.Rows.SelectMany(row => row.Milestones).SelectMany(milestone =>
                milestone.Sources.Select(citation => Of($"milestone {milestone.MilestoneId}", citation)).OfType<CitedQuote>()));

    private static IEnumerable<CitedQuote> OfTables(PrintedTables tables)
    {
        var grids = tables.Tables.OfType<GridTable>().SelectMany(table =>
            table.Rows.Select(row => row.Citation is { } citation ? Of($"table {table.Id}", citation) : null).OfType<CitedQuote>());
        var items = tables.Tables.OfType<PeriodTable>().SelectMany(table =>
            table.Rows.SelectMany(row => row.Items)
                .Select(item => new CitedQuote($"table {table.Id}", tables.Source, item.Text, item.Pieces)));
        var labels = tables.Tables.OfType<PeriodTable>().SelectMany(table =>
            table.Labels.Select(label => new CitedQuote($"columns of table {table.Id}", tables.Source, label, [])));
        return [.. grids, .. items, .. labels];
    }

    private static IEnumerable<CitedQuote> OfMeetings(MeetingSeries series) => series.Meetings.SelectMany(meeting =>
        new[] { meeting.Quote, meeting.Printed, meeting.Material, meeting.Title }.OfType<string>()
            .Select(text => new CitedQuote($"meetings {series.Slug}", series.Source, text, [])));

    private static IEnumerable<CitedQuote> OfList(SourceList list)
    {
        var place = $"list {list.Slug}";
        var source = list.Citation.Source;
        var intro = Of(place, list.Citation);
        return
        [
            .. intro is null ? Array.Empty<CitedQuote>() : [intro],
            .. list.Items.Select(item => new CitedQuote(place, source, item.Quote ?? item.Text, item.Pieces)),
            .. list.Items.SelectMany(item => item.Also).Select(also => Of(place, also.Citation)!),
        ];
    }

    // The text of a source runs columns together, so that words stand in another order, or breaks a word at its hyphen.
    private static bool AreWordsOf(string text, IEnumerable<string> pieces) =>
        Words(text).SequenceEqual(Words(string.Join(' ', pieces))) || Letters(text) == Letters(string.Concat(pieces));

    private static IEnumerable<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Letters)
            .Where(word => word.Length > 0).Order(StringComparer.Ordinal);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
