using System.Diagnostics;

namespace CalAimSite.Fuzz;

/// <summary>Runs inputs one after the other. The number of an input and the seed give it again, on any machine.</summary>
internal sealed class FuzzRun(Corpus corpus, int seed)
{
    private readonly Dictionary<string, (int Index, int Count)> _kinds = new(StringComparer.Ordinal);

    /// <summary>What was found, by its kind: the first input that shows it, and how many do.</summary>
    public IReadOnlyDictionary<string, (int Index, int Count)> Kinds => _kinds;

    public Figures Figures { get; } = new();

    /// <returns>What must not be, of one input.</returns>
    public IReadOnlyList<string> Run(int index)
    {
        var (target, input) = Make(index);
        var start = Stopwatch.GetTimestamp();
        var observed = Observe(target, input);
        Figures.Add(target.Name, Stopwatch.GetElapsedTime(start), index, observed);
        if (index % 20 == 0 && Observe(target, input).Trace != observed.Trace)
            observed.Require(holds: false, "The second run gives something else");
        foreach (var finding in observed.Findings)
        {
            var kind = KindOf(target, finding);
            _kinds[kind] = _kinds.TryGetValue(kind, out var known) ? known with { Count = known.Count + 1 } : (index, 1);
        }

        return observed.Findings;
    }

    /// <returns>The input without the steps that a finding does not need.</returns>
    public (Target Target, Input Input) Shrink(int index)
    {
        var (target, input) = Make(index);
        var kinds = Observe(target, input).Findings.Select(finding => KindOf(target, finding)).ToHashSet(StringComparer.Ordinal);
        while (input.Smaller().FirstOrDefault(smaller => Observe(target, smaller).Findings.Any(finding => kinds.Contains(KindOf(target, finding)))) is { } smaller)
            input = smaller;
        return (target, input);
    }

    public (Target Target, Input Input) Make(int index)
    {
        var dice = Dice.Of(seed, index);
        var share = dice.Below(Target.All.Sum(target => target.Share));
        var target = Target.All.First(target => (share -= target.Share) < 0);
        return (target, target.Make(corpus, dice));
    }

    private static Observations Observe(Target target, Input input)
    {
        var observed = new Observations();
        try
        {
            target.Run(input, observed);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            observed.Require(holds: false, exception.ToString());
        }

        return observed;
    }

    // Of an exception its type and where it was thrown; of all else what it is, without the numbers and the names of this input.
    private static string KindOf(Target target, string finding)
    {
        var frames = finding.Split('\n').Where(line => line.TrimStart().StartsWith("at ", StringComparison.Ordinal)).Select(line => line.Trim().Split(" in ")[0]).ToList();
        var ours = frames.Find(frame => frame.StartsWith("at CalAimSite.", StringComparison.Ordinal));
        return ours is null
            ? $"{target.Name}: {finding[..Math.Min(8, finding.Length)]}{new string([.. finding.Skip(8).TakeWhile(c => c != '(').Select(c => char.IsAsciiDigit(c) ? '0' : c)])}"
            : $"{finding.Split(':')[0]} {frames[0]} {ours}";
    }
}
