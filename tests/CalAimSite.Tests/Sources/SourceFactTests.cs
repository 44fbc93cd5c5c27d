using AngleSharp.Dom;

namespace CalAimSite.Sources;

/// <summary>The pages of the sources: what each is, and all that rests on it.</summary>
public sealed class SourceFactTests
{
    public static TheoryData<string> Sources => [.. FrozenContent.Site.Vocabulary.Sources.Select(source => source.Id)];

    [Fact]
    public void The_five_sources_of_the_fixture_have_pages()
    {
        var files = OtherSeeds.Root.GetProperty("sources").EnumerateArray().Select(source => OtherSeeds.Text(source, "file"));

        Assert.Equal(
            files.Select(file => OtherSeeds.Source(file).Id).Order(),
            FrozenContent.Site.Vocabulary.Sources.Select(source => source.Id).Order());
        Assert.Equal(5, ReadPage.Parts("sources.html", "main h2 a").Count);
        Assert.All(FrozenContent.Site.Vocabulary.Sources, source => Assert.Contains($"sources/{source.Id}.html", FrozenContent.Built.Pages));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_date_that_the_source_does_not_print_is_a_reading_wherever_it_stands(string id)
    {
        var seed = OtherSeeds.Root.GetProperty("sources").EnumerateArray()
            .Single(source => OtherSeeds.Source(OtherSeeds.Text(source, "file")).Id == id);
        var isPrinted = OtherSeeds.Text(seed, "date_precision") != "inferred";
        var facts = ReadPage.Texts(ReadPage.Part($"sources/{id}.html", ".facts"), "dt");
        var listed = ReadPage.Parts("sources.html", "main li").Single(item => ReadPage.Sources(item).Contains(id));

        Assert.Equal(!isPrinted, facts.Contains("Our interpretation"));
        Assert.Equal(
            !isPrinted,
            ReadPage.Text(listed).Contains("(our interpretation: the document prints no date)", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_source_lists_every_dated_statement_that_rests_on_it(string id)
    {
        var claims = OtherSeeds.Claims.Where(claim => OtherSeeds.Source(claim.Source).Id == id);

        Assert.Equal(
            claims.Select(claim => (DateText.Of(claim.When, claim.Qualifier), $"subject--{claim.Subject}", claim.Quote)).Order(),
            ReadPage.Parts($"sources/{id}.html", "[aria-labelledby=page--claims] tbody tr").Select(row => (
                ReadPage.Text(row.Children[0]),
                ReadPage.Targets(row.Children[1])[0],
                ReadPage.Quote(row.Children[2]))).Order());
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_statement_that_is_a_reading_says_so(string id)
    {
        var readings = FrozenContent.SourceMaterial.Subjects.SelectMany(subject => subject.Claims)
            .Count(claim => claim.Source.Id == id && claim.Reading is not null);

        Assert.Equal(
            readings,
            ReadPage.Parts($"sources/{id}.html", "[aria-labelledby=page--claims] tbody tr")
                .Count(row => ReadPage.Text(row.Children[1]).EndsWith("· Our interpretation", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_source_lists_the_editions_tables_lists_meetings_and_acronyms_that_rest_on_it(string id)
    {
        var evidence = FrozenContent.SourceMaterial;

        Assert.Equal(
            FrozenContent.Site.Editions.Where(edition => edition.Source.Id == id).Select(edition => edition.Id), Listed(id, "editions"));
        Assert.Equal(evidence.Tables.Where(tables => tables.Source.Id == id).Select(tables => tables.Slug), Listed(id, "tables"));
        Assert.Equal(
            evidence.Lists.Where(list => CitationsOf(list).Any(citation => citation.Source.Id == id)).Select(list => $"list--{list.Slug}"),
            Listed(id, "lists"));
        Assert.Equal(
            evidence.Meetings.Where(series => series.Source.Id == id).Select(series => $"meetings--{series.Slug}"), Listed(id, "meetings"));
        Assert.Equal(
            evidence.Disagreements.Where(disagreement => disagreement.Sides.Any(side => side.Citation.Source.Id == id))
                .Select(disagreement => $"disagreement--{disagreement.Id}"),
            Listed(id, "disagreements"));
        Assert.Equal(
            evidence.Glossary
                .Where(entry => entry.Expansions.Any(expansion => expansion.Citation.Source.Id == id))
                .Select(entry => entry.Acronym),
            ReadPage.Parts($"sources/{id}.html", "[aria-labelledby=page--expansions] li").Select(ReadPage.Text));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_source_lists_the_addresses_that_it_prints(string id)
    {
        var printed = OtherSeeds.Root.GetProperty("links").GetProperty("items").EnumerateArray()
            .Where(link => OtherSeeds.Source(OtherSeeds.Text(link, "source")).Id == id).Select(link => OtherSeeds.Text(link, "url"));

        Assert.Equal(
            printed.Distinct().Order(StringComparer.Ordinal),
            ReadPage.Parts($"sources/{id}.html", "[aria-labelledby=page--links] a")
                .Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_hint_names_the_source_that_prints_it_which_does_not_say_what_the_acronym_stands_for()
    {
        var hinted = FrozenContent.SourceMaterial.Glossary.Where(entry => entry.HintSource is not null).ToList();

        Assert.NotEmpty(hinted);
        Assert.All(hinted, entry =>
        {
            var row = ReadPage.Part("glossary.html", "#" + Rendering.Routing.Anchors.Acronym(entry.Acronym));
            Assert.Equal([entry.HintSource!.Id], ReadPage.Sources(row));
            Assert.Contains($"Printed in: {entry.HintSource.Label}", ReadPage.Text(row), StringComparison.Ordinal);
        });
    }

    private static IEnumerable<Citation> CitationsOf(SourceList list) =>
        list.Items.SelectMany(item => item.Also).Select(also => also.Citation).Prepend(list.Citation);

    private static IReadOnlyList<string> Listed(string id, string section) =>
        [.. ReadPage.Parts($"sources/{id}.html", $"[aria-labelledby=page--{section}] li").SelectMany(ReadPage.Targets)];
}
