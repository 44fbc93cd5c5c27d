using System.CommandLine;

namespace CalAimSite.Cli.Commands;

/// <summary>The options of every command that makes a site. All are texts to the library: for other types its generic code would have to
/// be compiled at every start, which takes some 5 ms.</summary>
internal sealed class SiteOptions(string programName)
{
    private readonly Option<string> _content = new("--content")
    {
        Description = "The folder with the calendar's YAML and Markdown files.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "content",
    };

    private readonly Option<string> _theme = new("--theme")
    {
        Description = "The folder with the templates, words and styles.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "themes/default",
    };

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "The address that the site will be published at, such as https://example.org/calendar/. "
            + "Without it, base_url in site.yaml.",
        HelpName = "URL",
        Validators =
        {
            ValueCheck.Require(
                text => NormalizeBaseUrl(text) is not null,
                "address for --base-url",
                "like https://example.org/calendar/, with nothing after the path"),
        },
    };

    private readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "The day that the site is made for, such as 2023-10-15; 2023-10 stands for the last day of the month. "
            + "Without it, the latest edition's.",
        HelpName = "DATE",
        Validators =
        {
            ValueCheck.Require(
                text => LastDay(text) is not null, "date for --as-of", "like 2023-10-15, or 2023-10 for the last day of a month"),
        },
    };

    public void AddContentTo(Command command) => command.Options.Add(_content);

    public void AddFoldersTo(Command command)
    {
        command.Options.Add(_content);
        command.Options.Add(_theme);
    }

    public string ReadContent(ParseResult command) => command.GetValue(_content)!;

    public void AddTo(Command command)
    {
        AddFoldersTo(command);
        command.Options.Add(_baseUrl);
        command.Options.Add(_asOf);
    }

    public GeneratorOptions Read(ParseResult command) => new(
        command.GetValue(_content)!,
        command.GetValue(_theme)!,
        NormalizeBaseUrl(command.GetValue(_baseUrl)),
        LastDay(command.GetValue(_asOf)),
        ProgramName: programName);

    /// <returns>The address with a slash at its end, for pages' paths to follow; null where it is none.</returns>
    private static string? NormalizeBaseUrl(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url.Host.Length > 0
        && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0
            ? url.AbsoluteUri.TrimEnd('/') + "/"
            : null;

    private static DateOnly? LastDay(string? text)
    {
        Period.Read(text, out var period);
        return period?.Last;
    }
}
