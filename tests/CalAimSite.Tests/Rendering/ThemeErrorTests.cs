using CalAimSite.Rendering.Themes;

namespace CalAimSite.Rendering;

/// <summary>What is reported when a theme is wrong.</summary>
public sealed class ThemeErrorTests
{
    private const string Words = "theme/words.en.yaml";

    [Fact]
    public void What_many_pages_include_is_reported_once_with_a_way_there()
    {
        using var site = new TemporarySite();
        site.Replace("theme/templates/parts/milestone.html", "$.milestone.when_text", "$.milestone.wenn_text");

        var report = site.Report;

        Assert.StartsWith("theme/templates/parts/milestone.html:2:", report, StringComparison.Ordinal);
        Assert.Contains(": error CAL6001: There is no member `wenn_text`.", report, StringComparison.Ordinal);
        Assert.Contains("Did you mean `when_text`? Included from theme/templates/", report, StringComparison.Ordinal);
        Assert.Single(site.Build().Generated.Diagnostics);
        Assert.Empty(site.Build().Files);
    }

    [Fact]
    public void An_error_that_only_rendering_finds_is_reported_once()
    {
        using var site = new TemporarySite();
        site.Replace("theme/templates/parts/milestone.html", "$.milestone.when_text", "('x' | string.to_int).y");

        Assert.Contains("Included from ", Assert.Single(site.Build().Generated.Diagnostics).Advice, StringComparison.Ordinal);
        Assert.Empty(site.Build().Files);
    }

    [Fact]
    public void Words_that_a_language_lacks_are_named()
    {
        using var site = new TemporarySite();
        site.Replace("theme/templates/text.html", "view.title", "words.frame.nothing");

        Assert.Contains(": error CAL6001: There is no member `nothing` in theme/words.en.yaml.", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_several_pages_are_all_reported()
    {
        using var site = new TemporarySite();
        site.Replace("theme/templates/agenda.html", "view.title", "view.titel")
            .Replace("theme/templates/editions.html", "view.title", "view.titel");

        Assert.Equal(
            ["theme/templates/agenda.html:1:13", "theme/templates/editions.html:1:13"],
            site.Report.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Split(": ")[0]));
    }

    [Fact]
    public void An_error_in_a_template_is_reported_at_its_place()
    {
        using var site = new TemporarySite();
        site.Write("theme/templates/text.html", "<h1>{{ view.title }}</h1>\n{{ if view.title }}\n");

        Assert.Contains("theme/templates/text.html:", site.Report, StringComparison.Ordinal);
        Assert.Contains(" error CAL6001: ", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_message_says_all_of_has_no_line_of_advice()
    {
        using var site = new TemporarySite();
        site.Write("theme/templates/agenda.html", "{{ zzz }}\n");

        Assert.Equal(
            """
            theme/templates/agenda.html:1:4: error CAL6001: There is no variable `zzz`.
                1 | {{ zzz }}
                  |    ^^^

            """,
            site.Report);
    }

    [Fact]
    public void Each_template_that_a_theme_lacks_is_named()
    {
        foreach (var name in TemplateNames.Pages.Select(page => page.Name))
        {
            using var site = new TemporarySite();
            site.Delete($"theme/templates/{name}");

            Assert.Equal(
                $"""
                theme/templates/{name}:1:1: error CAL1001: This file is missing.
                  It holds the template of a kind of page; every theme has one.

                """,
                site.Report);
        }
    }

    [Fact]
    public void A_template_that_cannot_be_read_is_not_told_to_be_missing()
    {
        using var site = new TemporarySite();
        site.Write("theme/templates/text.html", "\t<p>a</p>\n");

        Assert.StartsWith("theme/templates/text.html:1:1: error CAL1006: ", site.Report, StringComparison.Ordinal);
        Assert.Single(site.Build().Generated.Diagnostics);
    }

    [Theory]
    [InlineData("frame/head.html", "page.script_href", "site.js")]
    [InlineData("frame/head.html", "page.style_href", "style.css")]
    [InlineData("embed.html", "view.style_href", "embed.css")]
    public void An_asset_that_pages_lead_to_is_missing_where_the_theme_lacks_it(string template, string member, string asset)
    {
        using var site = new TemporarySite();
        site.Write($"theme/templates/{template}", $"<link href=\"{{{{ {member} }}}}\">");

        Assert.StartsWith($"theme/assets/{asset}:1:1: error CAL6005: This file is missing, and pages lead to it.", site.Report, StringComparison.Ordinal);
        Assert.Empty(site.Build().Files);
        site.Write($"theme/assets/{asset}", string.Empty);
        Assert.Empty(site.Report);
    }

    [Theory]
    [InlineData("site.js", "SITE.js", "site.js")]
    [InlineData("fonts/a.woff2", "Fonts/b.woff2", "fonts")]
    public void Assets_whose_names_differ_in_capital_letters_alone_are_refused(string one, string other, string name)
    {
        using var site = new TemporarySite();
        site.Write($"theme/assets/{one}", string.Empty).Write($"theme/assets/{other}", string.Empty);

        Assert.Contains($": error CAL6006: `{name}` has the same name but for capital letters.", site.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ $.x }}")]
    [InlineData("{{ $['x'] }}")]
    [InlineData("{{ $[0] }}")]
    [InlineData("{{ $x }}")]
    public void An_argument_that_a_page_is_not_given_is_an_error_at_its_place(string code)
    {
        using var site = new TemporarySite();
        site.Write("theme/templates/agenda.html", code);

        Assert.StartsWith("theme/templates/agenda.html:1:4: error CAL6001: ", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_without_the_words_of_the_sites_language_is_refused()
    {
        using var site = new TemporarySite();
        site.Replace("content/site.yaml", "lang: en", "lang: es");

        Assert.StartsWith("theme/words.es.yaml:1:1: error CAL1001: This file is missing.", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_missing_are_named_with_what_may_be_put_into_them()
    {
        using var site = new TemporarySite();
        site.Replace(Words, "  under_review: \"{date}, under review\"\n", "");

        var report = site.Report;
        Assert.StartsWith($"{Words}:1:1: error CAL6002: The words `dates.under_review` are missing.", report, StringComparison.Ordinal);
        Assert.Contains("They may hold `{date}`.", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{dat}, under review", "dat")]
    [InlineData("{date}, under {review", "review")]
    [InlineData("{}", "")]
    [InlineData("{{date}}", "{date")]
    [InlineData("{ date }", " date ")]
    public void A_name_in_words_that_nothing_is_put_in_for_is_reported(string text, string name)
    {
        using var site = new TemporarySite();
        site.Replace(Words, "\"{date}, under review\"", $"\"{text}\"");

        Assert.Contains($": error CAL6003: Nothing is put in for `{{{name}}}`.", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plural_form_needs_numbers_and_every_counted_text_needs_the_form()
    {
        using var site = new TemporarySite();
        site.Replace(Words, "  one: n = 1\n\n", "  one: n is 1\n\n");
        Assert.Contains(" error CAL6004: The numbers of the plural form `one` cannot be read.", site.Report, StringComparison.Ordinal);

        site.Replace(Words, "  one: n is 1\n\n", "  one: n = 1\n  few: n = 2..4\n\n");
        Assert.Contains(" error CAL6002: The words `counts.milestones.few` are missing.", site.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[January]", "a list of 1 texts")]
    [InlineData("January", "a single text")]
    [InlineData("[[a], b, c, d, e, f, g, h, i, j, k, l]", "a list of 11 texts")]
    [InlineData("[a, b, c, d, e, f, g, h, i, j, k, l, m]", "a list of 13 texts")]
    public void A_list_of_words_has_its_length(string list, string found)
    {
        using var site = new TemporarySite();
        const string Months = "[January, February, March, April, May, June, July, August, September, October, November, December]";
        site.Replace(Words, Months, list);

        Assert.Contains($" error CAL3003: Found {found}.", site.Report, StringComparison.Ordinal);
        Assert.Contains("Expected a list of 12 texts.", site.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"{date}, under review\"", "[a, b]", "a list of 2 texts", "a single text")]
    [InlineData("dates:\n", "dates.x: y\ndates:\n", "a key with a dot", "groups of words: keys with texts")]
    public void Words_have_their_shape(string text, string by, string found, string expected)
    {
        using var site = new TemporarySite();
        site.Replace(Words, text, by);

        Assert.Contains($" error CAL3003: Found {found}.", site.Report, StringComparison.Ordinal);
        Assert.Contains($"Expected {expected}.", site.Report, StringComparison.Ordinal);
    }
}
