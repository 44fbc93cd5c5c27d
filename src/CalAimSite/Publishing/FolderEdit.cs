using CalAimSite.Content.Files;

namespace CalAimSite.Publishing;

/// <summary>
/// Changes files of a folder that people keep: all that is new is written to a hidden folder in it first, and then put in its place, a
/// new folder as a whole. What an edit left that was cut off goes with the next one, or where <see cref="ClearLeftovers"/> is asked to.
/// </summary>
public sealed class FolderEdit : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private const string Stage = ".calaim.new";
    private const string Lock = ".calaim.lock";

    private readonly string _folder;
    private readonly string _stage;
    private readonly FolderLock _lock;
    private readonly List<string> _paths = [];

    /// <exception cref="IOException">Another command is changing the folder, or the machine failed.</exception>
    public FolderEdit(string folder)
    {
        (_folder, _stage) = (folder, Path.Join(folder, Stage));
        _lock = FolderLock.TryTake(Path.Join(folder, Lock), Patience)
            ?? throw new IOException($"Another command is writing to '{folder}'. Wait until it is done, and run this one again.");
    }

    /// <summary>Takes away what an edit left that was cut off, for a command that may find nothing to edit.</summary>
    /// <exception cref="IOException">Another command is changing the folder, or the machine failed.</exception>
    public static void ClearLeftovers(string folder)
    {
        if (Path.Exists(Path.Join(folder, Lock)) || Path.Exists(Path.Join(folder, Stage)))
            new FolderEdit(folder).Dispose();
    }

    /// <summary>Line ends stay as the file has them.</summary>
    /// <param name="path">From the folder, with forward slashes. It need not exist, nor the folders that it lies in.</param>
    /// <param name="text">Its lines end with LF.</param>
    /// <exception cref="IOException">The machine could not write it, or a symbolic link leads elsewhere.</exception>
    public void Write(string path, string text)
    {
        if (_paths.Count == 0)
            ClearStage();
        var present = new FileInfo(Path.Join(_folder, path));
        var parts = path.Split('/');
        for (var i = 1; i <= parts.Length; i++)
        {
            if (new FileInfo(Path.Join(_folder, string.Join('/', parts[..i]))).LinkTarget is not null)
                throw new IOException($"'{Path.Join(_folder, path)}' is reached by a symbolic link: nothing is written there.");
        }

        var hasCarriageReturns = present.Exists && InputFolder.IsPlain(present)
            && File.ReadAllText(present.FullName).Contains("\r\n", StringComparison.Ordinal);
        var staged = Path.Join(_stage, path);
        Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
        File.WriteAllText(staged, hasCarriageReturns ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text);
        _paths.Add(path);
    }

    /// <summary>Puts everything in its place, in the order in which it was written.</summary>
    /// <exception cref="IOException">The machine failed.</exception>
    public void Commit()
    {
        foreach (var path in _paths.Where(path => File.Exists(Path.Join(_stage, path))))
            Place(path);
    }

    public void Dispose()
    {
        ClearStage();
        _lock.Dispose();
    }

    // With the outermost folder that is not there yet.
    private void Place(string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end > 0; end = path.IndexOf('/', end + 1))
        {
            if (!Directory.Exists(Path.Join(_folder, path[..end])))
            {
                Directory.Move(Path.Join(_stage, path[..end]), Path.Join(_folder, path[..end]));
                return;
            }
        }

        File.Move(Path.Join(_stage, path), Path.Join(_folder, path), overwrite: true);
    }

    // What a link at its place leads to stays.
    private void ClearStage()
    {
        if (new FileInfo(_stage).LinkTarget is not null || File.Exists(_stage))
            File.Delete(_stage);
        else if (Directory.Exists(_stage))
            Directory.Delete(_stage, recursive: true);
    }
}
