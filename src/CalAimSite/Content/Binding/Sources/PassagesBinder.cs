using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Markdown;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>passages/…/….md</c>: what sources say, by the ids of the sources.</summary>
internal sealed class PassagesBinder(ContentFiles files, List<InternalLink> links, Symbols symbols, DiagnosticBag diagnostics)
{
    public const string Folder = "passages";

    private static readonly Field<bool> Summary = Field.Flag("summary");
    private static readonly Field<int> Order = Field.Number("order", isRequired: true);
    private static readonly MappingSchema Schema = new("a passage", Title, Where, Initiatives, Summary, Order, Note);

    /// <returns>By source, then in the order in which the source has them.</returns>
    public ImmutableArray<Passage> Bind() =>
    [
        .. files.Paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && path.Split('/') is [Folder, _, _])
            .GroupBy(path => path.Split('/')[1])
            .SelectMany(paths => BindSource(paths.Key, [.. paths])),
    ];

    private IEnumerable<Passage> BindSource(string id, ImmutableArray<string> paths)
    {
        var bound = new List<(Passage? Passage, int? Order, SourceSpan Place)>();
        var source = symbols.Sources.Resolve(new YamlScalar(id, isVerbatim: false, files[paths[0]].Span(0, 0)));
        foreach (var path in paths)
        {
            if (FrontMatter.Read(files[path], Schema, diagnostics) is var (values, body))
            {
                var passage = Bind(Path.GetFileNameWithoutExtension(path), source, values, body);
                bound.Add((passage, values.GetOrNull(Order), values.SpanOf(Order)));
            }
        }

        var ordered = bound.OrderBy(one => one.Order).ToList();
        foreach (var (before, next) in ordered.Zip(ordered.Skip(1)))
        {
            if (next.Order is not null && next.Order == before.Order)
                diagnostics.SameOrder(next.Place, before.Place);
        }

        return ordered.Select(one => one.Passage).OfType<Passage>();
    }

    private Passage? Bind(string slug, Source? source, MappingValues values, MarkdownText body)
    {
        var initiatives = symbols.Initiatives.Resolve(values.Get(Initiatives), diagnostics);
        var printed = ImmutableArray.CreateBuilder<string>();
        var scope = ProseScope.Verbatim(links, (words, place) =>
        {
            symbols.Quotes.Add(source, words, place);
            printed.AddRange(words.OfType<Link>().Select(link => link.Target));
        });
        var text = new ProseReader(scope, diagnostics).Read(body);
        if (values.Get(Title) is { } heading)
            symbols.Quotes.Add(source, [new TextRun(heading)], values.SpanOf(Title));
        return values.IsComplete && source is not null
            ? new Passage
            {
                Slug = slug,
                Title = values.Get(Title)!,
                Source = source,
                Where = values.Get(Where),
                Initiatives = initiatives,
                IsSummary = values.Get(Summary, false),
                Note = values.Get(Note),
                Text = text,
                Addresses = printed.ToImmutable(),
            }
            : null;
    }
}
