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

    public static JsonElement Root { get; } =
        JsonDocument.Parse(File.ReadAllText(Repository.TestPath("Fixtures", "other-seeds.json"))).RootElement;

    public static IReadOnlyList<SeedClaim> Claims { get; } = [.. Root.GetProperty("launch_claims").EnumerateArray().Select(Claim)];

    public static IReadOnlyList<JsonElement> Subjects { get; } = [.. Root.GetProperty("subjects").EnumerateArray()];

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

    private static SeedClaim Claim(JsonElement claim) => new(
        Text(claim, "id"),
        Text(claim, "subject"),
        InitiativeId(Text(claim, "initiative")),
        Text(claim, "source"),
        Text(claim, "kind"),
        Text(claim, "when"),
        Text(claim, "qualifier"),
        Text(claim, "quote"),
        Text(claim, "where"));
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
