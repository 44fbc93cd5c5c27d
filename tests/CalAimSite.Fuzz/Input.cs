namespace CalAimSite.Fuzz;

/// <summary>What is done to a folder in one step, by its seed and its number.</summary>
internal delegate FileSet Step(FileSet files, ulong seed, int number);

/// <summary>What a target is run with: a folder, and the seeds of what is done to it, one after the other.</summary>
internal sealed record Input(FileSet Before, Step Step, ImmutableArray<ulong> Seeds)
{
    /// <summary>The other folder: the theme of a content, or the content of a theme.</summary>
    public required FileSet Beside { get; init; }

    /// <summary>The folder after the last step.</summary>
    public FileSet After => AfterEach().Last();

    public static Input Of(FileSet before, FileSet beside, Step step, Dice dice, int mostSteps)
    {
        var steps = 1;
        while (steps < mostSteps && dice.OneIn(2))
            steps++;
        return new Input(before, step, [.. Enumerable.Range(0, steps).Select(_ => dice.NextSeed())]) { Beside = beside };
    }

    /// <returns>The folder before the first step and after each.</returns>
    public IEnumerable<FileSet> AfterEach()
    {
        var files = Before;
        yield return files;
        foreach (var (number, seed) in Seeds.Index())
            yield return files = Step(files, seed, number);
    }

    /// <returns>The same with one step less, for each of its steps.</returns>
    public IEnumerable<Input> Smaller() => Seeds.Length == 1 ? [] : Seeds.Select((_, i) => this with { Seeds = Seeds.RemoveAt(i) });
}
