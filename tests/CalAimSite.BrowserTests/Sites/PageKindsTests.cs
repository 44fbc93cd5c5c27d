namespace CalAimSite.BrowserTests.Sites;

/// <summary>Most tests look at one page of every kind, so no kind may be missing.</summary>
public sealed class PageKindsTests(BuiltSite site)
{
    [Fact]
    public async Task Every_page_of_the_root_and_a_page_of_every_folder_is_among_them()
    {
        IEnumerable<string> kinds = (await site.PagesAsync()).Select(Kind);

        Assert.Empty(kinds.Except(PageKinds.All.Concat(PageKinds.Fragments).Select(Kind)));
    }

    [Fact]
    public async Task Each_of_them_exists()
    {
        string folder = await site.FolderAsync();

        Assert.All(PageKinds.All.Concat(PageKinds.Fragments), page => Assert.True(File.Exists(Path.Combine(folder, page)), page));
    }

    // A folder's index is a kind of its own, and so is what changed in an edition. The demonstration has pages of the same kinds.
    private static string Kind(string page) =>
        page.StartsWith(BuiltSite.Demo, StringComparison.Ordinal) ? Kind(page[BuiltSite.Demo.Length..])
        : Path.GetFileName(page) is "changes.html" ? "changes.html"
        : Path.GetDirectoryName(page) is { Length: > 0 } folder && Path.GetFileName(page) is not "index.html" ? folder : page;
}
