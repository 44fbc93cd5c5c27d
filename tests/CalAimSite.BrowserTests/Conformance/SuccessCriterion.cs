using System.Reflection;

namespace CalAimSite.BrowserTests.Conformance;

/// <param name="Level">A, AA or AAA.</param>
internal sealed record SuccessCriterion(string Level, string Number, string Name)
{
    /// <summary>All of WCAG 2.2, in its order within each level.</summary>
    public static IReadOnlyList<SuccessCriterion> All { get; } =
        [.. Read().Select(line => line.Split('\t')).Select(parts => new SuccessCriterion(parts[0], parts[1], parts[2]))];

    private static IEnumerable<string> Read()
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream("wcag-2.2.txt")!);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
