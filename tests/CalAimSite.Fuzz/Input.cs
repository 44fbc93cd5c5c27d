namespace CalAimSite.Fuzz;

/// <summary>What a target is run with: folders that are there, and the seeds of what is done to them, one after the other.</summary>
internal sealed record Input(FileSet Content, FileSet Theme, ImmutableArray<ulong> Steps)
{
    public static Input Of(FileSet content, FileSet theme, Dice dice, int mostSteps)
    {
        var steps = 1;
        while (steps < mostSteps && dice.OneIn(2))
            steps++;
        return new Input(content, theme, [.. Enumerable.Range(0, steps).Select(_ => dice.NextSeed())]);
    }

    /// <returns>The same with one step less, for each of its steps.</returns>
    public IEnumerable<Input> Smaller() => Steps.Length == 1 ? [] : Steps.Select((_, i) => this with { Steps = Steps.RemoveAt(i) });
}
