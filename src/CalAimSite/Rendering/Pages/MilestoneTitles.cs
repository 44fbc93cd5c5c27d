using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering.Pages;

/// <summary>
/// Titles that no two pages of milestones share. Where several have the same text, the title says the row too, or the date, or both.
/// </summary>
internal sealed class MilestoneTitles
{
    private readonly Dictionary<Milestone, string> _titles = [];

    public MilestoneTitles(Site site, ModelFormatter format)
    {
        ImmutableArray<Func<Milestone, string>> distinctions =
        [
            milestone => milestone.Latest.Row.Name,
            When,
            milestone => format.Words.Join([milestone.Latest.Row.Name, When(milestone)]),
            milestone => milestone.Id,
        ];
        foreach (var group in site.Milestones.GroupBy(TextOf, StringComparer.OrdinalIgnoreCase))
        {
            var several = group.ToList();
            if (several is [var only])
                _titles.Add(only, TextOf(only));
            else
                AddDistinct(several, distinctions, format);
        }

        string When(Milestone milestone) => format.Date(milestone.Latest.Occurrence.When, milestone.Latest.Occurrence.Qualifier);
    }

    public string Of(Milestone milestone) => _titles[milestone];

    // Each gets the first distinction that it shares with no other.
    private void AddDistinct(List<Milestone> milestones, ImmutableArray<Func<Milestone, string>> distinctions, ModelFormatter format)
    {
        foreach (var distinction in distinctions)
        {
            foreach (var alike in milestones.GroupBy(distinction, StringComparer.Ordinal).Where(alike => alike.Count() == 1))
            {
                _titles.TryAdd(alike.First(), format.Words.Format(
                    TranslationKeys.TitleOfSeveral, ("title", TextOf(alike.First())), ("which", alike.Key)));
            }
        }
    }

    private static string TextOf(Milestone milestone) => milestone.Latest.Occurrence.Text;
}
