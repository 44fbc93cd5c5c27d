using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Markdown;
using CalAimSite.Content.Schemas;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds what the sources say besides the calendar's editions.</summary>
internal sealed class SourceMaterialBinder(ContentFiles files, List<InternalLink> links, Symbols symbols, DiagnosticBag diagnostics)
{
    public SourceMaterial Bind()
    {
        if (files.AllPaths.Any(path => path.StartsWith(LaunchesBinder.Folder + "/", StringComparison.Ordinal) && files.IsUnreadable(path)))
            symbols.Subjects.MarkPartial();

        // What can be referred to comes before what refers to it.
        var subjects = BindEach(LaunchesBinder.Folder, LaunchesBinder.Schema, new LaunchesBinder(symbols, diagnostics).Bind);
        return new SourceMaterial
        {
            Subjects = [.. subjects.SelectMany(list => list)],
            Glossary = BindOne(GlossaryBinder.Path, GlossaryBinder.Schema, new GlossaryBinder(symbols, diagnostics).Bind),
            Tables = BindEach(PrintedTablesBinder.Folder, PrintedTablesBinder.Schema, new PrintedTablesBinder(symbols, diagnostics).Bind),
            Meetings = BindEach(MeetingsBinder.Folder, MeetingsBinder.Schema, new MeetingsBinder(symbols, diagnostics).Bind),
            Lists = BindEach(SourceListBinder.Folder, SourceListBinder.Schema, new SourceListBinder(symbols, diagnostics).Bind),
            Passages = new PassagesBinder(files, links, symbols, diagnostics).Bind(),
            Disagreements = BindOne(
                DisagreementsBinder.Path, DisagreementsBinder.Schema, new DisagreementsBinder(symbols, diagnostics).Bind),
        };
    }

    private ImmutableArray<T> BindEach<T>(string folder, MappingSchema schema, Func<MappingValues, string, T?> bind)
        where T : class =>
        [.. files.In(folder, ".yaml")
            .Select(path => bind(schema.Read(files[path], diagnostics), Path.GetFileNameWithoutExtension(path)))
            .OfType<T>()];

    private ImmutableArray<T> BindOne<T>(string path, MappingSchema schema, Func<MappingValues, ImmutableArray<T>> bind) =>
        schema.ReadOptional(files, path, diagnostics) is { } values ? bind(values) : [];
}
