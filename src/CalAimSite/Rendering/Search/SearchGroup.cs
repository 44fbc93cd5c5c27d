using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering.Search;

/// <summary>A kind of thing that is found.</summary>
/// <param name="Name">What readers call it.</param>
/// <param name="Weight">Of two things that are found by the same words, the one of greater weight stands first.</param>
internal sealed record SearchGroup(TranslationKey Name, double Weight)
{
    public static readonly SearchGroup Pages = new(TranslationKeys.SearchPages, 2);
    public static readonly SearchGroup Initiatives = new(TranslationKeys.InitiativesTitle, 3);
    public static readonly SearchGroup Milestones = new(TranslationKeys.InitiativeMilestones, 1.2);
    public static readonly SearchGroup Launches = new(TranslationKeys.SearchLaunches, 1);
    public static readonly SearchGroup Meetings = new(TranslationKeys.MeetingsTitle, .8);
    public static readonly SearchGroup Lists = new(TranslationKeys.SearchLists, .7);
    public static readonly SearchGroup Tables = new(TranslationKeys.TablesTitle, 1);
    public static readonly SearchGroup Sources = new(TranslationKeys.SourcesTitle, 1.5);
    public static readonly SearchGroup Abbreviations = new(TranslationKeys.GlossaryTitle, 1);
    public static readonly SearchGroup Disagreements = new(TranslationKeys.DisagreementsTitle, .5);
    public static readonly SearchGroup Changes = new(TranslationKeys.NavChanges, .5);
}
