using System.Security.Cryptography;
using System.Text;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Cli.Preview;

/// <summary>A site that was made without errors, to be served from memory.</summary>
internal sealed class PreviewSite
{
    private const string Index = "index.html";
    private readonly Dictionary<string, GeneratedFile> _files;

    public PreviewSite(ImmutableArray<GeneratedFile> files, string? baseUrl)
    {
        _files = files.ToDictionary(file => file.Route.Path, StringComparer.Ordinal);
        BasePath = baseUrl is null ? "/" : new Uri(baseUrl).AbsolutePath;
        Version = Digest(files, BasePath);
    }

    public int FileCount => _files.Count;

    /// <summary>Where the site's root is, as on the host that it will be published at; starts and ends with a slash. The page for what
    /// is not found links to addresses below it.</summary>
    public string BasePath { get; }

    /// <summary>The same for sites of the same bytes at the same place.</summary>
    public string Version { get; }

    public GeneratedFile? NotFound => _files.GetValueOrDefault(Routes.NotFound.Path);

    /// <returns>The file at a request's decoded path, or the path to go to instead, or neither.</returns>
    public (GeneratedFile? File, string? Redirect) Find(string path)
    {
        if (!path.StartsWith(BasePath, StringComparison.Ordinal))
            return (null, path == "/" || path + "/" == BasePath ? BasePath : null);
        var name = path[BasePath.Length..];
        if (name.Length == 0 || name.EndsWith('/'))
            return (_files.GetValueOrDefault(name + Index), null);

        // Without the slash, the relative links of a folder's page would lead astray.
        return _files.TryGetValue(name, out var file) ? (file, null) : (null, _files.ContainsKey($"{name}/{Index}") ? path + "/" : null);
    }

    /// <returns>How many files are new, gone or changed.</returns>
    public int CountChanges(PreviewSite since)
    {
        var common = _files.Keys.Count(since._files.ContainsKey);
        var unchanged = _files.Count(file =>
            since._files.TryGetValue(file.Key, out var old) && file.Value.Bytes.Span.SequenceEqual(old.Bytes.Span));
        return _files.Count + since._files.Count - common - unchanged;
    }

    private static string Digest(ImmutableArray<GeneratedFile> files, string basePath)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(basePath));
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{file.Route.Path} {file.Bytes.Length}\n"));
            hash.AppendData(file.Bytes.Span);
        }
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
