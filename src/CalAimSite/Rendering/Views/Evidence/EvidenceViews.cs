using CalAimSite.Templates;

namespace CalAimSite.Rendering;

internal sealed record DisagreementView
{
    public static readonly ObjectShape<DisagreementView> Shape = new ObjectShape<DisagreementView>()
        .Member("anchor", view => view.Anchor)
        .Member("href", view => view.Href)
        .Member("relation", view => view.Relation)
        .Member("relation_meaning", view => view.RelationMeaning)
        .Member("what", view => view.What)
        .Member("sides", view => TemplateValue.List(SideView.Shape, view.Sides))
        .Member("about", view => TemplateValue.List(LinkView.Shape, view.About))
        .Member("note", view => view.Note);

    public required string Anchor { get; init; }

    /// <summary>The disagreement on the page of all.</summary>
    public required string Href { get; init; }

    public required string Relation { get; init; }

    public required string RelationMeaning { get; init; }

    public required string What { get; init; }

    public required IReadOnlyList<SideView> Sides { get; init; }

    public required IReadOnlyList<LinkView> About { get; init; }

    public required string? Note { get; init; }
}

internal sealed record SideView(SourceView Source, string Quote, string? Where, string? WhenText)
{
    public static readonly ObjectShape<SideView> Shape = new ObjectShape<SideView>()
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("quote", view => view.Quote)
        .Member("where", view => view.Where)
        .Member("when_text", view => view.WhenText);
}

internal sealed record DisagreementsView(string Title, string Summary, IReadOnlyList<DisagreementView> Disagreements)
{
    public static readonly ObjectShape<DisagreementsView> Shape = new ObjectShape<DisagreementsView>()
        .Member("title", view => view.Title)
        .Member("summary", view => view.Summary)
        .Member("disagreements", view => TemplateValue.List(DisagreementView.Shape, view.Disagreements));
}

internal sealed record SourceListView
{
    public static readonly ObjectShape<SourceListView> Shape = new ObjectShape<SourceListView>()
        .Member("anchor", view => view.Anchor)
        .Member("title", view => view.Title)
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("where", view => view.Where)
        .Member("introduction", view => view.Introduction)
        .Member("is_numbered", view => view.IsNumbered)
        .Member("items", view => TemplateValue.List(ListItemView.Shape, view.Items))
        .Member("note", view => view.Note);

    public required string Anchor { get; init; }

    public required string Title { get; init; }

    public required SourceView Source { get; init; }

    public required string? Where { get; init; }

    public required string? Introduction { get; init; }

    public required bool IsNumbered { get; init; }

    public required IReadOnlyList<ListItemView> Items { get; init; }

    public required string? Note { get; init; }
}

internal sealed record ListItemView(
    string? Number, Html TextHtml, string? WhenText, string? Quote, string? Reading, string? Note, IReadOnlyList<SideView> Also)
{
    public static readonly ObjectShape<ListItemView> Shape = new ObjectShape<ListItemView>()
        .Member("number", view => view.Number)
        .Member("text_html", view => view.TextHtml)
        .Member("when_text", view => view.WhenText)
        .Member("quote", view => view.Quote)
        .Member("reading", view => view.Reading)
        .Member("note", view => view.Note)
        .Member("also", view => TemplateValue.List(SideView.Shape, view.Also));
}

internal sealed record MeetingSeriesView
{
    public static readonly ObjectShape<MeetingSeriesView> Shape = new ObjectShape<MeetingSeriesView>()
        .Member("anchor", view => view.Anchor)
        .Member("name", view => view.Name)
        .Member("name_reading", view => view.NameReading)
        .Member("initiative", view => TemplateValue.Object(LinkView.Shape, view.Initiative))
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("where", view => view.Where)
        .Member("has_numbers", view => view.HasNumbers)
        .Member("meetings", view => TemplateValue.List(MeetingView.Shape, view.Meetings))
        .Member("note", view => view.Note);

    public required string Anchor { get; init; }

    public required string Name { get; init; }

    public required string? NameReading { get; init; }

    public required LinkView? Initiative { get; init; }

    public required SourceView Source { get; init; }

    public required string? Where { get; init; }

    public required bool HasNumbers { get; init; }

    public required IReadOnlyList<MeetingView> Meetings { get; init; }

    public required string? Note { get; init; }
}

internal sealed record MeetingView
{
    public static readonly ObjectShape<MeetingView> Shape = new ObjectShape<MeetingView>()
        .Member("number", view => view.Number)
        .Member("title", view => view.Title)
        .Member("date_text", view => view.DateText)
        .Member("datetime", view => view.Datetime)
        .Member("weekday", view => view.Weekday)
        .Member("time", view => view.Time)
        .Member("material", view => view.Material)
        .Member("initiatives", view => TemplateValue.List(LinkView.Shape, view.Initiatives))
        .Member("reading", view => view.Reading)
        .Member("note", view => view.Note)
        .Member("quote", view => view.Quote);

    public required string? Number { get; init; }

    public required string? Title { get; init; }

    public required string DateText { get; init; }

    public required string? Datetime { get; init; }

    /// <summary>Null where the day is not known.</summary>
    public required string? Weekday { get; init; }

    public required string? Time { get; init; }

    public required string? Material { get; init; }

    public required IReadOnlyList<LinkView> Initiatives { get; init; }

    public required string? Reading { get; init; }

    public required string? Note { get; init; }

    public required string? Quote { get; init; }
}

internal sealed record MeetingsView(string Title, IReadOnlyList<MeetingSeriesView> Series)
{
    public static readonly ObjectShape<MeetingsView> Shape = new ObjectShape<MeetingsView>()
        .Member("title", view => view.Title)
        .Member("series", view => TemplateValue.List(MeetingSeriesView.Shape, view.Series));
}

/// <param name="Anchor">Its id on the page.</param>
/// <param name="Acronym">As printed.</param>
/// <param name="Expansions">What sources say; empty where none does.</param>
/// <param name="Hint">What it probably means; null where a source says it or nothing is known.</param>
/// <param name="HintSource">What the hint is taken from; null where there is no hint or no document has it.</param>
/// <param name="Disagreements">Where sources disagree on it.</param>
internal sealed record GlossaryEntryView(
    string Anchor,
    string Acronym,
    IReadOnlyList<ExpansionView> Expansions,
    string? Hint,
    LinkView? HintSource,
    IReadOnlyList<LinkView> Disagreements)
{
    public static readonly ObjectShape<GlossaryEntryView> Shape = new ObjectShape<GlossaryEntryView>()
        .Member("anchor", view => view.Anchor)
        .Member("acronym", view => view.Acronym)
        .Member("expansions", view => TemplateValue.List(ExpansionView.Shape, view.Expansions))
        .Member("hint", view => view.Hint)
        .Member("hint_source", view => TemplateValue.Object(LinkView.Shape, view.HintSource))
        .Member("disagreements", view => TemplateValue.List(LinkView.Shape, view.Disagreements));
}

/// <param name="Text">What it stands for.</param>
/// <param name="Sources">Who says so.</param>
internal sealed record ExpansionView(string Text, IReadOnlyList<LinkView> Sources)
{
    public static readonly ObjectShape<ExpansionView> Shape = new ObjectShape<ExpansionView>()
        .Member("text", view => view.Text)
        .Member("sources", view => TemplateValue.List(LinkView.Shape, view.Sources));
}

internal sealed record GlossaryView(string Title, string Summary, IReadOnlyList<GlossaryEntryView> Entries)
{
    public static readonly ObjectShape<GlossaryView> Shape = new ObjectShape<GlossaryView>()
        .Member("title", view => view.Title)
        .Member("summary", view => view.Summary)
        .Member("entries", view => TemplateValue.List(GlossaryEntryView.Shape, view.Entries));
}

internal sealed record PrintedTablesView(string Title, SourceView Source, IReadOnlyList<LinkView> Initiatives, string? Note, IReadOnlyList<PrintedTableView> Tables)
{
    public static readonly ObjectShape<PrintedTablesView> Shape = new ObjectShape<PrintedTablesView>()
        .Member("title", view => view.Title)
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("initiatives", view => TemplateValue.List(LinkView.Shape, view.Initiatives))
        .Member("note", view => view.Note)
        .Member("tables", view => TemplateValue.List(PrintedTableView.Shape, view.Tables));
}

/// <param name="Anchor">Its id on the page.</param>
/// <param name="Heading">As printed, or our words.</param>
/// <param name="Where">Where it stands in the source.</param>
/// <param name="Note">How it was read.</param>
/// <param name="Grid">The table, where its columns have names; else null.</param>
/// <param name="Periods">The table, where its columns are periods; else null.</param>
internal sealed record PrintedTableView(string Anchor, string Heading, string? Where, string? Note, GridView? Grid, TableView? Periods)
{
    public static readonly ObjectShape<PrintedTableView> Shape = new ObjectShape<PrintedTableView>()
        .Member("anchor", view => view.Anchor)
        .Member("heading", view => view.Heading)
        .Member("where", view => view.Where)
        .Member("note", view => view.Note)
        .Member("grid", view => TemplateValue.Object(GridView.Shape, view.Grid))
        .Member("periods", view => TemplateValue.Object(TableView.Shape, view.Periods));
}

internal sealed record GridView(string Caption, IReadOnlyList<string> Columns, bool HasMore, IReadOnlyList<GridRowView> Rows)
{
    public static readonly ObjectShape<GridView> Shape = new ObjectShape<GridView>()
        .Member("caption", view => view.Caption)
        .Member("columns", view => TemplateValue.List(view.Columns))
        .Member("has_more", view => view.HasMore)
        .Member("rows", view => TemplateValue.List(GridRowView.Shape, view.Rows));
}

/// <param name="Name">The first cell.</param>
/// <param name="Cells">The other cells.</param>
/// <param name="Links">The same things elsewhere on the site.</param>
/// <param name="Quote">The source's words; null where the cells are just them.</param>
/// <param name="Reading">Why it is a reading.</param>
internal sealed record GridRowView(
    string? Name, IReadOnlyList<GridCellView> Cells, IReadOnlyList<LinkView> Links, string? Quote, string? Reading)
{
    public static readonly ObjectShape<GridRowView> Shape = new ObjectShape<GridRowView>()
        .Member("name", view => view.Name)
        .Member("cells", view => TemplateValue.List(GridCellView.Shape, view.Cells))
        .Member("links", view => TemplateValue.List(LinkView.Shape, view.Links))
        .Member("quote", view => view.Quote)
        .Member("reading", view => view.Reading);
}

internal sealed record GridCellView(string Column, string? Text, string? Datetime)
{
    public static readonly ObjectShape<GridCellView> Shape = new ObjectShape<GridCellView>()
        .Member("column", view => view.Column)
        .Member("text", view => view.Text)
        .Member("datetime", view => view.Datetime);
}

internal sealed record SourcesView(string Title, IReadOnlyList<SourceItemView> Sources)
{
    public static readonly ObjectShape<SourcesView> Shape = new ObjectShape<SourcesView>()
        .Member("title", view => view.Title)
        .Member("sources", view => TemplateValue.List(SourceItemView.Shape, view.Sources));
}

/// <param name="Source">The document; its link leads to its page.</param>
/// <param name="Rests">How much rests on it, in words.</param>
internal sealed record SourceItemView(SourceView Source, string Rests)
{
    public static readonly ObjectShape<SourceItemView> Shape = new ObjectShape<SourceItemView>()
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("rests", view => view.Rests);
}

internal sealed record TablesView(string Title, IReadOnlyList<TablesItemView> Tables)
{
    public static readonly ObjectShape<TablesView> Shape = new ObjectShape<TablesView>()
        .Member("title", view => view.Title)
        .Member("tables", view => TemplateValue.List(TablesItemView.Shape, view.Tables));
}

/// <param name="Link">The page of the tables.</param>
/// <param name="Source">Where they are printed.</param>
/// <param name="Count">How many there are, in words.</param>
internal sealed record TablesItemView(LinkView Link, string Source, string Count)
{
    public static readonly ObjectShape<TablesItemView> Shape = new ObjectShape<TablesItemView>()
        .Member("link", view => TemplateValue.Object(LinkView.Shape, view.Link))
        .Member("source", view => view.Source)
        .Member("count", view => view.Count);
}

/// <summary>The page of a source: what it is, and all that rests on it.</summary>
internal sealed record SourcePageView
{
    public static readonly ObjectShape<SourcePageView> Shape = new ObjectShape<SourcePageView>()
        .Member("title_html", view => view.TitleHtml)
        .Member("publisher", view => view.Publisher)
        .Member("date_text", view => view.DateText)
        .Member("date_reading", view => view.DateReading)
        .Member("url", view => view.Url)
        .Member("note", view => view.Note)
        .Member("sources_href", view => view.SourcesHref)
        .Member("editions", view => TemplateValue.List(LinkView.Shape, view.Editions))
        .Member("tables", view => TemplateValue.List(LinkView.Shape, view.Tables))
        .Member("lists", view => TemplateValue.List(LinkView.Shape, view.Lists))
        .Member("meetings", view => TemplateValue.List(LinkView.Shape, view.Meetings))
        .Member("links", view => TemplateValue.List(LinkView.Shape, view.Links))
        .Member("disagreements", view => TemplateValue.List(LinkView.Shape, view.Disagreements))
        .Member("expansions", view => TemplateValue.List(LinkView.Shape, view.Expansions))
        .Member("claims", view => TemplateValue.List(SourceClaimView.Shape, view.Claims));

    public required Html TitleHtml { get; init; }

    public required string Publisher { get; init; }

    public required string DateText { get; init; }

    public required string? DateReading { get; init; }

    public required string? Url { get; init; }

    public required string? Note { get; init; }

    public required string SourcesHref { get; init; }

    public required IReadOnlyList<LinkView> Editions { get; init; }

    public required IReadOnlyList<LinkView> Tables { get; init; }

    public required IReadOnlyList<LinkView> Lists { get; init; }

    public required IReadOnlyList<LinkView> Meetings { get; init; }

    public required IReadOnlyList<LinkView> Links { get; init; }

    public required IReadOnlyList<LinkView> Disagreements { get; init; }

    public required IReadOnlyList<LinkView> Expansions { get; init; }

    public required IReadOnlyList<SourceClaimView> Claims { get; init; }
}

internal sealed record SourceClaimView(string WhenText, Html SubjectHtml, string Href, string Initiative, string Quote, string? Where, bool IsReading)
{
    public static readonly ObjectShape<SourceClaimView> Shape = new ObjectShape<SourceClaimView>()
        .Member("when_text", view => view.WhenText)
        .Member("subject_html", view => view.SubjectHtml)
        .Member("href", view => view.Href)
        .Member("initiative", view => view.Initiative)
        .Member("quote", view => view.Quote)
        .Member("where", view => view.Where)
        .Member("is_reading", view => view.IsReading);
}
