using System.CommandLine;
using System.CommandLine.Parsing;
using CalAimSite.Cli.Messages;
using CalAimSite.Model;

namespace CalAimSite.Cli.Commands;

/// <summary>The options of every command that makes a site.</summary>
internal sealed class SiteOptions
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
        CustomParser = ReadBaseUrl,
    };

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The day that the site is made for, such as 2023-10-15; 2023-10 stands for the last day of the month. "
            + "Without it, the latest edition's.",
        HelpName = "DATE",
        CustomParser = ReadAsOf,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_content);
        command.Options.Add(_theme);
        command.Options.Add(_baseUrl);
        command.Options.Add(_asOf);
    }

    public GeneratorOptions Read(ParseResult command) => new(
        command.GetValue(_content)!, command.GetValue(_theme)!, command.GetValue(_baseUrl), command.GetValue(_asOf));

    /// <returns>What is wrong where one of the two folders is not there.</returns>
    public static UsageError? FindMissing(GeneratorOptions options)
    {
        if (!Directory.Exists(options.Content))
        {
            return new UsageError(
                $"There is no content folder '{options.Content}'.", "Run calaim in the folder that holds it, or name it with --content.");
        }

        return Directory.Exists(options.Theme)
            ? null
            : new UsageError(
                $"There is no theme folder '{options.Theme}'.", "Run calaim in the folder that holds it, or name it with --theme.");
    }

    /// <returns>The address with a slash at its end, for pages' paths to follow.</returns>
    private static string? ReadBaseUrl(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            && url.Host.Length > 0
            && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0)
        {
            return url.AbsoluteUri.TrimEnd('/') + "/";
        }

        argument.AddError(
            $"'{text}' is no address for --base-url: it must be like https://example.org/calendar/, with nothing after the path.");
        return null;
    }

    private static DateOnly? ReadAsOf(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (Period.Read(text, out var period) == DateProblem.None)
        {
            return period!.Last;
        }

        argument.AddError($"'{text}' is no date for --as-of: it must be like 2023-10-15, or 2023-10 for the last day of a month.");
        return null;
    }
}
