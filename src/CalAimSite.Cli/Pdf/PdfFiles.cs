using System.Collections.Immutable;
using System.Text;
using CalAimSite.Model;
using CalAimSite.Output;
using CalAimSite.Rendering;

namespace CalAimSite.Cli.Pdf;

/// <summary>Makes a site's PDFs: its latest calendar and every edition, printed.</summary>
internal static class PdfFiles
{
    /// <param name="site">Without errors, made to have PDFs.</param>
    /// <param name="baseUrl">Where it will be published, ending in a slash; null where that is not known.</param>
    /// <param name="browser">Prints.</param>
    /// <exception cref="BrowserException">The browser failed.</exception>
    public static ImmutableArray<OutputFile> Make(GeneratedSite site, string? baseUrl, PrintingBrowser browser)
    {
        var folder = Directory.CreateTempSubdirectory("calaim-pdf-");
        try
        {
            var copies = Path.Join(folder.FullName, "site");
            WriteAssets(site, copies);
            return
            [
                .. Documents(site.Site!).Select((document, number) =>
                {
                    var (page, pdf, day) = document;
                    var copy = Path.Join(copies, page.Path);
                    WriteCopy(site.Files.Single(file => file.Address == page), baseUrl, copy);
                    var bytes = browser.Print(copy, Path.Join(folder.FullName, $"{number}"));
                    PdfBytes.Normalize(bytes, day);
                    return new OutputFile(pdf.Path, bytes);
                }),
            ];
        }
        finally
        {
            TryDelete(folder);
        }
    }

    private static IEnumerable<(Address Page, Address Pdf, DateOnly Day)> Documents(Site site) =>
        site.Editions
            .Select(edition => (Addresses.Edition(edition.Id), Addresses.EditionPdf(edition.Id), edition.AsOf.Last))
            .Prepend((Addresses.Calendar, Addresses.CalendarPdf, site.AsOf));

    // What pages are made to look like paper with; scripts are for screens.
    private static void WriteAssets(GeneratedSite site, string folder)
    {
        foreach (var file in site.Files)
        {
            if (file.Address.Path.StartsWith("assets/", StringComparison.Ordinal)
                && !file.Address.Path.EndsWith(".js", StringComparison.OrdinalIgnoreCase))
            {
                Write(Path.Join(folder, file.Address.Path), file.Bytes.Span);
            }
        }
    }

    private static void WriteCopy(GeneratedFile page, string? baseUrl, string path)
    {
        var address = baseUrl is null ? null : new Uri(baseUrl + page.Address.Path);
        Write(path, Encoding.UTF8.GetBytes(PrintCopy.Of(Encoding.UTF8.GetString(page.Bytes.Span), address)));
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    // A process of the browser's that outlives it may still write there; the system clears what stays.
    private static void TryDelete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
