namespace CalAimSite.Publishing;

/// <summary>The states on disk that a publish can be cut off in; see <see cref="PublishRecovery"/>.</summary>
public sealed class RecoveryTests : IDisposable
{
    private static readonly (string, string)[] OldSite = [("index.html", "old"), ("a/same", "1")];
    private static readonly (string, string)[] NewSite = [("index.html", "new"), ("a/same", "1")];

    private readonly TemporaryFolder _temporary = new();

    private string Site => _temporary["_site"];

    private string Next => _temporary["._site.next"];

    private string Old => _temporary["._site.old"];

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Nothing_left_is_nothing_to_do()
    {
        Sites.Publish(Site, OldSite);
        AssertRecovered(OldSite);
        Assert.False(File.Exists(_temporary["._site.lock"]));
    }

    [Fact]
    public void Cut_off_before_the_marker_was_written()
    {
        Sites.Publish(Site, OldSite);
        Directory.CreateDirectory(Next);
        AssertRecovered(OldSite);
    }

    [Fact]
    public void Cut_off_while_staging()
    {
        Sites.Publish(Site, OldSite);
        Directory.CreateDirectory(Next);
        FolderOwnership.CreateMarked(Next);
        _temporary.Write("._site.next/half", "ha");
        AssertRecovered(OldSite);
    }

    [Fact]
    public void Cut_off_while_staging_the_first_site()
    {
        Sites.Publish(Next, NewSite);
        File.Delete(_temporary["._site.next/index.html"]);
        Assert.Null(new OutputFolder(Site).Recover());
        Assert.False(Directory.Exists(Site));
        Assert.False(Directory.Exists(Next));
    }

    [Fact]
    public void Cut_off_between_the_two_renames()
    {
        Sites.Publish(Old, OldSite);
        Sites.Publish(Next, NewSite);
        AssertRecovered(OldSite);
    }

    [Fact]
    public void Cut_off_between_the_two_renames_of_a_folder_that_was_empty()
    {
        Directory.CreateDirectory(Old);
        Sites.Publish(Next, NewSite);
        Assert.Null(new OutputFolder(Site).Recover());
        Assert.Empty(Sites.Read(Site));
        Assert.False(Directory.Exists(Next));
    }

    [Fact]
    public void Cut_off_after_the_two_renames()
    {
        Sites.Publish(Old, OldSite);
        Sites.Publish(Site, NewSite);
        AssertRecovered(NewSite);
    }

    [Fact]
    public void Cut_off_after_the_exchange()
    {
        Sites.Publish(Next, OldSite);
        Sites.Publish(Site, NewSite);
        AssertRecovered(NewSite);
    }

    [Fact]
    public void Cut_off_while_deleting_the_old_site()
    {
        Sites.Publish(Next, OldSite);
        File.Delete(_temporary["._site.next/index.html"]);
        Sites.Publish(Site, NewSite);
        AssertRecovered(NewSite);
    }

    [Fact]
    public void Cut_off_in_all_ways_at_once()
    {
        Sites.Publish(Old, ("older", "1"));
        Sites.Publish(Next, OldSite);
        Sites.Publish(Site, NewSite);
        AssertRecovered(NewSite);
    }

    [Fact]
    public void The_next_publish_recovers_by_itself()
    {
        Sites.Publish(Old, OldSite);
        Sites.Publish(Next, ("another", "1"));
        Assert.Null(new OutputFolder(Site).Check());
        var result = Sites.Publish(Site, NewSite);
        Assert.Equal((1, 1, 0), (result.Written, result.Unchanged, result.Removed));
        AssertRecovered(NewSite);
    }

    [Fact]
    public void A_build_at_work_is_not_disturbed()
    {
        Sites.Publish(Next, NewSite);
        using var held = FolderLock.TryTake(_temporary["._site.lock"], TimeSpan.Zero);
        Assert.Null(new OutputFolder(Site).Recover());
        Assert.True(Directory.Exists(Next));
    }

    // It outlives the build by seconds, and makes the folders again that the next build deletes.
    [Fact]
    public void What_a_browser_wrote_after_its_build_was_killed_is_in_nobodys_way()
    {
        Sites.Publish(Site, OldSite);
        _temporary.Write("._site.pdf/browsers/0/page.pdf", "1");
        Assert.Null(Sites.Publish(Site, NewSite).Refusal);
        AssertRecovered(NewSite);
    }

    [Fact]
    public void Each_build_lets_browsers_write_where_none_wrote_before()
    {
        HashSet<string> folders = [];
        for (var i = 0; i < 2; i++)
            new OutputFolder(Site).Publish((_, browsers) => folders.Add(browsers) ? Sites.Of(NewSite) : throw new InvalidOperationException());
        Assert.Equal(2, folders.Count);
    }

    [Fact]
    public void Folders_of_others_are_not_recovered()
    {
        _temporary.Write("._site.old/mine", "1");
        Assert.Contains("is in the way", new OutputFolder(Site).Recover()!.Message, StringComparison.Ordinal);
        Assert.Equal(Sites.Tree(("mine", "1")), Sites.Read(Old));
    }

    private void AssertRecovered((string Path, string Text)[] expected)
    {
        Assert.Null(new OutputFolder(Site).Recover());
        Assert.Equal(Sites.Tree([.. expected, ("a/", "")]), Sites.ReadSite(Site));
        Assert.False(Directory.Exists(Next));
        Assert.False(Directory.Exists(Old));
    }
}
