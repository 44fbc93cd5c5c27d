using System.Text;
using CalAimSite.Content.Binding;
using CalAimSite.Content.Files;

namespace CalAimSite.Diagnostics;

/// <summary>What binding content in memory gave.</summary>
internal sealed record BindingResult(Site? Site, IReadOnlyList<Diagnostic> Diagnostics)
{
    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => diagnostic.Code);

    /// <summary>All diagnostics as a person reads them.</summary>
    public string Text => string.Join('\n', Diagnostics.Select(DiagnosticFormatter.Format));

    /// <param name="files">By path in the content folder, which is called <c>content</c>.</param>
    public static BindingResult Of(IReadOnlyDictionary<string, byte[]> files)
    {
        var diagnostics = new DiagnosticBag();
        var found = files.Select(file => new ContentFile(file.Key, file.Value.Length, () => file.Value));
        var content = ContentFolder.Read("content", found, diagnostics);
        return new BindingResult(ContentBinder.Bind(content, asOf: null, diagnostics).Site, diagnostics.ToSorted());
    }

    /// <returns>The files of a folder, by path with forward slashes.</returns>
    public static SortedDictionary<string, byte[]> FilesOf(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path));

        return files;
    }

    /// <returns>The smallest valid site, with one file changed or added.</returns>
    public static BindingResult OfBaseWith(string path, byte[] bytes)
    {
        var files = FilesOf(InvalidSite.BaseFolder);
        files[path] = bytes;
        return Of(files);
    }

    public static BindingResult OfBaseWith(string path, string text) => OfBaseWith(path, Encoding.UTF8.GetBytes(text));
}
