namespace CalAimSite.Publishing;

public sealed class FailureTests : IDisposable
{
    /// <summary>A file of this name can be made on no file system.</summary>
    private static readonly string TooLong = new('x', 300);

    private readonly TemporaryFolder _temporary = new();

    private string Site => _temporary["_site"];

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_failure_while_staging_leaves_the_site_as_it_was()
    {
        Sites.Publish(Site, ("same", "1"), ("changed", "1"), ("gone", "1"));
        var before = Snapshot();
        var error = Assert.ThrowsAny<IOException>(() => Sites.Publish(Site, ("same", "1"), ("changed", "2"), (TooLong, "1")));
        Assert.Contains(TooLong, error.Message, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
        Assert.False(Directory.Exists(_temporary["._site.next"]));
    }

    [Fact]
    public void A_failure_of_the_first_publish_leaves_nothing()
    {
        Assert.ThrowsAny<IOException>(() => Sites.Publish(Site, ("a", "1"), (TooLong, "1")));
        Assert.Empty(Sites.Read(_temporary.Root));
    }

    [Fact]
    public void A_failure_among_many_files_is_that_of_the_one_file()
    {
        var files = Enumerable.Range(0, 2_500).Select(i => ($"{i}", "1")).Append((TooLong, "1")).ToArray();
        var error = Assert.ThrowsAny<IOException>(() => Sites.Publish(Site, files));
        Assert.Contains(TooLong, error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Site));
    }

    [Fact]
    public void A_site_can_be_published_after_a_failure()
    {
        Sites.Publish(Site, ("a", "1"));
        Assert.ThrowsAny<IOException>(() => Sites.Publish(Site, ("a", "2"), (TooLong, "1")));
        Assert.Equal(1, Sites.Publish(Site, ("a", "2")).Written);
        Assert.Equal(Sites.Tree(("a", "2")), Sites.ReadSite(Site));
    }

    private SortedDictionary<string, string> Snapshot()
    {
        var entries = Sites.Read(Site);
        foreach (var path in entries.Keys.ToList())
            entries[path] += $" {File.GetLastWriteTimeUtc(Path.Join(Site, path)):O}";
        return entries;
    }
}
