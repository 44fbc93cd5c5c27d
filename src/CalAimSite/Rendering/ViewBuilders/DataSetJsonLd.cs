using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Tells search engines what data there is, as JSON-LD in the words of schema.org.</summary>
internal static class DataSetJsonLd
{
    public static Html Format(Site site, ExportIndex exports, string baseUrl) => JsonLd.Format(json =>
    {
        json.WriteString("@type", "Dataset");
        json.WriteString("name", site.Identity.Title);
        json.WriteString("description", site.Identity.Description);
        json.WriteString("url", baseUrl + Routes.Data.Address);
        json.WriteString("inLanguage", site.Identity.Language);
        json.WriteString("dateModified", HtmlDates.Iso(site.AsOf));
        json.WriteString("temporalCoverage", $"{HtmlDates.Iso(site.Editions.Min(one => one.Columns[0].First))}/{HtmlDates.Iso(site.LatestEdition.Columns[^1].Last)}");
        if (site.Identity.Publisher is { } publisher)
        {
            json.WriteStartObject("creator");
            json.WriteString("@type", "Organization");
            json.WriteString("name", publisher);
            json.WriteEndObject();
        }

        json.WriteStartArray("distribution");
        foreach (var file in exports.Files.Where(file => file.Offer?.IsNamed == true))
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", file.Offer!.Name ?? file.Route.Path);
            json.WriteString("encodingFormat", file.Offer.MediaType);
            json.WriteString("contentUrl", baseUrl + file.Route.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
