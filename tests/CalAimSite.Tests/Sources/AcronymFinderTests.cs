using System.Text;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.RichText;

namespace CalAimSite.Sources;

/// <summary>Which words of a text are acronyms of the glossary.</summary>
public sealed class AcronymFinderTests
{
    private static readonly AcronymFinder Finder = new([.. new[]
    {
        "BH", "BH-CONNECT", "COVID-19", "D-SNP", "DD-H", "DMC-ODS", "ECM", "ICF", "ICF/DD", "ILOS", "IT", "JI", "MCP", "MOC", "POF",
        "Rx", "SMI", "SUD",
    }.Select(Entry)
        .Append(new GlossaryEntry { Acronym = "ASAM" })
        .Append(new GlossaryEntry { Acronym = "CHEAC", Hint = "The owner of the page." })]);

    [Theory]
    [InlineData("", "")]
    [InlineData("ECM", "ECM")]
    [InlineData("(ECM),", "ECM")]
    [InlineData("ECM and ECM", "ECM ECM")]
    // Plurals and possessives.
    [InlineData("MCPs", "MCP")]
    [InlineData("MCP’s, MCP's, MCPs’", "MCP MCP MCP")]
    [InlineData("D-SNPs", "D-SNP")]
    [InlineData("MCPss MCPsX", "")]
    // Joined: the longest that there is, else the parts.
    [InlineData("D-SNP", "D-SNP")]
    [InlineData("BH-CONNECT", "BH-CONNECT")]
    [InlineData("BH CONNECT", "BH")]
    [InlineData("DMC-ODS", "DMC-ODS")]
    [InlineData("ICF/DD", "ICF/DD")]
    [InlineData("ICF/DD-H", "ICF/DD")]
    [InlineData("ECM/ILOS", "ECM ILOS")]
    [InlineData("SMI/SUDs", "SMI SUD")]
    [InlineData("SUD-MOC-POF", "SUD MOC POF")]
    [InlineData("COVID-19", "COVID-19")]
    [InlineData("non-SMI", "SMI")]
    [InlineData("PRE-SMI", "SMI")]
    [InlineData("Medi-Cal Rx", "Rx")]
    [InlineData("ECM-based", "ECM")]
    [InlineData("ECM/", "ECM")]
    [InlineData("-ECM-", "ECM")]
    // Not inside words.
    [InlineData("ECMX XECM ECM2 2ECM eECM", "")]
    [InlineData("IT is, It is, it", "IT")]
    [InlineData("BEHIND SUDDEN", "")]
    [InlineData("ecm", "")]
    [InlineData("COVID-191", "")]
    [InlineData("D-SNPX", "")]
    [InlineData("D-SN", "")]
    // What no source explains is left out; a hint of ours is for the glossary.
    [InlineData("ASAM and CHEAC", "")]
    public void An_acronym_is_a_word(string text, string found)
    {
        Assert.Equal(found, string.Join(' ', Finder.FindIn(text).Select(match => match.Entry.Acronym)));
        Assert.All(Finder.FindIn(text), match => Assert.Equal(match.Entry.Acronym, text.Substring(match.Start, match.Length)));
    }

    [Theory]
    [InlineData("<p>ECM</p>", "ECM")]
    [InlineData("<p>ICF/<wbr>DD</p>", "ICF/DD")]
    [InlineData("<b>D</b>-SNP", "")]
    [InlineData("<b>EC</b>M", "")]
    [InlineData("<li>ECM</li><li>MCPs</li>", "ECM MCP")]
    [InlineData("<a href=\"ECM\" data-kinds=\"MCP\">x</a>", "")]
    [InlineData("P&amp;MCP &quot;SMI&quot; SUD&#39;s", "MCP SMI SUD")]
    [InlineData("&lt;ECM&gt;", "ECM")]
    public void The_text_of_a_page_is_what_stands_between_its_tags(string html, string found) =>
        Assert.Equal(found, string.Join(' ', Finder.FindIn(Encoding.UTF8.GetBytes(html)).Select(entry => entry.Acronym)));

    [Fact]
    public void A_page_has_each_acronym_once_in_the_order_of_the_glossary() =>
        Assert.Equal(["BH", "ECM", "MCP"], Finder.FindIn("MCP ECM MCPs BH ECM"u8).Select(entry => entry.Acronym));

    [Fact]
    public void Without_a_glossary_nothing_is_found() => Assert.Empty(new AcronymFinder([]).FindIn("ECM"));

    [Fact]
    public void Only_the_first_use_of_an_acronym_leads_to_its_explanation()
    {
        var links = new AcronymLinks(Finder);
        var html = new StringBuilder();

        links.Append(html, "ECM/ILOS for MCPs <b>");
        links.Append(html, " & ECM, ICF/DD.");

        Assert.Equal(
            "[ecm ECM]/[ilos ILOS] for [mcp MCP]s &lt;b&gt; &amp; ECM, [icf-dd ICF/<wbr>DD].",
            html.ToString()
                .Replace("<button type=\"button\" class=\"acronym\" popovertarget=\"acronym--", "[", StringComparison.Ordinal)
                .Replace("\">", " ", StringComparison.Ordinal)
                .Replace("</button>", "]", StringComparison.Ordinal));
    }

    private static GlossaryEntry Entry(string acronym) => new()
    {
        Acronym = acronym,
        Expansions =
        [
            new Expansion(acronym, new Citation
            {
                Source = new Source { Id = "one", Title = "One", Label = "One", Publisher = "One", Date = OtherSeeds.When("2023") },
            }),
        ],
    };
}
