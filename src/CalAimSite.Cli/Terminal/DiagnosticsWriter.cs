using System.Text;
using CalAimSite.Diagnostics;

namespace CalAimSite.Cli.Terminal;

/// <summary>Writes diagnostics, and after them how many there were.</summary>
internal static class DiagnosticsWriter
{
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, MessageWriter stream)
    {
        foreach (var diagnostic in diagnostics)
            stream.Text.Write(Format(diagnostic, stream.HasColors));

        if (diagnostics.Count > 0)
            stream.WriteLine(Total(diagnostics));
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
        var text = DiagnosticFormatter.Format(diagnostic);
        if (!hasColors)
            return text;
        var color = diagnostic.Severity == Severity.Error ? Colors.Red : Colors.Yellow;
        var colored = new StringBuilder(text.Length + 40);
        var place = diagnostic.Span.ToString();
        var label = text.IndexOf(diagnostic.Code, place.Length, StringComparison.Ordinal) + diagnostic.Code.Length;
        colored.Append(Colors.Bold).Append(place).Append(Colors.Reset)
            .Append(": ").Append(color).Append(text, place.Length + 2, label - place.Length - 2).Append(Colors.Reset);
        foreach (var line in text[label..].Split('\n'))
            AppendLine(colored, line, color);

        colored.Length--;
        return colored.ToString();
    }

    private static void AppendLine(StringBuilder text, string line, string color)
    {
        var underline = line.IndexOf('^', StringComparison.Ordinal);
        if (underline >= 0 && !line.AsSpan().ContainsAnyExcept(" |^"))
            text.Append(line, 0, underline).Append(color).Append(line, underline, line.Length - underline).Append(Colors.Reset);
        else
            text.Append(line);

        text.Append('\n');
    }
}
