using System.Diagnostics;
using CalAimSite.Changes;

namespace CalAimSite.Benchmarks;

/// <summary>
/// Compares every edition with every later one, for growing numbers of editions and of milestones, and prints the time for each
/// milestone that was looked at: it stays the same where the time grows linearly with what is held.
/// </summary>
internal static class PairwiseDiff
{
    private const int Rounds = 5;

    private static readonly (int Editions, int Milestones)[] Sizes = [(6, 500), (12, 500), (24, 500), (24, 1000), (24, 2000)];

    public static void Run(TextWriter output)
    {
        // Once unmeasured, so that the code is compiled.
        _ = DiffAll(SyntheticEditions.Make(12, 500));
        output.WriteLine("editions  milestones  pairs  changes      ms  ns per milestone");
        foreach (var (count, milestones) in Sizes)
        {
            var editions = SyntheticEditions.Make(count, milestones);
            var pairs = count * (count - 1) / 2;
            var (changes, milliseconds) = Measure(editions);
            var nanoseconds = milliseconds * 1_000_000 / ((double)pairs * milestones * 2);
            output.WriteLine($"{count,8}  {milestones,10}  {pairs,5}  {changes,7}  {milliseconds,6:0.0}  {nanoseconds,16:0}");
        }
    }

    // The best of several rounds: what else the machine does only ever adds time.
    private static (int Changes, double Milliseconds) Measure(ImmutableArray<Edition> editions)
    {
        var (changes, best) = (0, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            changes = DiffAll(editions);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return (changes, best);
    }

    private static int DiffAll(ImmutableArray<Edition> editions)
    {
        var lineage = IdHistory.From(editions);
        var changes = 0;
        for (var i = 0; i < editions.Length; i++)
        {
            for (var j = i + 1; j < editions.Length; j++)
                changes += EditionDiff.Between(editions[i], editions[j], lineage).Milestones.Length;
        }

        return changes;
    }
}
