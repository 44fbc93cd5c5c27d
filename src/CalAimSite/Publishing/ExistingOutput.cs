using CalAimSite.Content.Files;
using CalAimSite.Rendering.Files;

namespace CalAimSite.Publishing;

/// <summary>What lies in the output folder now.</summary>
internal sealed class ExistingOutput
{
    private readonly string _root;
    private readonly Dictionary<string, FileSystemInfo> _files = new(StringComparer.Ordinal);
    private bool _hasEmptyFolder;
    private ExistingOutput(string root) => _root = root;

    /// <summary>Whether it is as a build leaves it, but for the site's files: with the marker, and without empty folders.</summary>
    public bool IsComplete => !_hasEmptyFolder && Holds(FolderOwnership.MarkerName, FolderOwnership.Marker);

    /// <summary>A repository of git that lies in it, or a part of one; null where there is none.</summary>
    public string? Repository { get; private set; }

    /// <summary>Reads names and lengths; a folder that is missing is read as an empty one.</summary>
    public static ExistingOutput Read(string root)
    {
        var output = new ExistingOutput(root);
        if (Directory.Exists(root))
            output.Add(new DirectoryInfo(root), "");
        return output;
    }

    public bool Holds(GeneratedFile file) => Holds(file.Route.Path, file.Bytes.Span);

    /// <summary>Not counting the marker.</summary>
    public int CountFilesBesides(IEnumerable<GeneratedFile> files) =>
        _files.Keys.Except(files.Select(file => file.Route.Path).Append(FolderOwnership.MarkerName), StringComparer.Ordinal).Count();

    private void Add(DirectoryInfo folder, string prefix)
    {
        var isEmpty = true;
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            isEmpty = false;
            if (entry.Name is ".git")
                Repository = entry.FullName;
            if (entry is DirectoryInfo { LinkTarget: null } inner)
                Add(inner, $"{prefix}{entry.Name}/");
            else
                _files.Add(prefix + entry.Name, entry);
        }

        _hasEmptyFolder |= isEmpty;
    }

    // A symbolic link is no file that a build writes, whatever it leads to, and neither is a pipe.
    private bool Holds(string path, ReadOnlySpan<byte> content)
    {
        if (_files.GetValueOrDefault(path) is not FileInfo { LinkTarget: null } file || file.Length != content.Length || !InputFolder.IsPlain(file))
            return false;
        try
        {
            return content.SequenceEqual(File.ReadAllBytes(Path.Join(_root, path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is not known to be the same; it is written anew.
            return false;
        }
    }
}
