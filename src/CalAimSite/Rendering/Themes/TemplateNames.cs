using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Themes;

/// <summary>The templates that a theme must have, one for each kind of page. What they include is the theme's own affair.</summary>
internal static class TemplateNames
{
    /// <summary>What stands before and behind every page but <see cref="Redirect"/> and <see cref="Embed"/>.</summary>
    public const string FrameHead = "frame/head.html";
    public const string FrameFoot = "frame/foot.html";
    public const string Calendar = "calendar.html";
    public const string Agenda = "agenda.html";
    public const string Quarter = "quarter.html";
    public const string Editions = "editions.html";

    /// <summary>What changed in an edition, and between two.</summary>
    public const string Changes = "changes.html";

    public const string Initiatives = "initiatives.html";
    public const string Initiative = "initiative.html";
    public const string Milestone = "milestone.html";
    public const string Actors = "actors.html";

    /// <summary>What an actor must do, and the milestones of a kind.</summary>
    public const string Due = "due.html";

    public const string Timeline = "timeline.html";
    public const string Sources = "sources.html";
    public const string Source = "source.html";
    public const string Tables = "tables.html";
    public const string Table = "table.html";
    public const string Meetings = "meetings.html";
    public const string Glossary = "glossary.html";
    public const string Disagreements = "disagreements.html";
    public const string Text = "text.html";
    public const string Data = "data.html";
    public const string Api = "api.html";

    /// <summary>A whole page by itself, for other sites to show within theirs.</summary>
    public const string Embed = "embed.html";

    public const string Search = "search.html";
    public const string NotFound = "not-found.html";
    public const string Redirect = "redirect.html";

    /// <summary>Those that show the legend's symbols.</summary>
    public static readonly ImmutableArray<string> WithSymbols = [Calendar, Agenda, Quarter, Initiative, Milestone, Due];

    /// <summary>All of them, each with the kind of view that it shows; null for what stands around pages.</summary>
    public static readonly ImmutableArray<(string Name, ViewType? View)> Pages =
    [
        (FrameHead, null),
        (FrameFoot, null),
        (Calendar, CalendarView.TemplateType),
        (Agenda, AgendaView.TemplateType),
        (Quarter, QuarterView.TemplateType),
        (Editions, EditionsView.TemplateType),
        (Changes, ChangesPageView.TemplateType),
        (Initiatives, InitiativesView.TemplateType),
        (Initiative, InitiativeView.TemplateType),
        (Milestone, MilestonePageView.TemplateType),
        (Actors, ActorsView.TemplateType),
        (Due, DueView.TemplateType),
        (Timeline, TimelineView.TemplateType),
        (Sources, SourcesView.TemplateType),
        (Source, SourcePageView.TemplateType),
        (Tables, TablesView.TemplateType),
        (Table, PrintedTablesView.TemplateType),
        (Meetings, MeetingsView.TemplateType),
        (Glossary, GlossaryView.TemplateType),
        (Disagreements, DisagreementsView.TemplateType),
        (Text, TextPageView.TemplateType),
        (Data, DataView.TemplateType),
        (Api, ApiView.TemplateType),
        (Embed, EmbedView.TemplateType),
        (Search, SearchView.TemplateType),
        (NotFound, NotFoundView.TemplateType),
        (Redirect, RedirectView.TemplateType),
    ];
}
