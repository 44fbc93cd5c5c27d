using System.Diagnostics;

namespace CalAimSite.Fuzz;

/// <summary>Many inputs, with what was found and the figures at the end.</summary>
internal sealed class Campaign(FuzzRun run, Options options, TextWriter output)
{
    // On any machine that is not broken: what takes longer hangs.
    private static readonly TimeSpan MostForOne = TimeSpan.FromMinutes(2);

    private int _index;

    /// <returns>Whether nothing was found.</returns>
    public bool Run()
    {
        using var watch = new Timer(EndIfNothingMoves, state: null, MostForOne, MostForOne);
        for (_index = options.From; _index < options.From + options.Count; _index++)
        {
            var known = run.Kinds.Count;
            var findings = run.Run(_index);
            if (run.Kinds.Count > known)
                output.WriteLine($"{Command(_index)}\n  {string.Join("\n  ", findings)}");
            if (_index % 10_000 == 9_999)
                output.WriteLine($"… {_index + 1 - options.From:N0} inputs, {run.Kinds.Count} kinds of findings");
        }

        foreach (var line in run.Figures.Table())
            output.WriteLine(line);
        output.WriteLine(run.Figures.Reached);
        output.WriteLine($"{options.Count:N0} inputs of seed {options.Seed} from {options.From}; memory at most {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB; trace {run.Figures.Trace:x16}");
        foreach (var (kind, (index, count)) in run.Kinds.OrderByDescending(kind => kind.Value.Count))
            output.WriteLine($"{count:N0} times, first no. {index}: {kind}");
        return run.Kinds.Count == 0;
    }

    private string Command(int index) => $"dotnet run --project tests/CalAimSite.Fuzz -- --seed {options.Seed} --only {index}";

    private int _seen = -1;

    private void EndIfNothingMoves(object? state)
    {
        if (_seen == _index)
            Environment.FailFast($"This input does not end: {Command(_index)}");
        _seen = _index;
    }
}
