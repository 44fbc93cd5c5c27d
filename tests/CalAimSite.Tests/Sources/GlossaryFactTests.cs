using System.Text.Json;
using AngleSharp.Dom;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Sources;

/// <summary>The acronyms of the sources, on the page of abbreviations.</summary>
public sealed class GlossaryFactTests
{
    private const string Never = "No source says what it stands for.";

    private static readonly JsonElement Glossary = OtherSeeds.Root.GetProperty("glossary");

    private static readonly List<JsonElement> Expanded = [.. Glossary.GetProperty("expanded").EnumerateArray()];

    private static readonly List<JsonElement> NeverExpanded = [.. Glossary.GetProperty("never_expanded").EnumerateArray()];

    [Fact]
    public void There_are_64_with_an_expansion_and_26_without()
    {
        Assert.Equal(64, Expanded.Count);
        Assert.Equal(26, NeverExpanded.Count);
        Assert.Equal(
            Expanded.Concat(NeverExpanded).Select(entry => OtherSeeds.Text(entry, "acronym")).Order(StringComparer.Ordinal),
            ReadPage.Parts("glossary.html", "tbody th").Select(ReadPage.Text).Order(StringComparer.Ordinal));
        Assert.Equal(
            "The sources explain 64 abbreviations; 26 abbreviations they never do.",
            ReadPage.Text(ReadPage.Part("glossary.html", ".lede")));
    }

    [Fact]
    public void Every_expansion_stands_beside_its_acronym_with_every_source_that_prints_it()
    {
        foreach (var entry in Expanded)
        {
            var row = Row(entry);
            var read = ReadPage.Texts(row.Children[1], "p:not(.remark)").Zip(row.Children[2].QuerySelectorAll("p"))
                .SelectMany(pair => ReadPage.Sources(pair.Second).Select(source => (pair.First, source)));
            var printed = entry.GetProperty("expansions").EnumerateArray()
                .Select(expansion => (OtherSeeds.Text(expansion, "expansion"), OtherSeeds.Source(OtherSeeds.Text(expansion, "source")).Id))
                .Distinct();
            Assert.Equal(Folded(printed), Folded(read));
        }

        // Words that sources print with capitals and without stand there once.
        static IEnumerable<(string, string)> Folded(IEnumerable<(string Text, string Source)> all) =>
            all.Select(one => (one.Text.ToUpperInvariant(), one.Source)).Distinct().Order();
    }

    [Fact]
    public void Those_that_no_source_expands_have_what_others_say_and_who_says_it()
    {
        foreach (var entry in FrozenContent.SourceMaterial.Glossary.Where(entry => entry.External is not null))
        {
            var row = ReadPage.Part("glossary.html", $"#{Anchors.Acronym(entry.Acronym)}");
            Assert.Empty(entry.Expansions);
            Assert.Equal(entry.External!.Text, ReadPage.Text(row.Children[1].QuerySelector("p")!));
            Assert.Contains($"Not a source of this site; by the {entry.External.SaidBy}", ReadPage.Text(row.Children[2]), StringComparison.Ordinal);
        }

        // What "S2" stands for is not known, and its hint says so.
        Assert.Equal(["S2"], FrozenContent.SourceMaterial.Glossary.Where(entry => entry is { Expansions.IsEmpty: true, External: null }).Select(entry => entry.Acronym));
    }

    [Fact]
    public void The_words_as_printed_are_in_the_content()
    {
        var bound = FrozenContent.SourceMaterial.Glossary.SelectMany(entry =>
            entry.Expansions.Select(expansion => (entry.Acronym, expansion.Citation.Source.Id, expansion.Citation.Quote!)));
        var printed = Expanded.SelectMany(entry => entry.GetProperty("expansions").EnumerateArray().Select(expansion => (
            OtherSeeds.Text(entry, "acronym"),
            OtherSeeds.Source(OtherSeeds.Text(expansion, "source")).Id,
            OtherSeeds.Text(expansion, "printed"))));

        Assert.Equal(printed.Order(), bound.Order());
    }

    [Fact]
    public void Those_that_no_source_expands_say_so_and_give_the_hint_that_there_is()
    {
        foreach (var entry in NeverExpanded)
        {
            var cell = Row(entry).Children[1];
            Assert.Equal(Never, ReadPage.Text(cell.QuerySelector(".not-stated")!));
            var hint = FrozenContent.SourceMaterial.Glossary.Single(one => one.Acronym == OtherSeeds.Text(entry, "acronym")).Hint;
            Assert.Equal(OtherSeeds.OptionalText(entry, "hint") is not null, hint is not null);
            Assert.EndsWith(Never + (hint is null ? "" : " " + hint), ReadPage.Text(cell), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_check_lists_those_that_no_source_expands()
    {
        var warning = Assert.Single(FrozenContent.Built.Generated.Diagnostics, diagnostic => diagnostic.Code == "CAL7004");

        Assert.Equal("No source says what 26 of the acronyms stand for.", warning.Message);
        var listed = warning.Advice.Split(". ")[0]["They are ".Length..].Split(", ");
        Assert.Equal(
            NeverExpanded.Select(entry => OtherSeeds.Text(entry, "acronym")).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    private static IElement Row(JsonElement entry) =>
        ReadPage.Part("glossary.html", "#" + Anchors.Acronym(OtherSeeds.Text(entry, "acronym")));
}
