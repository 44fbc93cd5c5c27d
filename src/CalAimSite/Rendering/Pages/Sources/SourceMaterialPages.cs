namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>The pages of what the sources say besides the editions. A page is made only where there is something on it.</summary>
internal static class SourceMaterialPages
{
    public static IEnumerable<Page> Of(PageFrame frame)
    {
        var evidence = frame.Site.SourceMaterial;
        var pages = SourcePages.Of(frame).Concat(TablesPages.Of(frame));
        if (!evidence.Subjects.IsEmpty)
            pages = pages.Append(TimelinePage.Of(frame));

        if (!evidence.Meetings.IsEmpty)
            pages = pages.Append(MeetingsPage.Of(frame));

        if (!evidence.Glossary.IsEmpty)
            pages = pages.Append(GlossaryPage.Of(frame));

        return evidence.Disagreements.IsEmpty ? pages : pages.Append(DisagreementsPage.Of(frame));
    }
}
