using CalAimSite.Diagnostics;

namespace CalAimSite.Cli.Terminal;

/// <summary>Writes diagnostics, and after them how many there were.</summary>
internal static class DiagnosticsWriter
{
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, MessageWriter stream)
    {
        var found = diagnostics.Where(diagnostic => diagnostic.Severity > Severity.Note).ToList();
        foreach (var diagnostic in found)
            stream.Text.Write(Format(diagnostic, stream.HasColors));

        if (found.Count > 0)
            stream.WriteLine(Total(found));
        if (found.Count < diagnostics.Count)
            stream.WriteLine($"Left open: {string.Join(' ', diagnostics.Except(found).Select(note => note.Message))}");
    }

    /// <returns>Such as <c>2 errors, 1 warning</c>; what there is none of is not mentioned.</returns>
    public static string Total(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Count - errors;
        (int Number, string Word)[] counts = [(errors, "error"), (warnings, "warning")];
        return string.Join(", ", counts.Where(count => count.Number > 0).Select(count => Quantity.Format(count.Number, count.Word)));
    }

    /// <returns>What <see cref="DiagnosticFormatter"/> writes, and nothing else, but for the colours.</returns>
    public static string Format(Diagnostic diagnostic, bool hasColors)
    {
        if (!hasColors)
            return DiagnosticFormatter.Format(diagnostic);
        return DiagnosticFormatter.Format(
            diagnostic, Colors.Bold, diagnostic.Severity == Severity.Error ? Colors.Red : Colors.Yellow, Colors.Reset);
    }
}
