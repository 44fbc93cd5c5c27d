using System.Text.Json;

namespace CalAimSite.Sources;

/// <summary>
/// The facts of the sources besides the calendar, put together independently of <c>content/</c>: <c>Fixtures/other-seeds.json</c>.
/// What it calls by other names than the content does is translated here and nowhere else.
/// </summary>
internal static class OtherSeeds
{
    private static readonly Dictionary<string, string> SourcesByNumber = new(StringComparer.Ordinal)
    {
        ["000"] = "milestone-calendar-2023-08",
        ["001"] = "calaim-overview-2021",
        ["002"] = "cheac-calaim-page-2022",
        ["003"] = "dhcs-update-2021",
        ["004"] = "apl-23-003",
    };

    private static readonly Dictionary<string, string> Initiatives = new(StringComparer.Ordinal)
    {
        ["incentive-payment-program"] = "incentive-payments",
        ["mltss-dsnp"] = "mltss-d-snp",
        ["benefit-standardization"] = "benefits-standardization",
        ["smi-sed-demonstration"] = "bh-connect",
    };

    // The fixture groups claims more widely. A date is only one of another thing if it says when that is.
    private static readonly Dictionary<string, string> SubjectsApart = new(StringComparer.Ordinal)
    {
        // Two notices, and neither is the carve-in.
        ["000-12"] = "ltc-icf-dd-subacute-60-day-notice",
        ["000-13"] = "ltc-icf-dd-subacute-30-day-notice",

        // To develop a proposal and to release an application.
        ["000-14"] = "bh-connect-application-draft",

        // No source says that CalAIM ends in 2027.
        ["000-02"] = "calaim-reforms-phased-in",

        // The rates that the changes bear on.
        ["003-33"] = "county-model-change-rates",

        // They may come in because a county changes its model.
        ["000-11"] = "mcp-incoming",

        // When vendors can no longer apply.
        ["000-32"] = "path-ta-round-3-application",
    };

    // Where the content reads a claim otherwise: its kind, its date and how that is meant.
    private static readonly Dictionary<string, (string Kind, string When, string Qualifier)> ReadOtherwise = new(StringComparer.Ordinal)
    {
        // "To be phased in through 2027" is a period, and nobody is targeting its end.
        ["000-02"] = ("period", "2022-01-01/2027", "exact"),

        // The calendar prints "August – September 2023" without reserve.
        ["000-29"] = ("step", "2023-08/2023-09", "exact"),

        // The day that they get ready for.
        ["003-29"] = ("start", "2022-01-01", "exact"),
    };

    // The children and youth of this one are a subject of their own.
    private const string OfAnotherSubject = "003-12";

    public static JsonElement Root { get; } =
        JsonDocument.Parse(File.ReadAllText(Repository.TestPath("Fixtures", "other-seeds.json"))).RootElement;

    public static IReadOnlyList<SeedClaim> Claims { get; } =
        [.. Root.GetProperty("launch_claims").EnumerateArray().Where(claim => Text(claim, "id") != OfAnotherSubject).Select(Claim), Counted];

    /// <summary>What the fixture says of those subjects whose claims are one subject here, too.</summary>
    public static IEnumerable<JsonElement> Verdicts => Root.GetProperty("subjects").EnumerateArray().Where(subject =>
        !subject.GetProperty("claims").EnumerateArray().Any(claim =>
            claim.GetString() is OfAnotherSubject || SubjectsApart.ContainsKey(claim.GetString()!)));

    public static int SubjectsOfItsOwn => Root.GetProperty("subjects").GetArrayLength();

    /// <summary>The subjects that are here for the fixture's.</summary>
    public static IEnumerable<string> Subjects => Claims.Select(claim => claim.Subject).Distinct();

    /// <summary>The subjects that hold a part of one of the fixture's.</summary>
    public static IEnumerable<string> Parts => Root.GetProperty("subjects").EnumerateArray()
        .Select(subject => subject.GetProperty("claims").EnumerateArray().SelectMany(claim => Claims.Where(one => one.Id == claim.GetString())))
        .Where(claims => claims.Any(claim => SubjectsApart.ContainsKey(claim.Id)))
        .SelectMany(claims => claims.Select(claim => claim.Subject)).Distinct();

    public static IEnumerable<JsonElement> Conflicts(params string[] relations) =>
        Root.GetProperty("conflicts").EnumerateArray().Where(conflict => relations.Contains(Text(conflict, "relation")));

    public static JsonElement List(string name) => Root.GetProperty("lists").GetProperty(name);

    /// <param name="file">The name of a source's file, which begins with its number.</param>
    public static Source Source(string file) =>
        FrozenContent.Site.Vocabulary.Sources.Single(source => source.Id == SourcesByNumber[file[..3]]);

    public static string InitiativeId(string initiative) => Initiatives.GetValueOrDefault(initiative, initiative);

    public static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;

    public static string? OptionalText(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) ? value.GetString() : null;

    public static MilestoneDate When(string text)
    {
        Assert.Equal(DateProblem.None, Model.Dates.MilestoneDate.Read(text, out var when));
        return when!;
    }

    // The fixture tells of it in words alone, for no source states the day; the site counts it, and says so.
    private static SeedClaim Counted => new(
        "counted", "ipp-policies-due", "incentive-payments", FileOf("apl-23-003"), "deadline", "2023-06-06", "by",
        "the MCP must submit its updated P&Ps to its Managed Care Operations Division (MCOD) contract manager within 90 days of the "
            + "release of this APL.",
        "DHCS Oversight");

    private static string FileOf(string source) => SourcesByNumber.First(pair => pair.Value == source).Key;

    // Where the fixture sets the cells of a table apart by a colon and semicolons, which nobody printed.
    private static string CellsApart(string quote) =>
        new[] { ": MCPs in all", "; 1. Individuals", "; 2. Adult", "; 3. Adults" }
            .Aggregate(quote, (text, mark) => text.Replace(mark, Citation.Gap + mark[2..], StringComparison.Ordinal));

    private static SeedClaim Claim(JsonElement claim)
    {
        var id = Text(claim, "id");
        var (kind, when, qualifier) = ReadOtherwise.GetValueOrDefault(
            id, (Text(claim, "kind"), Text(claim, "when"), IsDatedByColumn(claim) ? "exact" : Text(claim, "qualifier")));
        return new(
            id,
            SubjectsApart.GetValueOrDefault(id) ?? Text(claim, "subject"),
            InitiativeId(Text(claim, "initiative")),
            Text(claim, "source"),
            kind,
            when,
            qualifier,
            CellsApart(Text(claim, "quote")),
            Text(claim, "where"));
    }

    // The calendar prints the months of its columns without a word of how they are meant.
    private static bool IsDatedByColumn(JsonElement claim) =>
        Text(claim, "source").StartsWith(FileOf("milestone-calendar-2023-08"), StringComparison.Ordinal) && Text(claim, "when_from") == "column";
}

/// <param name="Id">Its name in the fixture.</param>
/// <param name="Subject">What it dates.</param>
/// <param name="Initiative">The initiative that the subject belongs to, by the site's id.</param>
/// <param name="Source">The file of the source.</param>
/// <param name="Kind">One of the fixture's six kinds.</param>
/// <param name="When">The date as it is stored.</param>
/// <param name="Qualifier">How it is meant; <c>exact</c> where it is stated without reserve.</param>
/// <param name="Quote">The source's words.</param>
/// <param name="Where">The place in the source.</param>
internal sealed record SeedClaim(
    string Id, string Subject, string Initiative, string Source, string Kind, string When, string Qualifier, string Quote, string Where);
