using System.Text.Json;
using CalAimSite.Changes;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;
using CalAimSite.Editing.Amendments;
using CalAimSite.Editing.Reports;
using CalAimSite.Rendering;
using CalAimSite.Rendering.Themes;

namespace CalAimSite.Editing;

/// <summary>
/// A field that only this test declares goes the whole way: it is read, compared, amended, reported and shown, and nothing else but a
/// template and the words was written for it.
/// </summary>
public sealed class OwnFieldTests : IDisposable
{
    private static readonly MilestoneField<string?> Venue = MilestoneFields.Fact("venue", "venue");
    private static readonly MilestoneFields Fields = MilestoneFields.Default.With(Venue);

    private readonly EditedSite _site = new EditedSite()
        .Edit(EditedSite.CarePath, "when: 2023-06-15", "when: 2023-06-15\n    venue: Town hall")
        .Edit(EditedSite.CarePath, "note: A note", "note: A note\n    venue: \"Library: upstairs\"");

    private readonly string _theme = Directory.CreateTempSubdirectory("calaim-theme-").FullName;

    public OwnFieldTests() => TemporarySite.Copy(Repository.PathOf(GoldenSite.PlainTheme), _theme);

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(_theme, recursive: true);
    }

    [Fact]
    public void It_is_read_and_another_field_is_refused()
    {
        Assert.Equal("Town hall", Find(Read(), "form").Get(Venue));

        var diagnostics = new DiagnosticBag();
        Assert.Null(ContentState.Bind(ContentFolder.Read(_site.Content, diagnostics), diagnostics));
        Assert.All(diagnostics.ToSorted(), one => Assert.Contains("`venue`", one.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_compared_and_reported_in_all_formats()
    {
        var (published, current) = (Read(), Change());

        var changes = EditionDiff.Between(published.Site.LatestEdition, current.Site.LatestEdition, current.Site.IdHistory);

        Assert.Equal(["guide", "form"], changes.With(Venue.Kind!).Select(change => change.Id));
        Assert.All(changes.With(Venue.Kind!), change => Assert.Equal([Venue], change.Fields));
        WriteWords();
        var words = ThemeFolder.ReadWords(_theme, "en", Fields, new DiagnosticBag())!;
        Assert.Contains(
            "### With another venue\n\n- **Guide released** (Care): venue: not stated → Online.\n- **Form due** (Care): venue: Town hall → The \\[new\\] hall.\n",
            ChangesReport.Write(changes, [], [], "old", "new", words, ReportFormat.Markdown),
            StringComparison.Ordinal);
        Assert.Contains(
            "<li><strong>Form due</strong> (Care): venue: Town hall → The [new] hall.</li>",
            ChangesReport.Write(changes, [], [], "old", "new", words, ReportFormat.Html),
            StringComparison.Ordinal);
        var json = JsonDocument.Parse(ChangesReport.Write(changes, [], [], "old", "new", words, ReportFormat.Json)).RootElement;
        Assert.Equal(2, json.GetProperty("counts").GetProperty("venue_changed").GetInt32());
        Assert.Equal("Town hall", json.GetProperty("milestones")[1].GetProperty("old").GetProperty("venue").GetString());
    }

    [Fact]
    public void It_is_amended_and_the_amendments_are_read_back()
    {
        var (published, current) = (Read(), Change());
        var diagnostics = new DiagnosticBag();

        var amended = AmendmentWriter.Create(published, current.Files, "main", diagnostics)!.Amend(new DateOnly(2023, 5, 1));

        Assert.Empty(diagnostics.ToSorted());
        _site.Write(amended.Files[0].Path, amended.Files[0].Text);
        var again = Read();
        Assert.Equal([("guide", null), ("form", "Town hall"), ("plan", "Library: upstairs")], again.Site.LatestEdition.Amendments.Select(
            amendment => (amendment.MilestoneId, amendment.Before!.Occurrence.Get(Venue))));
        Assert.Equal("Town hall", Find(EditionStates.AsPrinted(again.Site.LatestEdition), "form").Get(Venue));
        new PublishedContent(published, again, "main", diagnostics).Check([]);
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void It_is_shown_by_a_template_with_its_words()
    {
        var (published, current) = (Read(), Change());
        var amended = AmendmentWriter.Create(published, current.Files, "main", new DiagnosticBag())!.Amend(new DateOnly(2023, 5, 1));
        _site.Write(amended.Files[0].Path, amended.Files[0].Text.Replace("# reason: where the source states one", "reason: Told so", StringComparison.Ordinal));

        Assert.Contains("milestone.venue", Build().Report, StringComparison.Ordinal);
        WriteWords();
        var site = Build();
        Assert.Equal(string.Empty, site.Report);
        Assert.Contains("Where it is: The [new] hall", site.Text("milestones/form.html"), StringComparison.Ordinal);
        Assert.Contains("Held elsewhere", site.Text("editions/2023-04/changes.html"), StringComparison.Ordinal);
        Assert.Contains("Town hall", site.Text("editions/2023-04/changes.html"), StringComparison.Ordinal);
        Assert.Contains("2 held elsewhere", site.Text("editions/2023-04/changes.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_in_the_files_for_programs_and_in_their_schema()
    {
        WriteWords();
        var site = Build();

        Assert.Contains("\"venue\": \"Town hall\"", site.Text("api/v1/milestones.json"), StringComparison.Ordinal);
        Assert.Contains("\"venue\"", site.Text("api/v1/schema/milestones.json"), StringComparison.Ordinal);
    }

    private static Occurrence Find(ContentState state, string id) => Find(state.Site.LatestEdition, id);

    private static Occurrence Find(Edition edition, string id) =>
        edition.Rows.SelectMany(row => row.Milestones).Single(occurrence => occurrence.MilestoneId == id);

    private ContentState Read()
    {
        var diagnostics = new DiagnosticBag();
        var state = ContentState.Bind(ContentFolder.Read(_site.Content, diagnostics), diagnostics, Fields);
        Assert.Empty(diagnostics.ToSorted());
        return state!;
    }

    /// <summary>One milestone gets the field, one has another value, and one with it is taken out.</summary>
    private ContentState Change()
    {
        _site.Edit(EditedSite.CarePath, "venue: Town hall", "venue: The [new] hall")
            .Edit(EditedSite.CarePath, "heading: Phase one", "heading: Phase one\n    venue: Online");
        var care = _site.Read(EditedSite.CarePath);
        _site.Write(EditedSite.CarePath, care[..care.IndexOf("  # It has no date yet.", StringComparison.Ordinal)]);
        return Read();
    }

    private void WriteWords()
    {
        var path = Path.Join(_theme, "words.en.yaml");
        File.WriteAllText(path, File.ReadAllText(path)
            .Replace("\nmilestone:\n", "\nmilestone:\n  venue: \"Where it is:\"\n", StringComparison.Ordinal)
            .Replace("\nchange_kinds:\n", "\nchange_kinds:\n  venue_changed: Held elsewhere\n", StringComparison.Ordinal)
            .Replace(
                "\nchange_counts:\n",
                "\nchange_counts:\n  venue_changed:\n    one: \"{count} held elsewhere\"\n    other: \"{count} held elsewhere\"\n",
                StringComparison.Ordinal));
    }

    private BuiltSite Build() => new(SiteGenerator.Generate(new GeneratorOptions(_site.Content, _theme) { Fields = Fields }));
}
