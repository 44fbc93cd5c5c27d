namespace CalAimSite.Fuzz;

/// <summary>How many inputs of each kind were run, and how long they took.</summary>
internal sealed class Figures
{
    private readonly Dictionary<string, List<(float Milliseconds, int Index)>> _times = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _reached = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Most, int Index, long Work, int Hardest)> _most = new(StringComparer.Ordinal);

    /// <summary>The same number for the same inputs, wherever they are run.</summary>
    public ulong Trace { get; private set; }

    public void Add(string target, TimeSpan time, int index, Observations observed)
    {
        if (!_times.TryGetValue(target, out var times))
            _times[target] = times = [];
        times.Add(((float)time.TotalMilliseconds, index));
        var (diagnostics, fullest, work, hardest) = _most.GetValueOrDefault(target);
        if (observed.Diagnostics > diagnostics)
            (diagnostics, fullest) = (observed.Diagnostics, index);
        if (observed.Work > work)
            (work, hardest) = (observed.Work, index);
        _most[target] = (diagnostics, fullest, work, hardest);
        foreach (var reached in observed.Reached)
            _reached[reached] = _reached.GetValueOrDefault(reached) + 1;
        Trace = (Trace * 31) + observed.Trace;
    }

    /// <returns>How many inputs came how far.</returns>
    public string Reached => string.Join(", ", _reached.Select(reached => string.Create(CultureInfo.InvariantCulture, $"{reached.Value:N0} {reached.Key}")));

    /// <returns>A table in Markdown.</returns>
    public IEnumerable<string> Table()
    {
        yield return "| inputs | of | seconds | median, ms | longest, ms | most diagnostics | most work |";
        yield return "| ---: | --- | ---: | ---: | ---: | ---: | ---: |";
        foreach (var (target, times) in _times)
        {
            var (median, longest) = (times.Order().ElementAt(times.Count / 2).Milliseconds, times.Max());
            var (diagnostics, fullest, work, hardest) = _most[target];
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"| {times.Count:N0} | {target} | {times.Sum(time => time.Milliseconds) / 1000:N0} | {median:N1} | {longest.Milliseconds:N0} (no. {longest.Index}) | {diagnostics:N0} (no. {fullest}) | {work:N0} (no. {hardest}) |");
        }
    }
}
