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
    public static readonly ImmutableArray<Target> All =
    [
        new("small contents", 600, (corpus, dice) => Input.Of(dice.Pick(corpus.Sites), corpus.PlainTheme, dice, 3), Bind),
        new("wrong contents", 268, (corpus, dice) => Input.Of(dice.Pick(corpus.Wrong), corpus.PlainTheme, dice, 3), Bind),
        new("the calendar", 20, (corpus, dice) => Input.Of(corpus.Calendar, corpus.PlainTheme, dice, 3), Bind),
        new("states", 80, (corpus, dice) => Input.Of(dice.Pick(corpus.Sites), corpus.DefaultTheme, dice, 5), StateTarget.Run),
        new("states of the calendar", 2, (corpus, dice) => Input.Of(corpus.Calendar, corpus.DefaultTheme, dice, 4), StateTarget.Run),
        new("sites", 10, (corpus, dice) => Input.Of(dice.Pick(corpus.Sites), dice.OneIn(8) ? corpus.DefaultTheme : corpus.PlainTheme, dice, 2), Generate),
        new("themes", 20, (corpus, dice) => Input.Of(dice.Pick(corpus.Sites), dice.OneIn(8) ? corpus.DefaultTheme : corpus.PlainTheme, dice, 3), GenerateWithTheme),
    ];

    public bool IsOfTheme => Run == GenerateWithTheme;

    private static void Bind(Input input, Observations observed)
    {
        var files = input.Steps.Aggregate(input.Content, Mutator.Mutate);
        var diagnostics = new DiagnosticBag();
        var content = ContentFolder.Read("content", files.ContentFiles, diagnostics);
        var site = ContentBinder.Bind(content, asOf: null, diagnostics).Site;
        observed.Require(diagnostics.HasErrors == site is null, "There is a site despite errors, or none without");
        if (site is not null)
            observed.Reached.Add("were right");
        new DiagnosticChecks(observed, ("content", files)).Check(diagnostics.ToSorted());
    }

    private static void Generate(Input input, Observations observed) =>
        Generate(input.Steps.Aggregate(input.Content, (files, seed) => seed % 4 == 0 ? Mutator.Mutate(files, seed) : Mutator.Edit(files, seed)), input.Theme, observed);

    private static void GenerateWithTheme(Input input, Observations observed) =>
        Generate(input.Content, input.Steps.Aggregate(input.Theme, Mutator.Mutate), observed);

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
