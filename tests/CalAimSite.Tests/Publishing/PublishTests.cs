namespace CalAimSite.Publishing;

public sealed class PublishTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly TemporaryFolder _temporary = new();

    private string Site => _temporary["_site"];

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void The_first_publish_makes_the_folder_and_its_parents()
    {
        var folder = _temporary["a/b/_site"];
        var result = Sites.Publish(folder, ("index.html", "home"), ("a/b.html", "b"), ("a/c/d.html", "d"));
        Assert.Equal((3, 0, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.Null(result.Refusal);
        Assert.Equal(
            Sites.Tree(("index.html", "home"), ("a/", ""), ("a/b.html", "b"), ("a/c/", ""), ("a/c/d.html", "d")),
            Sites.ReadSite(folder));
    }

    [Fact]
    public void A_folder_that_is_there_and_empty_is_used()
    {
        Directory.CreateDirectory(Site);
        Assert.Equal(1, Sites.Publish(Site, ("index.html", "home")).Written);
        Assert.Equal(Sites.Tree(("index.html", "home")), Sites.ReadSite(Site));
    }

    [Fact]
    public void A_site_without_files_is_a_folder_with_the_marker()
    {
        Sites.Publish(Site);
        Assert.Empty(Sites.ReadSite(Site));
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        Sites.Publish(Site, (".nojekyll", ""));
        Assert.Equal(Sites.Tree((".nojekyll", "")), Sites.ReadSite(Site));
        Assert.Equal(1, Sites.Publish(Site, (".nojekyll", "")).Unchanged);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Counts_say_what_was_written_kept_and_removed(bool triesExchange)
    {
        var folder = new OutputFolder(Site, []) { TriesExchange = triesExchange, Patience = TimeSpan.Zero };
        folder.Publish(Sites.Of(("same", "1"), ("changed", "1"), ("gone", "1"), ("old/gone-too", "1")));
        var result = folder.Publish(Sites.Of(("same", "1"), ("changed", "2"), ("new/file", "1")));
        Assert.Equal((2, 1, 2), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal(Sites.Tree(("same", "1"), ("changed", "2"), ("new/", ""), ("new/file", "1")), Sites.ReadSite(Site));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_stays_beside_the_site(bool triesExchange)
    {
        var folder = new OutputFolder(Site, []) { TriesExchange = triesExchange, Patience = TimeSpan.Zero };
        folder.Publish(Sites.Of(("a", "1")));
        folder.Publish(Sites.Of(("a", "2")));
        Assert.Equal(["_site/", "_site/.calaim", "_site/a"], [.. Sites.Read(_temporary.Root).Keys]);
    }

    [Fact]
    public void A_file_of_the_same_length_and_other_bytes_is_written()
    {
        Sites.Publish(Site, ("a", "one"));
        Assert.Equal(1, Sites.Publish(Site, ("a", "two")).Written);
        Assert.Equal("two", File.ReadAllText(Path.Join(Site, "a")));
    }

    [Fact]
    public void A_large_file_that_differs_in_its_last_byte_is_written()
    {
        var text = new string('x', 1_000_000);
        Sites.Publish(Site, ("a", text + "1"));
        Assert.Equal(1, Sites.Publish(Site, ("a", text + "1")).Unchanged);
        Assert.Equal(1, Sites.Publish(Site, ("a", text + "2")).Written);
        Assert.Equal(text + "2", File.ReadAllText(Path.Join(Site, "a")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_did_not_change_keeps_its_time(bool triesExchange)
    {
        var folder = new OutputFolder(Site, []) { TriesExchange = triesExchange, Patience = TimeSpan.Zero };
        folder.Publish(Sites.Of(("same", "1"), ("changed", "1")));
        File.SetLastWriteTimeUtc(Path.Join(Site, "same"), LongAgo);
        File.SetLastWriteTimeUtc(Path.Join(Site, "changed"), LongAgo);
        folder.Publish(Sites.Of(("same", "1"), ("changed", "2")));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(Path.Join(Site, "same")));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(Path.Join(Site, "changed")));
    }

    [Fact]
    public void A_site_that_did_not_change_is_not_written_at_all()
    {
        (string, string)[] site = [("index.html", "home"), ("a/b.html", "b")];
        Sites.Publish(Site, site);
        // A swap would change the time of the parent and bring a new folder.
        Directory.SetLastWriteTimeUtc(_temporary.Root, LongAgo);
        Directory.SetLastWriteTimeUtc(Site, LongAgo);
        var result = Sites.Publish(Site, site);
        Assert.Equal((0, 2, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal(LongAgo, Directory.GetLastWriteTimeUtc(_temporary.Root));
        Assert.Equal(LongAgo, Directory.GetLastWriteTimeUtc(Site));
    }

    [Fact]
    public void Files_and_folders_of_others_inside_our_folder_go()
    {
        Sites.Publish(Site, ("a/b.html", "b"));
        _temporary.Write("_site/a/mine.txt", "mine");
        Directory.CreateDirectory(_temporary["_site/empty"]);
        Assert.Equal(1, Sites.Publish(Site, ("a/b.html", "b")).Removed);
        Assert.Equal(Sites.Tree(("a/", ""), ("a/b.html", "b")), Sites.ReadSite(Site));
    }

    [Fact]
    public void An_empty_folder_of_others_inside_our_folder_goes()
    {
        Sites.Publish(Site, ("a", "1"));
        Directory.CreateDirectory(_temporary["_site/empty/too"]);
        Assert.Equal(0, Sites.Publish(Site, ("a", "1")).Removed);
        Assert.Equal(Sites.Tree(("a", "1")), Sites.ReadSite(Site));
    }

    [Fact]
    public void A_file_becomes_a_folder_and_a_folder_a_file()
    {
        Sites.Publish(Site, ("a", "1"), ("b/c", "2"));
        Sites.Publish(Site, ("a/d", "1"), ("b", "2"));
        Assert.Equal(Sites.Tree(("a/", ""), ("a/d", "1"), ("b", "2")), Sites.ReadSite(Site));
    }

    [Fact]
    public void A_name_that_changes_only_its_case_is_changed_on_disk()
    {
        Sites.Publish(Site, ("Index.html", "1"));
        Sites.Publish(Site, ("index.html", "1"));
        Assert.Equal(Sites.Tree(("index.html", "1")), Sites.ReadSite(Site));
    }

    [Theory]
    [InlineData("a folder with spaces")]
    [InlineData("Übersicht – 日本語")]
    [InlineData("trailing/")]
    [InlineData("one/../two")]
    public void The_folder_may_have_any_name(string name)
    {
        Sites.Publish(_temporary[name], ("größe und maß.html", "1"));
        var result = Sites.Publish(_temporary[name], ("größe und maß.html", "2"));
        Assert.Equal((1, 0, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal(Sites.Tree(("größe und maß.html", "2")), Sites.ReadSite(_temporary[name]));
    }

    [Fact]
    public void A_relative_path_starts_at_the_current_folder()
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, Site);
        Assert.Equal(1, Sites.Publish(relative, ("a", "1")).Written);
        Assert.Equal(Sites.Tree(("a", "1")), Sites.ReadSite(Site));
    }

    [Fact]
    public void Many_files_are_all_written()
    {
        var files = Enumerable.Range(0, 2_500).Select(i => ($"{i % 7}/{i}.html", $"page {i}")).ToArray();
        Assert.Equal(2_500, Sites.Publish(Site, files).Written);
        files[1234].Item2 = "another";
        var result = Sites.Publish(Site, files);
        Assert.Equal((1, 2_499, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal(Sites.Tree([.. files, .. Enumerable.Range(0, 7).Select(i => ($"{i}/", ""))]), Sites.ReadSite(Site));
    }

    [Fact]
    public void A_symbolic_link_stands_for_the_folder_that_it_leads_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making symbolic links needs a right there.");
        Directory.CreateSymbolicLink(Site, "elsewhere/site");
        Sites.Publish(Site, ("a", "1"));
        Sites.Publish(Site, ("a", "2"));
        Assert.Equal("elsewhere/site", new DirectoryInfo(Site).LinkTarget);
        Assert.Equal(Sites.Tree(("a", "2")), Sites.ReadSite(_temporary["elsewhere/site"]));
    }

    [Fact]
    public void What_a_symbolic_link_inside_our_folder_leads_to_is_not_touched()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making symbolic links needs a right there.");
        _temporary.Write("mine/file", "1");
        Sites.Publish(Site, ("a", "1"), ("b/c", "1"));
        File.Delete(_temporary["_site/a"]);
        File.CreateSymbolicLink(_temporary["_site/a"], _temporary["mine/file"]);
        Directory.CreateSymbolicLink(_temporary["_site/b/link"], _temporary["mine"]);
        Sites.Publish(Site, ("a", "1"), ("b/c", "1"));
        Assert.Equal(Sites.Tree(("file", "1")), Sites.Read(_temporary["mine"]));
        Assert.Equal(Sites.Tree(("a", "1"), ("b/", ""), ("b/c", "1")), Sites.ReadSite(Site));
        Assert.Null(new FileInfo(_temporary["_site/a"]).LinkTarget);
    }

    [Fact]
    public void Files_and_folders_get_the_modes_of_ordinary_new_ones()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        _temporary.Write("ordinary/file", "");
        Sites.Publish(Site, ("a/b", "1"));
        Assert.Equal(new FileInfo(_temporary["ordinary/file"]).UnixFileMode, new FileInfo(_temporary["_site/a/b"]).UnixFileMode);
        Assert.Equal(new FileInfo(_temporary["ordinary"]).UnixFileMode, new FileInfo(_temporary["_site/a"]).UnixFileMode);
        Assert.Equal(new FileInfo(_temporary["ordinary"]).UnixFileMode, new FileInfo(Site).UnixFileMode);
    }

    [Fact]
    public async Task Builds_at_the_same_time_take_turns()
    {
        var token = TestContext.Current.CancellationToken;
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => new OutputFolder(Site, []) { Patience = TimeSpan.FromMinutes(1) }.Publish(Sites.Of(("who", $"{i}"), ($"{i}", ""))),
            token)));
        Assert.All(results, result => Assert.Null(result.Refusal));
        var site = Sites.ReadSite(Site);
        Assert.Equal(Sites.Tree(("who", site["who"]), (site["who"], "")), site);
    }

    [Fact]
    public async Task Readers_always_find_one_whole_site()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux exchanges two folders in one step.");
        Sites.Publish(Site, ("page", "0"));
        using var done = new CancellationTokenSource();
        var reader = Task.Run(
            () =>
            {
                while (!done.IsCancellationRequested)
                    Assert.NotEmpty(File.ReadAllText(_temporary["_site/page"]));
            },
            TestContext.Current.CancellationToken);
        for (var i = 1; i <= 200; i++)
            Sites.Publish(Site, ("page", $"{i}"));
        await done.CancelAsync();
        await reader;
    }
}
