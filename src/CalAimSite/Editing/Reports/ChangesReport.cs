using CalAimSite.Changes;
using CalAimSite.Rendering.Languages;

namespace CalAimSite.Editing.Reports;

public enum ReportFormat
{
    Markdown,
    Json,
    Html,
}

/// <summary>Tells editors and reviewers what changed.</summary>
public static class ChangesReport
{
    /// <param name="changes">What changed.</param>
    /// <param name="oldName">What the older state was asked for by.</param>
    /// <param name="newName">What the newer state was asked for by.</param>
    /// <param name="words">The site's words, for dates. Everything else is English, as diagnostics are.</param>
    /// <param name="format">What it is written as.</param>
    /// <returns>Lines that end with LF.</returns>
    public static string Write(ChangeSet changes, string oldName, string newName, Translations words, ReportFormat format)
    {
        if (format == ReportFormat.Json)
            return JsonReport.Write(changes, oldName, newName);

        var report = new ChangeReportMaker(words).Make(changes, oldName, newName);
        return format == ReportFormat.Html ? HtmlReport.Write(report) : MarkdownReport.Write(report);
    }
}
