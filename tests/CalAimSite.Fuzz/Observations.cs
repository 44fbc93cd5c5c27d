namespace CalAimSite.Fuzz;

/// <summary>What happened with one input: all that it gave, as a number to compare, and what must not be.</summary>
internal sealed class Observations
{
    private readonly List<string> _findings = [];

    public IReadOnlyList<string> Findings => _findings;

    /// <summary>The same for the same texts and bytes.</summary>
    public ulong Trace { get; private set; } = 0xcbf29ce484222325;

    /// <summary>How many diagnostics the fullest report had.</summary>
    public int Diagnostics { get; private set; }

    public void Require(bool holds, string finding)
    {
        if (!holds && !_findings.Contains(finding))
            _findings.Add(finding);
    }

    public void Record(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            Trace = (Trace ^ c) * 0x100000001b3;
    }

    public void Record(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
            Trace = (Trace ^ b) * 0x100000001b3;
    }

    /// <summary>How many bytes were allocated for each byte of the input: the same on every machine, as time is not.</summary>
    public long Work { get; set; }

    /// <summary>How far it came, for the figures: what is always refused shows little.</summary>
    public ISet<string> Reached { get; } = new HashSet<string>(StringComparer.Ordinal);

    public void Count(int diagnostics) => Diagnostics = Math.Max(Diagnostics, diagnostics);
}
