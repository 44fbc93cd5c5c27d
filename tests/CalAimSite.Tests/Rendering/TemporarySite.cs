namespace CalAimSite.Rendering;

/// <summary>A copy of the golden site <c>minimal</c> and of the plain theme, in a folder of a test's own, to be made wrong.</summary>
internal sealed class TemporarySite : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("calaim-site-").FullName;

    public TemporarySite()
    {
        Copy(Path.Join(new GoldenSite("minimal").Folder, "content"), Path.Join(_root, "content"));
        Copy(Repository.PathOf(GoldenSite.PlainTheme), Path.Join(_root, "theme"));
    }

    /// <summary>What is reported, with paths from the folder.</summary>
    public string Report => Build().Report.Replace(_root + "/", "", StringComparison.Ordinal);

    public TemporarySite Write(string path, string text)
    {
        var file = Path.Join(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public TemporarySite Replace(string path, string text, string by)
    {
        var old = File.ReadAllText(Path.Join(_root, path));
        Assert.Contains(text, old, StringComparison.Ordinal);
        return Write(path, old.Replace(text, by, StringComparison.Ordinal));
    }

    public TemporarySite Delete(string path)
    {
        File.Delete(Path.Join(_root, path));
        return this;
    }

    public BuiltSite Build() => new(SiteGenerator.Generate(new GeneratorOptions(Path.Join(_root, "content"), Path.Join(_root, "theme"))));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>Copies a folder, its last file first, so that a file system lists the copy in another order where it can.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var target = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
