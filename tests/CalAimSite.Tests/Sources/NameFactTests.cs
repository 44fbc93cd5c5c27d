namespace CalAimSite.Sources;

/// <summary>What the sources call an initiative: its name and its other names.</summary>
public sealed class NameFactTests
{
    // Printed for two initiatives together, for another kind of thing, or a reading: none is a name of the initiative.
    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal)
    {
        "Enhanced Care Management (ECM)/ Community Supports",
        "Regional Capitation Rates and Shared Savings/Risk",
        @"Section 1115 Demonstration Application and 1915\(b\) Waiver Webpage",
        "SMI/SED Section 1115 Demonstration",
        "the MCP Procurement",
        "Jan. 1, 2024 incoming MCPs",
    };

    [Fact]
    public void Every_name_that_a_source_prints_is_on_the_page_of_its_initiative()
    {
        var missing = new List<string>();
        foreach (var initiative in OtherSeeds.Root.GetProperty("initiatives").EnumerateArray())
        {
            var path = $"initiatives/{OtherSeeds.InitiativeId(OtherSeeds.Text(initiative, "initiative"))}.html";
            var names = NamesOn(path);
            missing.AddRange(initiative.GetProperty("names").EnumerateObject()
                .Select(name => name.Value.GetString())
                .OfType<string>()
                .Where(name => !NoNames.Contains(name) && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
                .Select(name => $"{path}: {name}"));
        }

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData(
        "c32",
        "community-supports",
        "Community Supports (In-Lieu-of Services)",
        "Community Supports (formerly known as “In Lieu of Services”)")]
    [InlineData("c34", "smi-sed-demonstration", "BH CONNECT Demonstration", "BH-CONNECT Demonstration")]
    [InlineData(
        "c38",
        "incentive-payment-program",
        "Managed Care Plan Incentives",
        "CalAIM Incentive Payment Program (IPP)",
        "CalAIM Incentive Payment Program",
        "Incentive Payments")]
    [InlineData(
        "c49",
        "ccs-oversight",
        "Enhancing county oversight and monitoring for CCS and CHDP",
        "County CCS Oversight & Monitoring",
        "County California Children’s Services (CCS) Oversight",
        "Enhancing County Oversight and Monitoring – CCS")]
    [InlineData("c50", "member-contact-data", "Improving Member Contact & Demographic Data")]
    [InlineData("c51", "benefit-standardization", "Managed Care Benefit Standardization", "Benefits Standardization")]
    [InlineData("c52", "shared-risk-savings", "Shared Risk/Savings")]
    [InlineData("c54", "county-model-change", "County Model Changes")]
    public void Differences_of_name_are_other_names_of_the_initiative(string conflict, string initiative, params string[] names)
    {
        var differing = OtherSeeds.Conflicts("naming", "renamed").Single(one => OtherSeeds.Text(one, "id") == conflict);
        var quotes = differing.GetProperty("sides").EnumerateArray().Select(side => OtherSeeds.Text(side, "quote")).ToList();

        Assert.Equal(initiative, OtherSeeds.Text(differing, "subject"));
        var shown = NamesOn($"initiatives/{OtherSeeds.InitiativeId(initiative)}.html");
        Assert.All(names, name => Assert.Contains(name, quotes));
        Assert.All(names, name => Assert.Contains(name, shown));
    }

    private static HashSet<string> NamesOn(string path) =>
    [
        ReadPage.Text(ReadPage.Part(path, "h1")),
        .. ReadPage.Parts(path, "[aria-labelledby=page--names] li").Select(ReadPage.Text),
    ];
}
