using CalAimSite.Content.Binding;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;
using CalAimSite.Model;

namespace CalAimSite.Editing;

/// <summary>A state of the content: what lies in its folder, now or at a revision, and what that says.</summary>
public sealed record ContentState(ContentFiles Files, Site Site)
{
    /// <param name="files">The content. It need not keep the rules over time: it is compared, not published.</param>
    /// <param name="diagnostics">Where everything that is wrong is reported.</param>
    /// <returns>The state; null where anything is wrong.</returns>
    public static ContentState? Bind(ContentFiles files, DiagnosticBag diagnostics) =>
        ContentBinder.Bind(files, asOf: null, diagnostics, holdsRules: false).Site is { } site ? new ContentState(files, site) : null;
}
