using CalAimSite.Model;

namespace CalAimSite.Rendering;

/// <summary>Where everything is. An address that was published once stays: change nothing here without a redirect.</summary>
public static class Addresses
{
    public static readonly Address Calendar = new("index.html");
    public static readonly Address CalendarPdf = new("calendar.pdf");
    public static readonly Address Agenda = new("agenda.html");
    public static readonly Address Editions = new("editions/index.html");
    public static readonly Address Actors = new("actors/index.html");
    public static readonly Address Initiatives = new("initiatives/index.html");
    public static readonly Address Timeline = new("timeline.html");
    public static readonly Address Sources = new("sources.html");
    public static readonly Address Tables = new("tables/index.html");
    public static readonly Address Meetings = new("meetings.html");
    public static readonly Address Glossary = new("glossary.html");
    public static readonly Address Disagreements = new("disagreements.html");
    public static readonly Address NotFound = new("404.html");
    public static readonly Address Sitemap = new("sitemap.xml");
    public static readonly Address Robots = new("robots.txt");

    public static Address Edition(string id) => new($"editions/{id}.html");

    /// <summary>What changed in the edition since the one before.</summary>
    public static Address Changes(string edition) => new($"editions/{edition}/changes.html");

    /// <summary>What changed from an edition to a later one.</summary>
    public static Address Changes(string old, string @new) => new($"changes/{old}--{@new}.html");

    public static Address EditionPdf(string id) => new($"editions/{id}.pdf");

    /// <param name="quarter">A period whose precision is a quarter.</param>
    public static Address Quarter(Period quarter) => new($"quarters/{quarter.ToString().ToLowerInvariant()}.html");

    public static Address Initiative(string id) => new($"initiatives/{id}.html");

    public static Address Milestone(string id) => new($"milestones/{id}.html");

    public static Address Actor(string id) => new($"actors/{id}.html");

    public static Address Kind(string id) => new($"kinds/{id}.html");

    public static Address Source(string id) => new($"sources/{id}.html");

    public static Address Table(string slug) => new($"tables/{slug}.html");

    public static Address Page(string slug) => new($"{slug}.html");

    /// <param name="path">The path in the theme's folder of assets.</param>
    public static Address Asset(string path) => new($"assets/{path}");
}
