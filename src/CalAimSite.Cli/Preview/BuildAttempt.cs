using CalAimSite.Cli.Commands;
using CalAimSite.Diagnostics;

namespace CalAimSite.Cli.Preview;

/// <summary>A site made for the preview, or why none could be.</summary>
/// <param name="Generated">What the generator gave; null where it could not read the files.</param>
/// <param name="Site">Null if there are problems.</param>
/// <param name="Problems">Empty if there is a site.</param>
internal sealed record BuildAttempt(GeneratedSite? Generated, PreviewSite? Site, ImmutableArray<Problem> Problems)
{
    public IReadOnlyList<Diagnostic> Diagnostics => Generated?.Diagnostics ?? [];

    public static BuildAttempt Run(GeneratorOptions options)
    {
        if (SiteOptions.FindMissing(options) is { } missing)
            return new BuildAttempt(null, null, [Problem.Of(missing)]);

        try
        {
            return Of(SiteGenerator.Generate(options), options.BaseUrl);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file may go between being listed and being read; its going is a change, and the next attempt sees it.
            return new BuildAttempt(null, null, [Problem.Of(exception.Message, "The site is made again when something changes.")]);
        }
    }

    private static BuildAttempt Of(GeneratedSite generated, string? baseUrl) => generated.HasErrors
        ? new BuildAttempt(generated, null, Problem.OfErrors(generated.Diagnostics))
        : new BuildAttempt(generated, new PreviewSite(generated.Files, baseUrl ?? generated.Site!.Identity.BaseUrl), []);
}
