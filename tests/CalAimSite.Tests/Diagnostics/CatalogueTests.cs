using System.Text.RegularExpressions;

namespace CalAimSite.Diagnostics;

/// <summary>The catalogue of messages is the source of <see cref="DiagnosticBag"/>: here it is read as such.</summary>
public sealed partial class CatalogueTests
{
    /// <summary>Codes that binding content cannot give. Whoever adds an example elsewhere names it here.</summary>
    private static readonly Dictionary<string, string> ReportedElsewhere = new(StringComparer.Ordinal)
    {
        ["CAL1015"] = "a symbolic link: it takes a disk; see HostileFilesTests",
        ["CAL1016"] = "a pipe or a socket: it takes a disk; see HostileFilesTests",
        ["CAL4015"] = "a link to no page: rendering reports it, which knows the pages",
        ["CAL4030"] = "a link to no place on a page: rendering reports it, which knows the pages",
        ["CAL8050"] = "a change without an amendment: comparing with a revision reports it; see PublishedContentTests",
        ["CAL8051"] = "an amendment that contradicts a revision; see PublishedContentTests",
        ["CAL8052"] = "a published amendment in other words; see PublishedContentTests",
        ["CAL8053"] = "a published amendment elsewhere; see PublishedContentTests",
        ["CAL8054"] = "a published amendment that is gone; see PublishedContentTests",
        ["CAL8055"] = "a published edition that is gone; see PublishedContentTests",
        ["CAL8056"] = "a frozen edition that is not as at a revision; see PublishedContentTests",
        ["CAL4023"] = "combinations that are left out: it takes the whole site; see OutputTests",
        ["CAL8057"] = "other columns than at a revision; see PublishedContentTests",
        ["CAL8058"] = "a published row that is gone; see PublishedContentTests",
        ["CAL8059"] = "amendments that cannot be added to; see AmendTests",
        ["CAL8060"] = "a list that cannot be changed piece by piece; see EditionNewTests",
        ["CAL8061"] = "an id renamed without `redirects`: comparing with a revision reports it; see ForgottenStepTests",
        ["CAL8070"] = "a published address that is gone: it takes the site's pages; see PermalinksTests",
        ["CAL8071"] = "pages that the published addresses lack; see PermalinksTests",
        ["CAL8073"] = "an address that was never published: comparing with a revision reports it; see PermalinksTests",
        ["CAL8080"] = "a claim that is not as at a revision; see PublishedClaimsTests",
        ["CAL8081"] = "a published claim that is gone; see PublishedClaimsTests",
        ["CAL8082"] = "a published subject that is gone; see PublishedClaimsTests",
        ["CAL8083"] = "a published entry of `removed` that is gone; see PublishedClaimsTests",
        ["CAL8084"] = "published corrections that are not as at a revision; see PublishedClaimsTests",
        ["CAL6001"] = "templates: themes have tests of their own",
        ["CAL6002"] = "words of themes: themes have tests of their own",
        ["CAL6003"] = "words of themes: themes have tests of their own",
        ["CAL6004"] = "words of themes: themes have tests of their own",
        ["CAL6005"] = "assets of themes: themes have tests of their own",
        ["CAL6006"] = "assets of themes: themes have tests of their own",
    };

    private static readonly Dictionary<string, char> FirstDigits = new(StringComparer.Ordinal)
    {
        ["Files"] = '1',
        ["Yaml"] = '2',
        ["Values"] = '3',
        ["References"] = '4',
        ["SourceMaterial"] = '7',
        ["Markdown"] = '5',
        ["Themes"] = '6',
        ["History"] = '8',
        ["Published"] = '8',
    };

    private static readonly List<(string Part, string Code)> Catalogue = ReadCatalogue();

    [Fact]
    public void No_code_is_used_for_two_messages() =>
        Assert.Empty(Catalogue.GroupBy(entry => entry.Code).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Each_part_of_the_catalogue_has_its_range_of_codes() =>
        Assert.All(Catalogue, entry => Assert.Equal(FirstDigits[entry.Part], entry.Code["CAL".Length]));

    [Fact]
    public void Every_code_has_an_example()
    {
        var examples = InvalidSite.Names.SelectMany(name => CodesIn(new InvalidSite(name).Expected ?? string.Empty))
            .Concat(UntypableCases.All.Values.Select(example => example.Code))
            .Concat(ReportedElsewhere.Keys);

        Assert.Empty(Catalogue.Select(entry => entry.Code).Except(examples, StringComparer.Ordinal));
    }

    [Fact]
    public void No_code_that_is_reported_elsewhere_is_gone_or_has_an_example_here()
    {
        var here = InvalidSite.Names.SelectMany(name => CodesIn(new InvalidSite(name).Expected ?? string.Empty));

        Assert.Empty(ReportedElsewhere.Keys.Intersect(here, StringComparer.Ordinal));
        Assert.Empty(ReportedElsewhere.Keys.Except(Catalogue.Select(entry => entry.Code), StringComparer.Ordinal));
    }

    [Fact]
    public void Messages_and_advice_are_sentences()
    {
        foreach (var name in InvalidSite.Names)
        {
            foreach (var diagnostic in BindingResult.Of(new InvalidSite(name).Files()).Diagnostics)
            {
                Assert.Matches("""^[A-Z0-9`].*\.$""", diagnostic.Message);
                Assert.Matches("""[.?]$""", diagnostic.Advice);
                Assert.DoesNotContain("  ", diagnostic.Message + diagnostic.Advice, StringComparison.Ordinal);
            }
        }
    }

    private static List<(string Part, string Code)> ReadCatalogue()
    {
        var entries = new List<(string, string)>();
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("src", "CalAimSite", "Diagnostics"), "DiagnosticBag.*.cs"))
        {
            var part = Path.GetFileName(path).Split('.')[1];
            entries.AddRange(CodesIn(File.ReadAllText(path)).Select(code => (part, code)));
        }

        return entries;
    }

    private static IEnumerable<string> CodesIn(string text) => Code().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\bCAL[0-9]{4}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
