using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>What readers can take along of what a page shows; each is null where it is not made.</summary>
/// <param name="SubscribeHref">The calendar, for a program that asks for it again and again; null, too, where the site's address is not known.</param>
/// <param name="DownloadHref">The calendar as a file.</param>
/// <param name="FollowHref">A feed of what changes.</param>
/// <param name="HelpHref">How it is done.</param>
[TemplateView]
internal sealed partial record DownloadsView(string? SubscribeHref, string? DownloadHref, string? FollowHref, string HelpHref);

/// <summary>The same for what a reader chooses among the milestones of a page, which only the browser knows.</summary>
/// <param name="Rows">
/// The rows that are not an initiative's of the same id alone, as the query of an address: <c>row=initiative</c> where it is another's,
/// <c>row</c> where it is nobody's alone.
/// </param>
/// <param name="AreCombined">Whether there are files of a kind with an actor or an initiative, too.</param>
/// <param name="All">The files of all milestones.</param>
[TemplateView]
internal sealed partial record ChoicesView(string Rows, bool AreCombined, DownloadsView All);

/// <summary>Another form of a page, for programs.</summary>
[TemplateView]
internal sealed partial record AlternateView(string Href, string MediaType);
