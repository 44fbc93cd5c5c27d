namespace CalAimSite.Model;

/// <summary>A family of files or pages that a site may do without. It is declared here and nowhere else.</summary>
public sealed class Output
{
    // In the order of the documentation: what can be taken along, then pages.
    private static readonly ImmutableArray<Output>.Builder Declared = ImmutableArray.CreateBuilder<Output>();

    /// <summary>iCalendar files.</summary>
    public static readonly Output Calendars = new("calendars");

    /// <summary>Atom and JSON Feed: what changed.</summary>
    public static readonly Output ChangeFeeds = new("change_feeds");

    /// <summary>JSON for programs.</summary>
    public static readonly Output Api = new("api");

    /// <summary>Tables as CSV.</summary>
    public static readonly Output Csv = new("csv");

    /// <summary>Pages as Markdown.</summary>
    public static readonly Output Markdown = new("markdown");

    /// <summary>Fragments for other sites.</summary>
    public static readonly Output Embeds = new("embeds");

    /// <summary>The latest edition by month.</summary>
    public static readonly Output Agenda = new("agenda");

    public static readonly Output Quarters = new("quarters");

    /// <summary>What is due: a page of each actor and of each kind.</summary>
    public static readonly Output Due = new("due");

    public static readonly Output Initiatives = new("initiatives");
    public static readonly Output Milestones = new("milestones");

    /// <summary>What changed between any two editions. What changed in each since the one before is told always.</summary>
    public static readonly Output Comparisons = new("comparisons");

    public static readonly Output Timeline = new("timeline");
    public static readonly Output Disagreements = new("disagreements");
    public static readonly Output Tables = new("tables");
    public static readonly Output Meetings = new("meetings");
    public static readonly Output Glossary = new("glossary");
    public static readonly Output Sources = new("sources");

    /// <summary>A field in the head of every page that finds what the site has.</summary>
    public static readonly Output Search = new("search");

    public static readonly ImmutableArray<Output> All = Declared.ToImmutable();

    /// <summary>Those that are files for programs.</summary>
    public static readonly ImmutableArray<Output> Exports = [Calendars, ChangeFeeds, Api, Csv, Markdown];

    private Output(string key)
    {
        Key = key;
        Declared.Add(this);
    }

    /// <summary>Its key in <c>site.yaml</c>.</summary>
    public string Key { get; }

    public override string ToString() => Key;
}

/// <summary>Which of them a site has.</summary>
public sealed class Outputs(IEnumerable<Output> off, int mostCombinations = Outputs.DefaultCombinations)
{
    public const int DefaultCombinations = 400;

    /// <summary>All of them.</summary>
    public static readonly Outputs Default = new([]);

    private readonly ImmutableHashSet<Output> _off = [.. off];

    /// <summary>
    /// The most combinations of two choices (a kind and an actor, a kind and an initiative) that files are made for; where there would be
    /// more, none are made.
    /// </summary>
    public int MostCombinations { get; } = mostCombinations;

    public bool Has(Output output) => !_off.Contains(output);
}
