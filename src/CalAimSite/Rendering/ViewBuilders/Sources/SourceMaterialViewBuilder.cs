using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders.Sources;

/// <summary>Builds what the sources say of an initiative or a milestone.</summary>
internal sealed class SourceMaterialViewBuilder(
    SourceMaterialIndex sources, SubjectViewBuilder subjects, DisagreementViewBuilder disagreements)
{
    public SubjectView Subject(PageContext page, Subject subject) => subjects.Build(page, subject);

    public ImmutableArray<SubjectView> Subjects(PageContext page, Milestone milestone) =>
        [.. sources.SubjectsOf(milestone).Select(subject => subjects.Build(page, subject))];

    public DisagreementView Disagreement(PageContext page, Disagreement disagreement) => disagreements.Build(page, disagreement);

    public ImmutableArray<DisagreementView> Disagreements(PageContext page, Milestone milestone) =>
        [.. sources.DisagreementsOf(milestone).Select(disagreement => disagreements.Build(page, disagreement))];

    public ImmutableArray<LinkView> Tables(PageContext page, Initiative initiative) =>
        [.. sources.TablesOf(initiative).Select(page.Link)];

    public ImmutableArray<LinkView> Tables(PageContext page, Milestone milestone) =>
        [.. sources.TablesOf(milestone).Select(page.Link)];

    public ImmutableArray<ListGroupView> Lists(PageContext page, Initiative initiative) =>
        [.. ListComparison.Group(sources.ListsOf(initiative)).Select(group => SourceListViewBuilder.Build(page, group))];

    public ImmutableArray<LinkView> Meetings(PageContext page, Initiative initiative) =>
        [.. sources.MeetingsOf(initiative).Select(page.Link)];
}
