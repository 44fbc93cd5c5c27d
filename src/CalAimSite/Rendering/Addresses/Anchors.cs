using CalAimSite.Model;

namespace CalAimSite.Rendering;

/// <summary>The ids of places on pages. They are part of published addresses.</summary>
internal static class Anchors
{
    /// <summary>A milestone on the calendar, on the agenda and in lists.</summary>
    public static string Milestone(string id) => id;

    public static string Row(string slug) => $"row-{slug}";

    public static string Period(Period period) => $"period-{period.ToString().ToLowerInvariant()}";

    public static string Group(string id) => $"group-{id}";

    public static string Footnote(string mark) => $"footnote-{mark}";

    /// <param name="mark">The footnote's mark.</param>
    /// <param name="number">Which of the references on the page, from 1.</param>
    public static string FootnoteReference(string mark, int number) =>
        number == 1 ? $"footnote-ref-{mark}" : $"footnote-ref-{mark}-{number}";
}
