using CalAimSite.Cli.Terminal;
using CalAimSite.Diagnostics;

namespace CalAimSite.Cli.Preview;

/// <summary>A site made for the preview, or why none could be.</summary>
/// <param name="Generated">Null where the files could not be read.</param>
/// <param name="Site">Null if there are problems.</param>
/// <param name="Problems">Empty if there is a site.</param>
internal sealed record PreviewBuild(GeneratedSite? Generated, PreviewSite? Site, ImmutableArray<PreviewProblem> Problems)
{
    public IReadOnlyList<Diagnostic> Diagnostics => Generated?.Diagnostics ?? [];

    public static PreviewBuild Run(GeneratorOptions options)
    {
        try
        {
            InputFolders.Require(options);
            var site = SiteGenerator.Generate(options);
            return site.HasErrors
                ? new PreviewBuild(site, null, PreviewProblem.FromErrors(site.Diagnostics))
                : new PreviewBuild(site, new PreviewSite(site.Files, SiteGenerator.BaseUrl(options, site.Site!)), []);
        }
        catch (CommandException exception)
        {
            return new PreviewBuild(null, null, [PreviewProblem.From(exception.Message, exception.Advice)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file may go between being listed and being read; its going is a change, and the next build sees it.
            return new PreviewBuild(null, null, [PreviewProblem.From(exception.Message, "The site is made again when something changes.")]);
        }
    }
}
