using System.Text;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Publishing;

/// <summary>Sites as pairs of path and text, to be published and read back.</summary>
internal static class Sites
{
    public static GeneratedFile[] Of(params (string Path, string Text)[] files) =>
        [.. files.Select(file => new GeneratedFile(new Route(file.Path), Encoding.UTF8.GetBytes(file.Text), IsPage: true))];

    public static PublishResult Publish(string folder, params (string Path, string Text)[] files) => new OutputFolder(folder).Publish(Of(files));

    /// <summary>Every file and folder below <paramref name="folder"/>: folders with a slash at the end and no text.</summary>
    public static SortedDictionary<string, string> Read(string folder)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (entry is DirectoryInfo)
                found.Add(path + "/", "");
            else
                found.Add(path, File.ReadAllText(entry.FullName));
        }

        return found;
    }

    /// <summary>As <see cref="Read"/>, without the marker, which must be there.</summary>
    public static SortedDictionary<string, string> ReadSite(string folder)
    {
        var found = Read(folder);
        Assert.True(found.Remove(FolderOwnership.MarkerName), "The marker is missing.");
        return found;
    }

    public static SortedDictionary<string, string> Tree(params (string Path, string Text)[] entries) =>
        new(entries.ToDictionary(entry => entry.Path, entry => entry.Text, StringComparer.Ordinal), StringComparer.Ordinal);
}
