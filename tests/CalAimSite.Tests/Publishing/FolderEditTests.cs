namespace CalAimSite.Publishing;

/// <summary>How commands for editors change a folder of content.</summary>
public sealed class FolderEditTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Files_and_new_folders_take_their_places_and_nothing_else_is_left()
    {
        _temporary.Write("a.yaml", "old");
        Edit(("a.yaml", "new"), ("editions/2023-08/edition.yaml", "1"), ("editions/2023-08/rows/b.yaml", "2"), ("c.yaml", "3"));
        Assert.Equal(
            ["a.yaml", "c.yaml", "editions/", "editions/2023-08/", "editions/2023-08/edition.yaml", "editions/2023-08/rows/", "editions/2023-08/rows/b.yaml"],
            Sites.Read(_temporary.Root).Keys);
        Assert.Equal("new", File.ReadAllText(_temporary["a.yaml"]));
    }

    [Fact]
    public void Line_ends_stay()
    {
        _temporary.Write("a.yaml", "one\r\n");
        Edit(("a.yaml", "one\ntwo\n"), ("b.yaml", "one\n"));
        Assert.Equal("one\r\ntwo\r\n", File.ReadAllText(_temporary["a.yaml"]));
        Assert.Equal("one\n", File.ReadAllText(_temporary["b.yaml"]));
    }

    [Fact]
    public void An_edit_that_is_not_finished_changes_nothing()
    {
        _temporary.Write("a.yaml", "old");
        using (var edit = new FolderEdit(_temporary.Root))
            edit.Write("a.yaml", "new");
        Assert.Equal(Sites.Tree(("a.yaml", "old")), Sites.Read(_temporary.Root));
    }

    [Fact]
    public void What_an_edit_left_that_was_killed_goes_with_the_next_one()
    {
        _temporary.Write(".calaim.lock", "");
        _temporary.Write(".calaim.new/a.yaml", "half");
        Edit(("b.yaml", "1"));
        Assert.Equal(Sites.Tree(("b.yaml", "1")), Sites.Read(_temporary.Root));
    }

    [Fact]
    public void What_an_edit_left_that_was_killed_goes_where_there_is_nothing_to_edit()
    {
        _temporary.Write("a.yaml", "1");
        FolderEdit.ClearLeftovers(_temporary.Root);
        _temporary.Write(".calaim.lock", "");
        FolderEdit.ClearLeftovers(_temporary.Root);
        Directory.CreateDirectory(_temporary[".calaim.new"]);
        FolderEdit.ClearLeftovers(_temporary.Root);
        Assert.Equal(Sites.Tree(("a.yaml", "1")), Sites.Read(_temporary.Root));
    }

    [Fact]
    public void While_one_command_writes_another_one_does_not()
    {
        using var edit = new FolderEdit(_temporary.Root);
        using var held = FolderLock.TryTake(_temporary[".calaim.lock"], TimeSpan.Zero);
        Assert.Null(held);
    }

    [Theory]
    [InlineData(".calaim.new", "elsewhere")]
    [InlineData(".calaim.new", "victim")]
    [InlineData(".calaim.new", "missing")]
    public void What_a_link_leads_to_where_files_are_staged_stays(string link, string target)
    {
        Plant(link, target);
        Edit(("a.yaml", "1"));
        Assert.Equal("mine", File.ReadAllText(_temporary["victim"]));
        Assert.Equal(Sites.Tree(("mine", "mine")), Sites.Read(_temporary["elsewhere"]));
        Assert.False(Path.Exists(_temporary["missing"]));
        Assert.Equal("1", File.ReadAllText(_temporary["a.yaml"]));
    }

    [Theory]
    [InlineData(".calaim.lock", "victim")]
    [InlineData(".calaim.lock", "missing")]
    [InlineData("a.yaml", "victim")]
    [InlineData("a.yaml", "missing")]
    [InlineData("editions", "elsewhere")]
    public void Nothing_is_written_through_a_link(string link, string target)
    {
        Plant(link, target);
        Assert.Throws<IOException>(() => Edit(("a.yaml", "1"), ("editions/2023-08/edition.yaml", "1")));
        Assert.Equal("mine", File.ReadAllText(_temporary["victim"]));
        Assert.Equal(Sites.Tree(("mine", "mine")), Sites.Read(_temporary["elsewhere"]));
        Assert.False(File.Exists(_temporary["missing"]));
        Assert.False(Path.Exists(_temporary[".calaim.new"]));
    }

    private void Edit(params (string Path, string Text)[] files)
    {
        using var edit = new FolderEdit(_temporary.Root);
        foreach (var (path, text) in files)
            edit.Write(path, text);
        edit.Commit();
    }

    private void Plant(string link, string target)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making symbolic links needs a right there.");
        _temporary.Write("victim", "mine");
        _temporary.Write("elsewhere/mine", "mine");
        File.CreateSymbolicLink(_temporary[link], _temporary[target]);
    }
}
