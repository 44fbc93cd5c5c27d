using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds what the sources say besides the calendar's editions. Each part refers only to those bound before it.</summary>
internal static class SourceMaterialBinder
{
    public static SourceMaterial Bind(ContentFiles files, Symbols catalogs, DiagnosticBag diagnostics)
    {
        var launches = new LaunchesBinder(catalogs, diagnostics);
        if (files.AllPaths.Any(path => path.StartsWith(LaunchesBinder.Folder + "/", StringComparison.Ordinal) && files.IsUnreadable(path)))
            catalogs.Subjects.MarkPartial();

        var subjects = BindEach(files, LaunchesBinder.Folder, launches.Bind, diagnostics);
        var glossary = BindOne(files, GlossaryBinder.Path, new GlossaryBinder(catalogs, diagnostics).Bind, diagnostics);
        return new SourceMaterial
        {
            Subjects = [.. subjects.SelectMany(list => list)],
            Glossary = glossary,
            Tables = BindEach(files, PrintedTablesBinder.Folder, new PrintedTablesBinder(catalogs, diagnostics).Bind, diagnostics),
            Meetings = BindEach(files, MeetingsBinder.Folder, new MeetingsBinder(catalogs, diagnostics).Bind, diagnostics),
            Lists = BindEach(files, SourceListBinder.Folder, new SourceListBinder(catalogs, diagnostics).Bind, diagnostics),
            Disagreements = BindOne(files, DisagreementsBinder.Path, new DisagreementsBinder(catalogs, diagnostics).Bind, diagnostics),
        };
    }

    private static ImmutableArray<T> BindEach<T>(
        ContentFiles files, string folder, Func<YamlNode?, string, T?> bind, DiagnosticBag diagnostics)
        where T : class
    {
        var bound = ImmutableArray.CreateBuilder<T>();
        foreach (var path in files.In(folder, ".yaml"))
        {
            if (bind(YamlReader.Read(files[path], diagnostics), Path.GetFileNameWithoutExtension(path)) is { } one)
                bound.Add(one);
        }

        return bound.ToImmutable();
    }

    private static ImmutableArray<T> BindOne<T>(
        ContentFiles files, string path, Func<YamlNode?, ImmutableArray<T>> bind, DiagnosticBag diagnostics) =>
        files.Find(path) is { } file ? bind(YamlReader.Read(file, diagnostics)) : [];
}
