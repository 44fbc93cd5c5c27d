namespace CalAimSite.Publishing;

public sealed class RefusalTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    private string Site => _temporary["_site"];

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_folder_that_others_filled_is_left_alone()
    {
        _temporary.Write("_site/thesis.txt", "years of work");
        AssertRefused(new OutputFolder(Site), "is not empty, and calaim did not make it");
        Assert.Equal(Sites.Tree(("thesis.txt", "years of work")), Sites.Read(Site));
    }

    [Fact]
    public void A_file_that_has_the_markers_name_and_other_words_is_no_marker()
    {
        _temporary.Write("_site/.calaim", "settings of another program");
        AssertRefused(new OutputFolder(Site), "calaim did not make it");
        Assert.Equal(Sites.Tree((".calaim", "settings of another program")), Sites.Read(Site));
    }

    [Fact]
    public void The_marker_of_another_version_is_known_and_renewed()
    {
        _temporary.Write("_site/.calaim", "Made by calaim 0.1, long ago.");
        Assert.Null(new OutputFolder(Site).Check());
        Assert.Null(Sites.Publish(Site).Refusal);
        Assert.Equal(FolderOwnership.Marker, File.ReadAllBytes(_temporary["_site/.calaim"]));
    }

    // A marker is empty for a moment while it is written.
    [Fact]
    public void A_folder_with_nothing_but_an_empty_marker_is_one_that_a_killed_build_began()
    {
        _temporary.Write("._site.next/.calaim", "");
        _temporary.Write("._site.pdf/.calaim", "");
        Assert.Null(Sites.Publish(Site).Refusal);
        Assert.Equal(["_site"], Directory.GetFileSystemEntries(_temporary.Root).Select(path => Path.GetFileName(path)));

        _temporary.Write("other/.calaim", "");
        _temporary.Write("other/thesis.txt", "years of work");
        AssertRefused(new OutputFolder(_temporary["other"]), "calaim did not make it");
    }

    [Fact]
    public void A_file_is_not_replaced()
    {
        _temporary.Write("_site", "a file");
        AssertRefused(new OutputFolder(Site), "is a file");
        Assert.Equal("a file", File.ReadAllText(Site));
    }

    [Fact]
    public void The_root_of_a_file_system_is_refused() =>
        AssertRefused(new OutputFolder(Path.GetPathRoot(Path.GetTempPath())!), "is the root of a file system");

    [Fact]
    public void The_home_folder_is_refused() => AssertRefused(
        new OutputFolder(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)),
        "your home folder");

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void The_current_folder_and_what_it_lies_in_are_refused(string path) =>
        AssertRefused(new OutputFolder(path), "the current folder");

    [Theory]
    [InlineData("content")]
    [InlineData("content/")]
    [InlineData("content/editions/..")]
    [InlineData("")]
    public void A_folder_that_is_or_contains_an_input_is_refused(string output)
    {
        // Even one with our marker: somebody may have moved the content there.
        Directory.CreateDirectory(_temporary["content/editions"]);
        File.WriteAllBytes(_temporary["content/.calaim"], FolderOwnership.Marker);
        File.WriteAllBytes(_temporary[".calaim"], FolderOwnership.Marker);
        AssertRefused(new OutputFolder(_temporary[output], _temporary["themes"], _temporary["content"]), "which the site is made from");
    }

    [Theory]
    [InlineData("content/_site")]
    [InlineData("content/editions/2023-08")]
    [InlineData("themes/default/assets/_site")]
    public void A_folder_inside_an_input_is_refused(string output)
    {
        Directory.CreateDirectory(_temporary["content/editions"]);
        AssertRefused(new OutputFolder(_temporary[output], _temporary["themes"], _temporary["content"]), "which the site is made from");
        Assert.Equal(["content/", "content/editions/"], Sites.Read(_temporary.Root).Keys);
    }

    [Theory]
    [InlineData("_site/.git")]
    [InlineData("_site/.git/HEAD")]
    [InlineData("_site/module/.git/HEAD")]
    public void A_repository_in_our_folder_is_not_deleted(string path)
    {
        Sites.Publish(Site, ("a", "1"));
        _temporary.Write(path, "years of work");
        Assert.Contains("holds a repository of git", Sites.Publish(Site, ("a", "2")).Refusal!.Message, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(_temporary[path]));
        Assert.Equal("1", File.ReadAllText(_temporary["_site/a"]));
    }

    [Fact]
    public void What_a_planted_lock_leads_to_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making symbolic links needs a right there.");
        _temporary.Write("mine", "");
        File.CreateSymbolicLink(_temporary["._site.lock"], "mine");
        Assert.Contains("is in the way", Assert.Throws<IOException>(() => Sites.Publish(Site, ("a", "1"))).Message, StringComparison.Ordinal);
        Assert.True(File.Exists(_temporary["mine"]));
    }

    [Fact]
    public void A_marker_that_is_a_symbolic_link_is_none()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making symbolic links needs a right there.");
        Sites.Publish(_temporary["other"], ("a", "1"));
        Directory.CreateDirectory(Site);
        File.CreateSymbolicLink(_temporary["_site/.calaim"], _temporary["other/.calaim"]);
        AssertRefused(new OutputFolder(Site), "calaim did not make it");
    }

    [Fact]
    public void An_input_that_is_reached_through_a_symbolic_link_is_still_an_input()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making symbolic links needs a right there.");
        Sites.Publish(Site, ("a", "1"));
        Directory.CreateDirectory(_temporary["_site/content"]);
        Directory.CreateSymbolicLink(_temporary["link"], "_site/content");
        AssertRefused(new OutputFolder(Site, _temporary["link"]), "which the site is made from");
    }

    [Fact]
    public void A_folder_beside_an_input_with_a_name_that_begins_alike_is_fine()
    {
        Directory.CreateDirectory(_temporary["content"]);
        Directory.CreateDirectory(_temporary["content-site"]);
        Assert.Null(new OutputFolder(_temporary["content-site"], _temporary["content"]).Check());
        Assert.Null(new OutputFolder(_temporary["con"], _temporary["content"]).Check());
    }

    [Theory]
    [InlineData("._site.next")]
    [InlineData("._site.old")]
    public void What_stands_where_the_site_is_staged_is_left_alone(string name)
    {
        _temporary.Write($"{name}/mine", "1");
        Assert.Contains("is in the way", Sites.Publish(Site, ("a", "1")).Refusal!.Message, StringComparison.Ordinal);
        Assert.Equal(Sites.Tree(("mine", "1")), Sites.Read(_temporary[name]));
        Assert.False(Directory.Exists(Site));
    }

    [Fact]
    public void A_second_build_says_that_another_one_is_running()
    {
        using var held = FolderLock.TryTake(_temporary["._site.lock"], TimeSpan.Zero);
        var result = new OutputFolder(Site, []) { Patience = TimeSpan.Zero }.Publish(Sites.Of(("a", "1")));
        Assert.Equal($"Another build is writing to '{Site}'.", result.Refusal!.Message);
        Assert.False(Directory.Exists(Site));
    }

    [Fact]
    public void The_lock_is_free_again_when_the_build_is_done()
    {
        Sites.Publish(Site, ("a", "1"));
        using var held = FolderLock.TryTake(_temporary["._site.lock"], TimeSpan.Zero);
        Assert.NotNull(held);
    }

    private static void AssertRefused(OutputFolder folder, string message)
    {
        var early = folder.Check();
        Assert.NotNull(early);
        Assert.Contains(message, early.Message, StringComparison.Ordinal);
        var result = folder.Publish(Sites.Of(("a", "1")));
        Assert.Equal(early, result.Refusal);
        Assert.Equal((0, 0, 0), (result.Written, result.Unchanged, result.Removed));
    }
}
