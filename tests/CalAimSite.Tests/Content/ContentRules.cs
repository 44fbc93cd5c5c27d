using CalAimSite.Changes;
using CalAimSite.Diagnostics;
using CalAimSite.Editing.Publication;
using CalAimSite.Rendering;
using CalAimSite.Sources;

namespace CalAimSite.Content;

/// <summary>What right content keeps, whatever editors change in it. They are all that tests ask of <c>content/</c>.</summary>
internal static class ContentRules
{
    /// <summary>Each by its name, which says what must be.</summary>
    public static readonly IReadOnlyDictionary<string, Action<BuiltSite>> All = new Action<BuiltSite>[]
    {
        It_makes_a_site,
        Every_quote_stands_in_its_source_where_the_text_of_that_is_here,
        Every_page_is_listed_among_those_that_are_published,
        What_was_printed_in_August_2023_is_there_when_its_amendments_are_taken_back,
    }.ToDictionary(rule => rule.Method.Name.Replace('_', ' '), StringComparer.Ordinal);

    private static void It_makes_a_site(BuiltSite site) => Assert.False(site.Generated.HasErrors, site.Report);

    private static void Every_quote_stands_in_its_source_where_the_text_of_that_is_here(BuiltSite site) =>
        Assert.Empty(CitedQuote.In(site.Generated.Site!).Select(quote => quote.Problem()).OfType<string>());

    private static void Every_page_is_listed_among_those_that_are_published(BuiltSite site)
    {
        var diagnostics = new DiagnosticBag();
        new Permalinks(site.Generated.Content, site.Generated.Files.Select(file => file.Route), published: null).Check(revision: null, diagnostics, told: []);
        Assert.Empty(diagnostics.ToSorted().Select(DiagnosticFormatter.Format));
    }

    // An amendment does not say where in its cell a milestone stood.
    private static void What_was_printed_in_August_2023_is_there_when_its_amendments_are_taken_back(BuiltSite site)
    {
        var edition = EditionStates.AsPrinted(site.Generated.Site!.Editions.Single(edition => edition.Id == "2023-08"));

        Assert.Equal(
            from item in PrintedCalendar.Instance.Milestones
            orderby item.Column.Month, item.Milestone.Text, item.Milestone.Heading
            select (item.Column.Month, item.Milestone.Text, item.Milestone.Heading, string.Concat(item.Milestone.Symbols)),
            from milestone in edition.Rows.SelectMany(row => row.Milestones)
            orderby milestone.Column.ToString(), milestone.Text, milestone.Heading
            select (milestone.Column.ToString(), milestone.Text, milestone.Heading, string.Concat(milestone.Kinds.Select(kind => kind.Symbol))));
    }
}
