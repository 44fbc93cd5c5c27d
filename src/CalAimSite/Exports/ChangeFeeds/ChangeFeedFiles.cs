using System.Buffers;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.ChangeFeeds;

/// <summary>What changed, as Atom (RFC 4287) and, but for combinations, as JSON Feed 1.1.</summary>
internal sealed class ChangeFeedFiles
{
    private readonly ExportContext _context;
    private readonly ImmutableArray<ChangeEntry> _entries;

    private ChangeFeedFiles(ExportContext context) => (_context, _entries) = (context, new ChangeLog(context).Entries);

    public static IEnumerable<Page> Create(ExportContext context)
    {
        var files = new ChangeFeedFiles(context);
        return context.Selections.Everything.SelectMany(selection => selection.Paths.SelectMany(path => files.Create(selection, path)));
    }

    private IEnumerable<Page> Create(Selection selection, string path)
    {
        var entries = _entries.RemoveAll(entry => !entry.IsIn(selection));
        var name = selection.IsCombination || path != selection.Path ? null : _context.PartOf(selection);
        var (atom, json) = (FeedRoutes.Atom(path), FeedRoutes.JsonFeed(path));
        yield return File(atom, "application/atom+xml", name, output => output.Write(Atom(selection, atom, entries)));
        if (!selection.IsCombination)
            yield return File(json, "application/feed+json", name, output => new JsonFeed(_context, selection, json).Write(entries, output));
    }

    private static Page File(Route route, string mediaType, string? name, Action<IBufferWriter<byte>> write) =>
        new(route, Origin: null, IsListed: false, write) { Offer = new FileOffer(Output.ChangeFeeds, mediaType, name) };

    private byte[] Atom(Selection selection, Route route, ImmutableArray<ChangeEntry> entries)
    {
        var identity = _context.Site.Identity;
        var feed = new SyndicationFeed(entries.Select(Item))
        {
            Id = _context.FeedId(selection),
            Title = new TextSyndicationContent(_context.NameOfChanges(selection)),
            Description = new TextSyndicationContent(identity.Notice),
            Language = identity.Language,
            LastUpdatedTime = Midnight(entries is [var latest, ..] ? latest.Day : _context.Site.Editions[0].AsOf.First),
        };
        feed.Authors.Add(new SyndicationPerson { Name = identity.Publisher ?? identity.Title });
        feed.Links.Add(SyndicationLink.CreateSelfLink(Address(_context.Url(route, route)), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(Address(_context.Url(route, Routes.Calendar)), "text/html"));
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        using (var xml = XmlWriter.Create(bytes, settings))
            new Atom10FeedFormatter(feed).WriteTo(xml);
        return bytes.ToArray();
    }

    private SyndicationItem Item(ChangeEntry entry)
    {
        var item = new SyndicationItem
        {
            Id = entry.Id,
            Title = new TextSyndicationContent(entry.Title),
            Content = SyndicationContent.CreateHtmlContent(entry.Content.ToString()),
            PublishDate = Midnight(entry.Day),
            LastUpdatedTime = Midnight(entry.Day),
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(Address(entry.Url)));
        foreach (var kind in entry.Change.Kinds)
            item.Categories.Add(new SyndicationCategory(kind.Id, scheme: null, _context.Format.Words.Text(ModelKeys.Label(kind))));
        return item;
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
    private static Uri Address(string address) => new(address, UriKind.RelativeOrAbsolute);
}
