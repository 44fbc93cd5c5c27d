using CalAimSite.BrowserTests.Accessibility;
using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Calendar;
using CalAimSite.BrowserTests.Conformance;
using CalAimSite.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Filters;

/// <summary>Search and filters above the calendar and the agenda.</summary>
public sealed class FilterTests(Browser browser, BuiltSite site)
{
    private const string Shown = "[data-kinds]:visible";

    public static TheoryData<string> Pages() => ["index.html", "editions/2023-08.html", "agenda.html"];

    [Theory]
    [MemberData(nameof(Pages))]
    [Wcag("4.1.3")]
    public async Task A_kind_an_actor_and_a_month_leave_what_has_them_all(string page)
    {
        await using Visit visit = await OpenAsync(page);

        await ChooseKindAsync(visit, "deadline");
        Assert.Equal("13 deadlines", await StatusAsync(visit));
        Assert.Equal(PublishedCalendar.August2023.Milestones.Count(one => one.Kinds.Contains("Deadline")), await CountAsync(visit));
        await ChooseAsync(visit, "Who must act", "Managed Care Plans (MCPs)");
        Assert.Equal(7, await CountAsync(visit));
        await ChooseAsync(visit, "When", "October 2023");

        Assert.Equal(3, await CountAsync(visit));
        Assert.StartsWith("3 deadlines for MCPs in October 2023", await StatusAsync(visit), StringComparison.Ordinal);
        Assert.Empty(visit.Problems);
    }

    [Theory]
    [InlineData("?kind=deadline&actor=mcps&period=2023-Q4", "4 deadlines for MCPs in Q4 2023 · 2 more name nobody")]
    [InlineData("?actor=mcps", "7 milestones for MCPs · 5 deadlines name nobody")]
    [InlineData("?actor=none&kind=deadline", "5 deadlines that name nobody")]
    [InlineData("?kind=launch&kind=other", "39 milestones marked Launch or Other")]
    [InlineData("?kind=none&q=mcps", "0 milestones without a symbol with “mcps”. Take back a choice: without a symbol (12) with “mcps” (2)")]
    [InlineData("?kind=none&kind=launch&period=2023-07", "3 milestones marked Launch or No symbol in July 2023")]
    [InlineData("?row=incentive-payments&period=2023-Q3", "3 milestones of Incentive Payments in Q3 2023")]
    [InlineData("", "85 milestones")]
    public async Task A_sentence_says_what_is_found(string query, string sentence)
    {
        await using Visit visit = await browser.VisitAsync(new Uri(await site.OnDiskAsync("index.html") + query));

        Assert.Equal(sentence, await StatusAsync(visit));
        Assert.Empty(visit.Problems);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_is_not_past_can_be_chosen_while_some_is(string page)
    {
        await using Visit visit = await browser.VisitAsync(
            new Uri(await site.OnDiskAsync(page) + "?period=not-past"), View.Desktop with { Now = new(2023, 11, 15, 12, 0, 0, TimeSpan.Zero) });

        Assert.Equal(
            PublishedCalendar.August2023.Cells.Where(cell => cell.Month.Header is "Q4 2023 November" or "Q4 2023 December").Sum(cell => cell.Milestones.Length),
            await CountAsync(visit));
        Assert.EndsWith(" milestones not past", await StatusAsync(visit), StringComparison.Ordinal);
        await using Visit late = await browser.VisitAsync(
            new Uri(await site.OnDiskAsync(page) + "?period=not-past"), View.Desktop with { Now = new(2026, 11, 15, 12, 0, 0, TimeSpan.Zero) });
        Assert.Equal(85, await CountAsync(late));
    }

    [Fact]
    public async Task Columns_without_a_result_are_folded_and_keep_their_heads()
    {
        Uri address = new(await site.OnDiskAsync("index.html") + "?period=2023-Q4&kind=deadline&actor=mcps");
        await using Visit visit = await browser.VisitAsync(address);

        Assert.Equal(
            ["July", "August", "September", "December"],
            (await visit.Page.Locator("thead .folded").AllInnerTextsAsync()).Select(text => text.Split('\n')[^1].Trim()));
        Assert.All(await WidthsAsync(visit, "thead .folded"), width => Assert.InRange(width, 24, 48));
        Assert.All(await WidthsAsync(visit, "thead [data-column]:not(.folded)"), width => Assert.True(width > 300));
        AccessibleTable table = await AccessibleTable.ReadAsync(visit.Page);
        Assert.Equal(
            PublishedCalendar.August2023.Columns,
            table.Cells.Where(cell => cell.Kind == CellKind.ColumnHeader).Skip(1).Select(cell => cell.Text.Trim()));

        await visit.Page.ClickAsync("text=Clear");
        await Assertions.Expect(visit.Page.Locator(".folded")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_nothing_is_found_it_says_which_choice_to_take_back()
    {
        await using Visit visit = await browser.VisitAsync(
            new Uri(await site.OnDiskAsync("index.html") + "?kind=deadline&actor=counties&period=2023-10"));
        Assert.Equal(0, await CountAsync(visit));
        Assert.StartsWith("0 deadlines for Counties in October 2023. Take back a choice: ", await StatusAsync(visit), StringComparison.Ordinal);
        Assert.False(await visit.Page.Locator(".find .actions").IsVisibleAsync());

        ILocator link = visit.Page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Link).First;
        string offered = await link.InnerTextAsync();
        await link.ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => !location.search.includes('kind=deadline&actor=counties&period=2023-10')");

        Assert.EndsWith($"({await CountAsync(visit)})", offered, StringComparison.Ordinal);
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task The_script_that_finds_is_loaded_when_it_is_used()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"));
        const string Scripts = "[...document.scripts].map(script => script.src.split('/').at(-1))";
        Assert.DoesNotContain("filter.js", await visit.Page.EvaluateAsync<string[]>(Scripts));

        await visit.Page.Locator(".find").GetByLabel("Search").FillAsync("path");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("with “path”");
    }

    [Fact]
    public async Task Beside_what_an_actor_must_do_the_deadlines_that_name_nobody_are_offered()
    {
        await using Visit visit = await OpenAsync("index.html");
        await ChooseAsync(visit, "Who must act", "Managed Care Plans (MCPs)");
        ILocator link = visit.Page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Link);
        string offered = await link.InnerTextAsync();

        await ChooseKindAsync(visit, "document");
        Assert.DoesNotContain("name nobody", await StatusAsync(visit), StringComparison.Ordinal);
        await visit.Page.UncheckAsync("[name=kind][value=document]");
        await link.ClickAsync();

        // What the page says waits for it; its load may be over before anybody can wait for that.
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("5 deadlines that name nobody");
        Assert.Contains("actor=none", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal($"{await CountAsync(visit)} deadlines name nobody", offered);
        Assert.Empty(visit.Problems);
    }

    [Theory]
    [InlineData("index.html", "icf/dd", 20)] // in sub-headings
    [InlineData("agenda.html", "icf/dd", 20)]
    [InlineData("index.html", "Children's", 5)] // with the other apostrophe
    [InlineData("index.html", "in lieu of services", 10)] // an alias
    [InlineData("agenda.html", "in lieu of services", 10)]
    [InlineData("index.html", "DUE mcps  october", 3)]
    [InlineData("index.html", "nothing has this", 0)]
    public async Task Every_word_of_a_search_is_looked_for_in_texts_headings_rows_and_other_names(string page, string search, int atLeast)
    {
        await using Visit visit = await OpenAsync(page);

        await visit.Page.Locator(".find").GetByLabel("Search").FillAsync(search);

        int count = await CountAsync(visit);
        Assert.InRange(count, atLeast, atLeast == 0 ? 0 : 84);
        Assert.StartsWith($"{count} milestones with “{search}”", await StatusAsync(visit), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_symbol_and_what_names_nobody_can_be_found()
    {
        await using Visit visit = await OpenAsync("index.html");

        await ChooseKindAsync(visit, "none");
        Assert.Equal(PublishedCalendar.August2023.Milestones.Count(one => one.Kinds.IsEmpty), await CountAsync(visit));
        await visit.Page.UncheckAsync("[name=kind][value=none]");
        await ChooseKindAsync(visit, "deadline");
        await ChooseAsync(visit, "Who must act", "Not stated");
        Assert.Equal(5, await CountAsync(visit));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task An_initiative_leaves_its_row_alone(string page)
    {
        await using Visit visit = await OpenAsync(page);

        await ChooseAsync(visit, "Initiative", "Incentive Payments");

        Assert.Equal(PublishedCalendar.August2023.Cells.Where(cell => cell.Row == "Incentive Payments").Sum(cell => cell.Milestones.Length), await CountAsync(visit));
        await visit.IsAtAsync(new Uri(await site.OnDiskAsync(page) + "?row=incentive-payments"));
        Assert.Equal(["row"], await visit.Page.Locator(".calendar tbody tr:visible, section.agenda:visible")
            .EvaluateAllAsync<string[]>("all => [...new Set(all.map(one => one.querySelector('[data-kinds]:not(.out)') ? 'row' : 'empty'))]"));
    }

    [Fact]
    public async Task The_address_tells_what_is_chosen_and_shows_the_same_to_another_reader()
    {
        await using Visit visit = await OpenAsync("index.html");
        await ChooseKindAsync(visit, "deadline");
        await visit.Page.Locator(".find").GetByLabel("Search").FillAsync("ecm");
        Uri address = new(await site.OnDiskAsync("index.html") + "?kind=deadline&q=ecm");
        await visit.IsAtAsync(address);

        await using Visit other = await browser.VisitAsync(address);
        Assert.Equal(await StatusAsync(visit), await StatusAsync(other));
        Assert.Equal(await CountAsync(visit), await CountAsync(other));
        Assert.Equal("ecm", await other.Page.Locator(".find").GetByLabel("Search").InputValueAsync());
        Assert.True(await other.Page.IsCheckedAsync("[name=kind][value=deadline]"));

        await other.Page.GetByText("Clear").ClickAsync();
        await other.Page.WaitForFunctionAsync("() => location.search === ''");
        Assert.Equal(85, await CountAsync(other));
        Assert.Equal("85 milestones", await StatusAsync(other));
    }

    [Theory]
    [InlineData("?kind=unheard-of&length=3&utm_source=mail", 85)]
    [InlineData("?row=%22%5D&q=", 85)]
    [InlineData("?q=%3Cb%3E", 0)]
    public async Task An_address_that_nobody_made_here_does_no_harm(string query, int count)
    {
        await using Visit visit = await browser.VisitAsync(new Uri(await site.OnDiskAsync("index.html") + query));

        Assert.Equal(count, await CountAsync(visit));
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task A_server_gives_the_same()
    {
        await using LoopbackServer server = await site.ServeAsync();
        await using Visit visit = await browser.VisitAsync(new Uri(server.Address, "index.html?actor=mcps#page--calendar"));

        Assert.Equal("7 milestones for MCPs · 5 deadlines name nobody", await StatusAsync(visit));
        await visit.IsAtAsync(new Uri(server.Address, "index.html?actor=mcps#page--calendar"));
    }

    [Fact]
    public async Task The_link_is_copied_and_said_to_be()
    {
        await using Visit visit = await OpenAsync("index.html");
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await ChooseKindAsync(visit, "launch");

        await visit.Page.GetByText("Copy link").ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("The link is copied.");

        string address = await site.OnDiskAsync("index.html") + "?kind=launch";
        Assert.Equal(address, await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await visit.IsAtAsync(new Uri(address));
    }

    [Fact]
    public async Task Where_nothing_can_be_copied_the_address_is_shown()
    {
        await using Visit visit = await OpenAsync("index.html");
        await ChooseKindAsync(visit, "launch");
        await visit.Page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");

        await visit.Page.GetByText("Copy link").ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(visit.Page.Url);
    }

    public static TheoryData<View> Layouts() => [View.Phone, View.Tablet, View.Desktop];

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task What_is_left_keeps_its_row_and_its_column_and_an_emptied_cell_claims_nothing(View view)
    {
        await using Visit visit = await browser.VisitAsync(new Uri(await site.OnDiskAsync("index.html") + "?kind=deadline"), view);

        AccessibleTable table = await AccessibleTable.ReadAsync(visit.Page);

        List<(PublishedCell Cell, string Text)> deadlines =
        [
            .. from cell in PublishedCalendar.August2023.Cells
               from milestone in cell.Milestones
               where milestone.Kinds.Contains("Deadline")
               select (cell, milestone.Text),
        ];
        Assert.Equal(6 * deadlines.Select(one => one.Cell.Row).Distinct().Count(), table.DataCells.Count());
        Assert.All(table.DataCells, cell => Assert.Single(cell.ColumnHeaders));
        Assert.All(table.DataCells, cell => Assert.Single(cell.RowHeaders));
        Assert.All(deadlines, one => Assert.Contains(table.DataCells, cell =>
            Joined(cell.Text).Contains(Joined(one.Text), StringComparison.Ordinal)
            && cell.ColumnHeaders.Single() == one.Cell.Month.Header
            && cell.RowHeaders.Single().StartsWith(one.Cell.Row[..12], StringComparison.Ordinal)));
        Assert.Equal(
            PublishedCalendar.August2023.Cells.Count(cell =>
                cell.Milestones.IsEmpty && !cell.IsBlank && deadlines.Any(one => one.Cell.Row == cell.Row)),
            table.DataCells.Count(cell => cell.Text.Contains("None listed", StringComparison.Ordinal)));
    }

    [Fact]
    [Wcag("3.2.2")]
    public async Task The_panel_is_open_and_goes_by_keyboard_alone()
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"));

        await visit.Page.FocusAsync(".head-line a");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.WaitForFunctionAsync("() => location.search === '?kind=deadline'");
        for (int stop = 0; stop < 4; stop++)
            await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.TypeAsync("ecm");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.WaitForFunctionAsync("() => location.search === '?kind=deadline&q=ecm'");
        Assert.Equal(7, await CountAsync(visit));
        List<string> stops = [];
        for (int stop = 0; stop < 5; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            stops.Add(await visit.Page.EvaluateAsync<string>(
                "(document.activeElement.labels?.[0] ?? document.activeElement).firstChild.textContent.trim()"));
        }

        Assert.Equal(["Initiative", "Who must act", "When", "Clear", "Copy link"], stops);
    }

    [Fact]
    public async Task A_filtered_view_is_printed_as_it_is_and_says_so()
    {
        await using Visit visit = await browser.VisitAsync(new Uri(await site.OnDiskAsync("index.html") + "?q=path"), View.Paper);

        Assert.InRange(await CountAsync(visit), 1, 84);
        Assert.Equal($"{await CountAsync(visit)} milestones with “path”", await visit.Page.GetByRole(AriaRole.Status).InnerTextAsync());
        Assert.Equal(0, await visit.Page.Locator(".find :is(input, select, button, a):visible").CountAsync());
    }

    [Fact]
    public async Task Only_filters_that_tell_milestones_apart_are_offered()
    {
        await using Visit visit = await OpenAsync("index.html");

        Assert.Equal(
            ["Initiative: 15", "Who must act: 3", "When: 8"],
            await visit.Page.Locator(".find select").EvaluateAllAsync<string[]>(
                "all => all.map(one => `${one.labels[0].firstChild.textContent.trim()}: ${one.options.length - 1}`)"));
        Assert.Equal(
            ["document", "deadline", "launch", "other", "none"],
            await visit.Page.Locator(".find [name=kind]").EvaluateAllAsync<string[]>("all => all.map(one => one.value)"));
    }

    // Lines may break after a slash, and Chromium names such a place with a space.
    private static string Joined(string text) => text.Replace("/ ", "/", StringComparison.Ordinal);

    private static Task<int> CountAsync(Visit visit) => visit.Page.Locator(Shown).CountAsync();

    private static async Task<string> StatusAsync(Visit visit) => await visit.Page.GetByRole(AriaRole.Status).TextContentAsync() ?? "";

    private static async Task ChooseAsync(Visit visit, string label, string option) =>
        await visit.Page.Locator(".find").GetByLabel(label).SelectOptionAsync(new SelectOptionValue { Label = option });

    private static Task ChooseKindAsync(Visit visit, string kind) => visit.Page.CheckAsync($"[name=kind][value={kind}]");

    private static Task<double[]> WidthsAsync(Visit visit, string selector) =>
        visit.Page.Locator(selector).EvaluateAllAsync<double[]>("all => all.map(one => one.getBoundingClientRect().width)");

    // The script that finds is there when the panel is used. The policy of the page lets a function be asked again, but no text.
    private async Task<Visit> OpenAsync(string page)
    {
        Visit visit = await browser.VisitAsync(await site.OnDiskAsync(page));
        await visit.Page.Locator(".find").GetByLabel("Search").FocusAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('form[data-count]').oninput");
        return visit;
    }
}
