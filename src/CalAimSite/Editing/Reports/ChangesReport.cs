using System.Net;
using CalAimSite.Changes;
using CalAimSite.Editing.Comparison;
using CalAimSite.Rendering.Languages;
using Markdig;

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
    /// <summary>The words of dates are the site's. Everything else is English, as diagnostics are.</summary>
    /// <param name="changes">What changed of milestones and rows.</param>
    /// <param name="amended">What changed of milestones in the older edition itself, and is not among them. Only texts tell it.</param>
    /// <param name="others">What else did.</param>
    /// <param name="oldName">The older state as the reader named it.</param>
    /// <param name="newName">The newer one.</param>
    /// <param name="words">Those of dates.</param>
    /// <param name="format">The form of the text.</param>
    /// <returns>Lines that end with LF.</returns>
    public static string Write(
        ChangeSet changes,
        ImmutableArray<MilestoneChange> amended,
        ImmutableArray<ContentChange> others,
        string oldName,
        string newName,
        Translations words,
        ReportFormat format)
    {
        if (format == ReportFormat.Json)
            return JsonReport.Write(changes, others, oldName, newName);
        var report = new MarkdownReport(words);
        var (title, text) = (report.Title(changes, oldName, newName), report.Write(changes, amended, others));
        return format == ReportFormat.Html ? WriteHtml(title, text) : $"## {GitHubMarkdown.Escape(title)}\n\n{text}";
    }

    // GitHub's runner, whose log it may go to, takes two of these signs before a bracket for a command.
    private static string WriteHtml(string title, string markdown) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode(title)}</title>
        </head>
        <body>
        <h1>{WebUtility.HtmlEncode(title)}</h1>
        {Markdown.ToHtml(markdown.Replace("\n### ", "\n## ", StringComparison.Ordinal))}</body>
        </html>

        """.Replace("##[", "#&#35;[", StringComparison.Ordinal);
}
