using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>How a reader finds milestones of a page. The rows are not among the filters: the browser takes them from the page.</summary>
/// <param name="Count">
/// Words for how many of the page's milestones are shown, with <c>{shown}</c> for their number, which only the browser knows.
/// </param>
/// <param name="Filters">Those that have values on the page.</param>
/// <param name="DeadlineKind">The kind of the deadlines that name nobody, which may be anybody's; null where there are none.</param>
/// <param name="Take">What a reader can take along of what is chosen; null where there is nothing.</param>
[TemplateView]
internal sealed partial record FilterPanelView(string Count, IReadOnlyList<FilterView> Filters, string? DeadlineKind, ChoicesView? Take);

[TemplateView]
internal sealed partial record FilterView(string Name, string Label, IReadOnlyList<FilterOptionView> Options);

[TemplateView]
internal sealed partial record FilterOptionView(string Value, string Text, bool IsContent = false);
