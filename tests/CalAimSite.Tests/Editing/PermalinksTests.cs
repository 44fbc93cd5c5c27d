namespace CalAimSite.Editing;

public sealed class PermalinksTests : IDisposable
{
    private readonly EditedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Without_a_list_nothing_is_held() => Assert.Equal((0, ""), await CheckAsync());

    [Fact]
    public async Task Addresses_are_added_once_sorted_and_none_is_taken_out()
    {
        _site.Write("addresses.yaml", "addresses:\n  - zoo.html\n  - index.html\n");

        var first = await _site.RunAsync("permalinks");
        var text = _site.Read("addresses.yaml");
        var second = await _site.RunAsync("permalinks");

        Assert.Matches("^Added [0-9]+ addresses to content/addresses.yaml, which has [0-9]+ now.\n$", first.Output);
        Assert.Matches("^content/addresses.yaml has all pages of the site: [0-9]+ addresses.\n$", second.Output);
        Assert.Equal(text, _site.Read("addresses.yaml"));
        var listed = text.Split('\n').Where(line => line.StartsWith("  - ", StringComparison.Ordinal)).Select(line => line[4..]).ToList();
        Assert.Equal(listed.Order(StringComparer.Ordinal), listed);
        Assert.Contains("zoo.html", listed);
        Assert.Contains("milestones/form.html", listed);
        Assert.DoesNotContain("404.html", listed);
    }

    [Fact]
    public async Task The_old_name_of_the_command_still_works_and_says_that_it_is_old()
    {
        var run = await _site.RunAsync("addresses");

        Assert.Equal((0, "'addresses' is the old name of 'calaim permalinks', which does the same.\n"), (run.ExitCode, run.Error));
        Assert.StartsWith("Added ", run.Output, StringComparison.Ordinal);
        Assert.Contains("# `calaim permalinks` adds new ones", _site.Read("addresses.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_page_that_is_gone_is_an_error_at_its_line()
    {
        await _site.RunAsync("permalinks");
        _site.Edit("initiatives.yaml", "{id: care, ", "{id: cares, ").Edit("editions/2023-04/rows/care.yaml", "initiatives: [care]", "initiatives: [cares]");

        var (exitCode, error) = await CheckAsync();

        Assert.Equal(1, exitCode);
        Assert.Matches("content/addresses.yaml:[0-9]+:5: error CAL8070: The site has no page `initiatives/care.html`, which was published.", error);
        Assert.Contains("Did you mean `initiatives/cares.html`? If this line has not been published itself, delete it.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_address_that_leads_on_is_there()
    {
        await _site.RunAsync("permalinks");
        _site.Edit("initiatives.yaml", "{id: care, ", "{id: cares, redirects: [care], ");

        var (exitCode, error) = await CheckAsync();

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("CAL8070", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_that_the_list_lacks_are_one_warning()
    {
        await _site.RunAsync("permalinks");
        _site.Edit("editions/2023-04/rows/care.yaml", "milestones:\n", "milestones:\n  - {id: a, text: A, when: 2023-05}\n  - {id: b, text: B, when: 2023-05}\n");

        var (exitCode, error) = await CheckAsync();

        Assert.Equal(0, exitCode);
        Assert.Contains(
            "content/addresses.yaml:1:1: warning CAL8071: The site has 2 pages that this list lacks, `milestones/a.html` among them.\n",
            error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_was_never_published_may_go_and_the_command_takes_it_out()
    {
        await _site.RunAsync("permalinks");
        _site.Commit();
        const string Milestone = "milestones:\n  - {id: a, text: A, when: 2023-05}\n";
        _site.Edit(EditedSite.CarePath, "milestones:\n", Milestone);
        await _site.RunAsync("permalinks");
        _site.Edit(EditedSite.CarePath, Milestone, "milestones:\n");

        var check = await _site.RunAsync("check", "--base", "main");
        var update = await _site.RunAsync("permalinks", "--base", "main");

        Assert.Matches("content/addresses.yaml:[0-9]+:5: error CAL8073: The site has no page `milestones/a.html`, and had none when it was published \\(main\\).", check.Error);
        Assert.Contains("Delete the line: `calaim permalinks --base main` does that.", check.Error, StringComparison.Ordinal);
        Assert.StartsWith("Took 1 address out that was never published.\n", update.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await _site.RunAsync("check", "--base", "main")).ExitCode);
    }

    [Fact]
    public async Task What_was_published_is_not_taken_out()
    {
        await _site.RunAsync("permalinks");
        _site.Commit();
        _site.Edit("initiatives.yaml", "{id: care, ", "{id: cares, ").Edit("editions/2023-04/rows/care.yaml", "initiatives: [care]", "initiatives: [cares]");

        await _site.RunAsync("permalinks", "--base", "main");

        Assert.Contains("initiatives/care.html", _site.Read("addresses.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("has not been published itself", (await _site.RunAsync("check", "--base", "main")).Error, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Error)> CheckAsync()
    {
        var run = await _site.RunAsync("check");
        return (run.ExitCode, run.Error);
    }
}
