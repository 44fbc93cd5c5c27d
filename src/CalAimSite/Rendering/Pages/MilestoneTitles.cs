using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering.Pages;

/// <summary>
/// Titles that no two pages of milestones share. Where several have the same text, the title says the row too, or the date, or both.
/// </summary>
internal sealed class MilestoneTitles(Site site)
{
    private readonly ILookup<string, Milestone> _byText = site.Milestones.ToLookup(TextOf, StringComparer.OrdinalIgnoreCase);

    public string Of(Milestone milestone, ModelFormatter format)
    {
        var text = TextOf(milestone);
        var others = _byText[text].Where(other => other != milestone).ToList();
        if (others.Count == 0)
            return text;
        ImmutableArray<Func<Milestone, string>> distinctions =
        [
            one => one.Latest.Row.Name,
            When,
            one => format.Words.Join([one.Latest.Row.Name, When(one)]),
            one => one.Id,
        ];
        var distinct = distinctions.First(distinction => others.TrueForAll(other => distinction(other) != distinction(milestone)));
        return format.Words.Format(TranslationKeys.TitleOfSeveral, ("title", text), ("which", distinct(milestone)));

        string When(Milestone one) => format.Date(one.Latest.Occurrence.When, one.Latest.Occurrence.Qualifier);
    }

    private static string TextOf(Milestone milestone) => milestone.Latest.Occurrence.Text;
}
