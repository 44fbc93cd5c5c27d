using CalAimSite.Content.Binding;
using CalAimSite.Content.Binding.Sources;
using CalAimSite.Content.Files;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Editing;

/// <summary>A state of the content: what lies in its folder, now or at a revision, and what that says.</summary>
public sealed record ContentState(ContentFiles Files, Site Site, SourceMap Places)
{
    // What else there is refers to milestones, also to those that an amendment is still to be written about.
    private static readonly string[] Others =
    [
        GlossaryBinder.Path, DisagreementsBinder.Path, $"{LaunchesBinder.Folder}/", $"{PrintedTablesBinder.Folder}/", $"{MeetingsBinder.Folder}/",
        $"{SourceListBinder.Folder}/", "pages/",
    ];

    /// <summary>
    /// Binds the editions and what they are made with. They need not keep the rules over time: they are compared. Of all else it is enough
    /// that it can be read.
    /// </summary>
    /// <param name="files">The content.</param>
    /// <param name="diagnostics">Where errors are reported.</param>
    /// <param name="fields">What editions may say of milestones; null takes the default.</param>
    /// <param name="published">The state that it will be compared with: what that lists can be referred to though it is gone.</param>
    /// <returns>The state; null where anything is wrong. What only looks wrong is for <c>check</c> to say.</returns>
    public static ContentState? Bind(
        ContentFiles files, DiagnosticBag diagnostics, MilestoneFields? fields = null, ContentState? published = null)
    {
        var found = new DiagnosticBag();
        var editions = files.Without(IsOther);
        var bound = ContentBinder.Bind(editions, asOf: null, found, enforceHistoryRules: false, fields, published?.MilestoneIds);
        foreach (var path in files.Paths.Where(path => IsOther(path) && path.EndsWith(".yaml", StringComparison.Ordinal)))
            YamlReader.Read(files[path], found);
        diagnostics.AddErrors(found);
        return bound.Site is null || found.HasErrors || !files.IsWhole ? null : new ContentState(files, bound.Site, bound.Places);
    }

    private string[] MilestoneIds =>
        [.. Site.LatestEdition.Rows.SelectMany(row => row.Milestones).Select(milestone => milestone.MilestoneId)];

    private static bool IsOther(string path) => Others.Any(other => path.StartsWith(other, StringComparison.Ordinal));

    /// <returns>The place of an id or key in a file.</returns>
    internal SourceSpan PlaceOf(string path, string name) =>
        Files.Find(path) is { } file ? Places.Find(file, name) : Files.Missing(path);
}
