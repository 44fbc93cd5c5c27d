namespace CalAimSite.Publishing;

/// <summary>
/// A publish that is killed before any of the things that it does to the disk, and the rules of systems where a step fails that others
/// allow. From a kill on nothing more is done, tidying included.
/// </summary>
public sealed class KillTests : IDisposable
{
    private static readonly (string, string)[] OldSite = [("index.html", "old"), ("a/gone", "1"), ("a/same", "1")];
    private static readonly (string, string)[] NewSite = [("index.html", "new"), ("a/same", "1"), ("b/more", "2")];

    private readonly TemporaryFolder _temporary = new();

    private string Site => _temporary["_site"];

    public void Dispose() => _temporary.Dispose();

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Whenever_it_is_killed_the_site_is_the_old_or_the_new_one_and_nothing_else_is_left(bool triesExchange, bool replaces)
    {
        var kills = 0;
        for (var isKilled = true; isKilled; kills++)
        {
            if (replaces)
                new OutputFolder(Site).Publish(Sites.Of(OldSite));
            isKilled = IsKilled(kills, triesExchange);
            Assert.Null(new OutputFolder(Site).Recover());
            if (Directory.Exists(Site))
                Assert.Contains(string.Join(' ', Sites.ReadSite(Site)), new[] { OldSite, NewSite }.Select(site => string.Join(' ', WithFolders(site))));
            else
                Assert.False(replaces && isKilled);
            Assert.Null(Sites.Publish(Site, NewSite).Refusal);
            Assert.Equal(["_site"], Directory.GetFileSystemEntries(_temporary.Root).Select(path => Path.GetFileName(path)));
            Directory.Delete(Site, recursive: true);
        }

        Assert.InRange(kills, 5, 20);
    }

    // Windows: a folder cannot be renamed while a program has a file in it open.
    [Theory]
    [InlineData("put the old site away")]
    [InlineData("put the next site in its place")]
    public void Where_a_folder_cannot_be_renamed_the_old_site_stays_and_it_is_said_why(string step)
    {
        Sites.Publish(Site, OldSite);
        var folder = new OutputFolder(Site) { TriesExchange = false, Step = FailAt(step) };
        var refusal = folder.Publish(Sites.Of(NewSite)).Refusal;
        Assert.Contains("cannot be replaced: it is open.", refusal!.Message, StringComparison.Ordinal);
        Assert.Equal(WithFolders(OldSite), Sites.ReadSite(Site));
        Assert.Equal(["_site"], Directory.GetFileSystemEntries(_temporary.Root).Select(path => Path.GetFileName(path)));
    }

    // Windows keeps the folder, and the old site stays; elsewhere who reads keeps the file.
    [Fact]
    public void A_page_that_somebody_reads_costs_nobody_the_site()
    {
        Sites.Publish(Site, OldSite);
        using (File.OpenRead(Path.Join(Site, "index.html")))
        {
            var refusal = Sites.Publish(Site, NewSite).Refusal;
            Assert.Equal(WithFolders(refusal is null ? NewSite : OldSite), Sites.ReadSite(Site));
        }

        Assert.Null(Sites.Publish(Site, NewSite).Refusal);
        Assert.Equal(WithFolders(NewSite), Sites.ReadSite(Site));
        Assert.Equal(["_site"], Directory.GetFileSystemEntries(_temporary.Root).Select(path => Path.GetFileName(path)));
    }

    // What belongs to another user, a mount point, or on Windows a file that is open.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_the_old_site_cannot_be_deleted_the_new_one_is_there_and_the_rest_is_named(bool triesExchange)
    {
        Sites.Publish(Site, OldSite);
        var folder = new OutputFolder(Site) { TriesExchange = triesExchange, Step = FailAt("delete an entry") };
        var result = folder.Publish(Sites.Of(NewSite));
        Assert.Null(result.Refusal);
        Assert.Equal($"'{_temporary["._site.next"]}' is left of what was in the output folder, and cannot be deleted: it is open.", result.Leftover!.Message);
        Assert.Equal(WithFolders(NewSite), Sites.ReadSite(Site));

        Assert.Equal(result.Leftover, folder.Recover());
        Assert.Null(Sites.Publish(Site, NewSite).Refusal);
        Assert.Equal(["_site"], Directory.GetFileSystemEntries(_temporary.Root).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void The_folder_to_work_in_goes_whether_the_work_is_done_or_fails()
    {
        var folder = new OutputFolder(Site);
        Assert.Throws<InvalidOperationException>(() => folder.Publish((work, _) =>
        {
            File.WriteAllText(Path.Join(work, "half"), "ha");
            throw new InvalidOperationException();
        }));
        Assert.Empty(Sites.Read(_temporary.Root));
        folder.Publish((work, _) => Sites.Of(("work", work)));
        Assert.Equal(Sites.Tree(("work", _temporary["._site.pdf"])), Sites.ReadSite(Site));
        Assert.False(Path.Exists(_temporary["._site.pdf"]));
    }

    private static Action<string> FailAt(string name) => step =>
    {
        if (step == name)
            throw new IOException("it is open.");
    };

    private static SortedDictionary<string, string> WithFolders((string Path, string Text)[] site) =>
        Sites.Tree([.. site, .. site.Select(file => file.Path).Where(path => path.Contains('/', StringComparison.Ordinal))
            .Select(path => (path[..(path.IndexOf('/', StringComparison.Ordinal) + 1)], "")).Distinct()]);

    private bool IsKilled(int steps, bool triesExchange)
    {
        var folder = new OutputFolder(Site) { TriesExchange = triesExchange, Step = _ => Kill(ref steps) };
        try
        {
            folder.Publish(Sites.Of(NewSite));
            return false;
        }
        catch (KilledException)
        {
            return true;
        }
    }

    private static void Kill(ref int steps)
    {
        if (Interlocked.Decrement(ref steps) < 0)
            throw new KilledException();
    }

#pragma warning disable CA1032, CA1064 // It stands for a process that ends, and is caught here.
    private sealed class KilledException : Exception;
#pragma warning restore CA1032, CA1064
}
