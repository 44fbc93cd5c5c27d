using System.Text;
using CalAimSite.Content.Files;

namespace CalAimSite.Fuzz;

/// <summary>The files of a content or theme folder, by path. Never changed: mutations give another set.</summary>
internal sealed class FileSet(ImmutableSortedDictionary<string, byte[]> files)
{
    /// <summary>Paths of what is there but is no plain file.</summary>
    public ImmutableDictionary<string, FileKind> Kinds { get; init; } = ImmutableDictionary<string, FileKind>.Empty;

    public IReadOnlyList<string> Paths { get; } = [.. files.Keys];

    public int Size { get; } = files.Values.Sum(bytes => bytes.Length);

    public IEnumerable<ContentFile> ContentFiles => files.Select(file =>
        new ContentFile(file.Key, file.Value.Length, () => file.Value) { Kind = Kinds.GetValueOrDefault(file.Key) });

    public byte[] this[string path] => files[path];

    public bool Has(string path) => files.ContainsKey(path);

    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    public FileSet With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public FileSet With(string path, byte[] bytes) => new(files.SetItem(path, bytes)) { Kinds = Kinds };

    public FileSet Without(string path) => new(files.Remove(path)) { Kinds = Kinds.Remove(path) };

    public FileSet WithKind(string path, FileKind kind) => new(files) { Kinds = Kinds.SetItem(path, kind) };

    /// <returns>These files, and over them those of another set.</returns>
    public FileSet Under(FileSet other) => new(files.SetItems(other.Paths.Select(path => KeyValuePair.Create(path, other[path]))));

    public static FileSet Read(string folder) => new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToImmutableSortedDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal));
}
