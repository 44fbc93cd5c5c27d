using System.Text;

namespace CalAimSite.Diagnostics;

/// <summary>Writes a diagnostic for a person: where and what, the line with the place underlined, what to do where that can be said.</summary>
public static class DiagnosticFormatter
{
    /// <returns>Lines that end with LF.</returns>
    public static string Format(Diagnostic diagnostic) => Format(diagnostic, string.Empty, string.Empty, string.Empty);

    /// <param name="diagnostic">What is written.</param>
    /// <param name="bold">What stands before the place, for a terminal.</param>
    /// <param name="color">What stands before the severity and the underline.</param>
    /// <param name="reset">What stands behind each of them.</param>
    /// <returns>Lines that end with LF.</returns>
    public static string Format(Diagnostic diagnostic, string bold, string color, string reset)
    {
        var text = new StringBuilder();
        text.Append($"{bold}{diagnostic.Span}{reset}: {color}{Word(diagnostic.Severity)} {diagnostic.Code}{reset}: {diagnostic.Message}\n");
        if (diagnostic.Excerpt is { } excerpt)
        {
            text.Append(CultureInfo.InvariantCulture, $"{excerpt.Line,5} | {excerpt.Text}\n      | ");
            text.Append(' ', excerpt.MarkStart).Append(color).Append('^', excerpt.MarkLength).Append(reset).Append('\n');
        }

        if (diagnostic.Advice.Length > 0)
            text.Append("  ").Append(diagnostic.Advice).Append('\n');
        return text.ToString();
    }

    /// <returns>As messages and GitHub name it.</returns>
    internal static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
