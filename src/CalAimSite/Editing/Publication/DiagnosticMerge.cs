namespace CalAimSite.Editing.Publication;

/// <summary>Joins what is wrong in the content with what a comparison with a published state found: one mistake is one message.</summary>
public static class DiagnosticMerge
{
    /// <param name="ofSite">What the content itself shows.</param>
    /// <param name="compared">What the comparison found.</param>
    /// <param name="gone">Milestones of which that says that they are gone: what refers to them is no other mistake.</param>
    /// <returns>In source order.</returns>
    public static IReadOnlyList<Diagnostic> Join(
        IEnumerable<Diagnostic> ofSite, IReadOnlyList<Diagnostic> compared, IReadOnlyCollection<string> gone)
    {
        return [.. ofSite.Where(diagnostic => !IsTold(diagnostic)).Concat(compared).OrderBy(diagnostic => diagnostic.Span)];

        // What looks wrong in what was not to change; what a digest says less exactly.
        bool IsTold(Diagnostic diagnostic) => diagnostic switch
        {
            { Code: DiagnosticBag.MilestoneGone } => gone.Count > 0,
            { Code: DiagnosticBag.NotAsFrozen } => compared.Any(other => other.Severity == Severity.Error && EditionOf(other) == EditionOf(diagnostic)),
            { Severity: Severity.Warning } => compared.Any(other => other.Span.Contains(diagnostic.Span)),
            _ => false,
        };
    }

    private static string? EditionOf(Diagnostic diagnostic) =>
        diagnostic.Span.Source.Path.Split('/') is var path && Array.LastIndexOf(path, "editions") is var at and >= 0 ? path[at + 1] : null;
}
