using System.Runtime.ExceptionServices;

namespace CalAimSite.Output;

internal static class ManyFiles
{
    /// <summary>Below this, starting the thread pool costs more than it brings: some 15 ms, in which 1,000 files are written.</summary>
    private const int WorthThreads = 2_000;

    /// <summary>Runs for 0 to <paramref name="count"/> - 1, in parallel if that pays.</summary>
    public static void ForEach(int count, Action<int> action)
    {
        if (count < WorthThreads)
        {
            for (var i = 0; i < count; i++)
                action(i);
            return;
        }

        ForEachInParallel(count, action);
    }

    // Apart, so that a small site does not load the assembly of Parallel.
    private static void ForEachInParallel(int count, Action<int> action)
    {
        try
        {
            Parallel.For(0, count, action);
        }
        catch (AggregateException e)
        {
            // One file's failure says as much as all of them, and the caller expects what it would get without threads.
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
