using System.Buffers;

namespace CalAimSite.Output;

internal enum FileState : byte
{
    New,
    Changed,
    Unchanged,
}

/// <summary>What lies in the output folder now.</summary>
internal sealed class ExistingOutput
{
    /// <summary>Stands for the length of what is not an ordinary file: no file that we write is equal to it.</summary>
    private const long NotAFile = -1;

    private const int ChunkSize = 256 * 1024;

    private readonly string _root;
    private readonly Dictionary<string, long> _files = new(StringComparer.Ordinal);

    private ExistingOutput(string root) => _root = root;

    /// <summary>Reads names and lengths; a folder that is missing is read as an empty one.</summary>
    public static ExistingOutput Read(string root)
    {
        var tree = new ExistingOutput(root);
        var folder = new DirectoryInfo(root);
        if (folder.Exists)
            tree.Add(folder, "");
        return tree;
    }

    /// <summary>Not counting the marker.</summary>
    public int FileCount => _files.Count - (_files.ContainsKey(OwnershipMarker.FileName) ? 1 : 0);

    public int FolderCount { get; private set; }

    public bool HasCurrentMarker => Holds(OwnershipMarker.FileName, OwnershipMarker.Content);

    public FileState Compare(OutputFile file)
    {
        if (!_files.ContainsKey(file.Path))
            return FileState.New;
        return Holds(file.Path, file.Content.Span) ? FileState.Unchanged : FileState.Changed;
    }

    private void Add(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                _files.Add(path, NotAFile);
            }
            else if (entry is DirectoryInfo inner)
            {
                FolderCount++;
                Add(inner, path + "/");
            }
            else
            {
                _files.Add(path, ((FileInfo)entry).Length);
            }
        }
    }

    private bool Holds(string path, ReadOnlySpan<byte> content)
    {
        if (!_files.TryGetValue(path, out var length) || length != content.Length)
            return false;
        try
        {
            return HasBytes(Path.Join(_root, path), content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is not known to be the same; it is written anew.
            return false;
        }
    }

    private static bool HasBytes(string path, ReadOnlySpan<byte> expected)
    {
        using var file = File.OpenHandle(path);
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(expected.Length, ChunkSize));
        try
        {
            var offset = 0;
            while (offset < expected.Length)
            {
                var chunk = buffer.AsSpan(0, Math.Min(buffer.Length, expected.Length - offset));
                var read = RandomAccess.Read(file, chunk, offset);
                if (read == 0 || !chunk[..read].SequenceEqual(expected.Slice(offset, read)))
                    return false;
                offset += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
