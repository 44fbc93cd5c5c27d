using System.Collections.Immutable;

namespace CalAimSite.Rendering;

/// <summary>The templates that a theme must have, one for each kind of page. What they include is the theme's own affair.</summary>
internal static class TemplateNames
{
    public const string Calendar = "calendar.html";
    public const string Agenda = "agenda.html";
    public const string Quarter = "quarter.html";
    public const string Editions = "editions.html";
    public const string Initiatives = "initiatives.html";
    public const string Initiative = "initiative.html";
    public const string Milestone = "milestone.html";
    public const string Text = "text.html";
    public const string NotFound = "not-found.html";
    public const string Redirect = "redirect.html";

    public static readonly ImmutableArray<string> All =
        [Calendar, Agenda, Quarter, Editions, Initiatives, Initiative, Milestone, Text, NotFound, Redirect];
}
