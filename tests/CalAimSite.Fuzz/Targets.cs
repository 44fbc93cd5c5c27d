using System.Text.Json;
using System.Xml.Linq;
using CalAimSite.Content.Binding;
using CalAimSite.Content.Files;
using CalAimSite.Editing.Publication;
using CalAimSite.Fuzz.Mutations;

namespace CalAimSite.Fuzz;

/// <summary>An entry of the library, and what it is given.</summary>
/// <param name="Name">What figures call it.</param>
/// <param name="Share">How many of a thousand inputs are for it.</param>
/// <param name="Make">Makes an input.</param>
/// <param name="Run">Runs it and says what must not be.</param>
internal sealed record Target(string Name, int Share, Func<Corpus, Dice, Input> Make, Action<Input, Observations> Run)
{
    // Several times what the calendar takes.
    private const long MostWork = 400;

    public static readonly ImmutableArray<Target> All =
    [
        new("small contents", 645, (corpus, dice) => Input.Of(dice.Pick(corpus.Sites), corpus.PlainTheme, Mutator.Mutate, dice, 3), Bind),
        new("wrong contents", 290, (corpus, dice) => Input.Of(dice.Pick(corpus.Wrong), corpus.PlainTheme, Mutator.Mutate, dice, 3), Bind),
        new("the calendar", 4, (corpus, dice) => Input.Of(corpus.Calendar, corpus.PlainTheme, Mutator.Mutate, dice, 3), Bind),
        new("the calendar with a slip", 4, (corpus, dice) => Input.Of(corpus.Calendar, corpus.PlainTheme, Mutator.Slip, dice, 1), BindSlip),
        new("states", 40, (corpus, dice) => Input.Of(dice.Pick(corpus.Sites), corpus.DefaultTheme, Mutator.EditOrMutate, dice, 5), StateTarget.Run),
        new("states of the calendar", 1, (corpus, dice) => Input.Of(corpus.Calendar, corpus.DefaultTheme, Mutator.EditOrMutate, dice, 4), StateTarget.Run),
        new("sites", 6, (corpus, dice) => Input.Of(dice.Pick(corpus.Sites), AnyTheme(corpus, dice), Mutator.EditOrMutate, dice, 3),
            (input, observed) => Generate(input.After, input.Beside, observed)),
        new("themes", 10, (corpus, dice) => Input.Of(AnyTheme(corpus, dice), dice.Pick(corpus.Sites), Mutator.Mutate, dice, 3),
            (input, observed) => Generate(input.Beside, input.After, observed)),
    ];

    private static FileSet AnyTheme(Corpus corpus, Dice dice) => dice.OneIn(8) ? corpus.DefaultTheme : corpus.PlainTheme;

    private static void Bind(Input input, Observations observed) => Bind(input.After, observed);

    // One slip may be several mistakes: 80 characters of a list are some rows, and with a key gone two lists become one.
    // It is never a mistake for each of the 85 milestones.
    private static void BindSlip(Input input, Observations observed)
    {
        Bind(input.After, observed);
        observed.Require(observed.Diagnostics <= 15, "One slip is told as more than 15 mistakes");
    }

    private static void Bind(FileSet files, Observations observed)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var diagnostics = new DiagnosticBag();
        var content = ContentFolder.Read("content", files.ContentFiles, diagnostics);
        var site = ContentBinder.Bind(content, asOf: null, diagnostics).Site;
        observed.Work = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (files.Size + 4096);
        observed.Require(observed.Work <= MostWork, "It takes more work than its size lets expect");
        observed.Require(diagnostics.HasErrors == site is null, "There is a site despite errors, or none without");
        if (site is not null)
            observed.Reached.Add("were right");
        new DiagnosticChecks(observed, ("content", files)).Check(diagnostics.ToSorted());
    }

    private static void Generate(FileSet content, FileSet theme, Observations observed)
    {
        var site = SiteGenerator.Generate(new GeneratorOptions("content", "theme"), content.ContentFiles, [.. theme.ContentFiles]);
        var checks = new DiagnosticChecks(observed, ("content", content), ("theme", theme));
        checks.Check(site.Diagnostics);
        observed.Require(site.HasErrors == site.Files.IsEmpty, "There are files despite errors, or none without");
        if (!site.HasErrors)
            observed.Reached.Add("gave a site");
        foreach (var file in site.Files)
        {
            observed.Record(file.Route.Path);
            observed.Record(file.Bytes.Span);
            if (file.Route.Path.EndsWith(".json", StringComparison.Ordinal))
                JsonDocument.Parse(file.Bytes).Dispose();
            else if (file.Route.Path.EndsWith(".xml", StringComparison.Ordinal))
                XDocument.Load(new MemoryStream(file.Bytes.ToArray()));
        }

        if (!site.HasErrors)
            CheckAddresses(site, checks);
    }

    // As `check` and `permalinks` do.
    private static void CheckAddresses(GeneratedSite site, DiagnosticChecks checks)
    {
        var diagnostics = new DiagnosticBag();
        var addresses = new Permalinks(site.Content, site.Files.Select(file => file.Route), site.Content);
        addresses.Check("main", diagnostics, []);
        addresses.Update(diagnostics);
        checks.Check(diagnostics.ToSorted());
    }
}
