using System.Text;
using CalAimSite.Cli.Terminal;
using CalAimSite.Rendering.Files;

namespace CalAimSite.Cli.Pdf;

/// <summary>Makes the PDFs that a site's pages link to, by printing these pages.</summary>
internal static class PdfPrinter
{
    /// <param name="site">Whose pages are printed.</param>
    /// <param name="options">What it was made with.</param>
    /// <param name="browser">What prints them.</param>
    /// <param name="folder">Where copies of them may lie; its absolute path.</param>
    /// <param name="browsers">Where the browser may write.</param>
    /// <exception cref="CommandException">The browser failed.</exception>
    public static ImmutableArray<GeneratedFile> Print(GeneratedSite site, GeneratorOptions options, PrintingBrowser browser, string folder, string browsers)
    {
        var baseUrl = SiteGenerator.BaseUrl(options, site.Site!);
        try
        {
            var copies = Path.Join(folder, "site");
            WriteAssets(site, copies);
            var pages = site.Files.Where(file => file.Pdf is not null).ToArray();

            // A browser that cannot print shows it with the first page. Each prints one, and then as many do as there are processors.
            return [.. pages.Take(1).Select(Print), .. pages.Skip(1).AsParallel().AsOrdered().Select(Print)];

            GeneratedFile Print(GeneratedFile page)
            {
                var copy = Path.Join(copies, page.Route.Path);
                WriteCopy(page, baseUrl, copy);
                var bytes = browser.Print(copy, Path.Join(browsers, page.Route.Path));
                PdfBytes.Normalize(bytes, page.Pdf!.Day);
                return new GeneratedFile(page.Pdf.Route, bytes, IsPage: false);
            }
        }
        catch (AggregateException failures)
        {
            throw failures.InnerExceptions.OfType<CommandException>().FirstOrDefault() ?? (Exception)failures;
        }
    }

    // What pages are made to look like paper with; scripts are for screens.
    private static void WriteAssets(GeneratedSite site, string folder)
    {
        foreach (var file in site.Files)
        {
            if (file.Route.Path.StartsWith("assets/", StringComparison.Ordinal)
                && !file.Route.Path.EndsWith(".js", StringComparison.OrdinalIgnoreCase))
            {
                Write(Path.Join(folder, file.Route.Path), file.Bytes.Span);
            }
        }
    }

    private static void WriteCopy(GeneratedFile page, string? baseUrl, string path)
    {
        var address = baseUrl is null ? null : new Uri(baseUrl + page.Route.Path);
        Write(path, Encoding.UTF8.GetBytes(PrintCopy.Create(Encoding.UTF8.GetString(page.Bytes.Span), address)));
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
