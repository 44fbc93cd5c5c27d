namespace CalAimSite.Rendering.Routing;

/// <summary>Where everything is. An address that was published once stays: change nothing here without a redirect.</summary>
public static class Routes
{
    public static readonly Route Calendar = new("index.html");
    public static readonly Route Agenda = new("agenda.html") { Family = Output.Agenda };
    public static readonly Route Editions = new("editions/index.html");
    public static readonly Route Actors = new("actors/index.html") { Family = Output.Due };
    public static readonly Route Initiatives = new("initiatives/index.html") { Family = Output.Initiatives };
    public static readonly Route Timeline = new("timeline.html") { Family = Output.Timeline };
    public static readonly Route Sources = new("sources.html") { Family = Output.Sources };
    public static readonly Route Tables = new("tables/index.html") { Family = Output.Tables };
    public static readonly Route Meetings = new("meetings.html") { Family = Output.Meetings };
    public static readonly Route Glossary = new("glossary.html") { Family = Output.Glossary };
    public static readonly Route Disagreements = new("disagreements.html") { Family = Output.Disagreements };

    /// <summary>What there is for programs, and how readers take it along.</summary>
    public static readonly Route Data = new("data/index.html");

    /// <summary>What programmers have to know of the JSON documents.</summary>
    public static readonly Route ApiReference = new("data/api.html") { Family = Output.Api };

    public static readonly Route Search = new("search.html") { Family = Output.Search };

    /// <summary>What the search of a language finds.</summary>
    public static readonly Route SearchIndex = new("search-index.js") { Family = Output.Search };

    public static readonly Route NotFound = new("404.html");

    /// <summary>The page that every page's notice leads to, where the content has it.</summary>
    public static readonly Route About = Page("about");

    public static readonly Route Sitemap = new("sitemap.xml");
    public static readonly Route Robots = new("robots.txt");

    public static Route Edition(string id) => new($"editions/{id}.html");

    /// <summary>What changed in the edition since the one before.</summary>
    public static Route Changes(string edition) => new($"editions/{edition}/changes.html");

    /// <summary>What changed from an edition to a later one.</summary>
    public static Route Changes(string old, string @new) => new($"changes/{old}--{@new}.html") { Family = Output.Comparisons };

    public static Route Quarter(Period quarter) => new($"quarters/{quarter.ToString().ToLowerInvariant()}.html") { Family = Output.Quarters };
    public static Route Initiative(string id) => new($"initiatives/{id}.html") { Family = Output.Initiatives };
    public static Route Milestone(string id) => new($"milestones/{id}.html") { Family = Output.Milestones };
    public static Route Actor(string id) => new($"actors/{id}.html") { Family = Output.Due };
    public static Route Kind(string id) => new($"kinds/{id}.html") { Family = Output.Due };
    public static Route Source(string id) => new($"sources/{id}.html") { Family = Output.Sources };
    public static Route Table(string slug) => new($"tables/{slug}.html") { Family = Output.Tables };

    /// <summary>The PDF of a page.</summary>
    public static Route Pdf(Route page) => new(page == Calendar ? "calendar.pdf" : Path.ChangeExtension(page.Path, "pdf"));

    public static Route Page(string slug) => new($"{slug}.html");
    public static Route Asset(string path) => new($"assets/{path}");
}
