using System.CommandLine;
using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class CalaimCommand
{
    private const string Description =
        "Makes a static site of a calendar that is kept in YAML and Markdown files. Without a command it builds.";

    public static RootCommand Create(CommandEnvironment environment)
    {
        var site = new SiteOptions(environment.ProgramName);
        var root = new RootCommand(Description) { HelpName = environment.ProgramName };
        root.Directives.Clear();
        BuildCommand.Configure(root, site, environment);
        root.Subcommands.Add(BuildCommand.Create(site, environment));
        root.Subcommands.Add(CheckCommand.Create(site, environment));
        root.Subcommands.Add(ServeCommand.Create(site, environment));
        root.Subcommands.Add(DiffCommand.Create(site, environment));
        root.Subcommands.Add(AmendCommand.Create(site, environment));
        root.Subcommands.Add(EditionCommand.Create(site, environment));
        root.Subcommands.Add(PermalinksCommand.Create(site, environment));
        root.Subcommands.Add(PermalinksCommand.CreateOld(site, environment));
        HelpText.Configure(root, DescribeUse(environment.ProgramName));

        // ParseErrors tells of them, with better suggestions.
        AllowUnmatchedTokens(root);
        return root;
    }

    private static string DescribeUse(string calaim) => $"""
        Examples:
          {calaim}
              Build the site from content/ into _site/.
          {calaim} build --base-url https://example.org/calendar/
              Build it for the address that it will be published at.
          {calaim} build --pdf
              Build it with PDFs of the calendar to print or to send.
          {calaim} check
              Say what is wrong in the content, and write nothing.
          {calaim} check --base origin/main
              Say as well what changed since then without an amendment.
          {calaim} amend --base origin/main
              Write those amendments.
          {calaim} diff origin/main content
              Say what changed, as a comment on a pull request would.
          {calaim} edition new 2023-11
              Make the next edition from what still lies in its columns.
          {calaim} serve
              Show the site in a browser, anew after each change.

        Exit codes:
          0  done
          1  errors in content or theme
          2  wrong usage: options, folders, editions, revisions, the port
          3  the machine failed, or calaim has a bug
        """;

    private static void AllowUnmatchedTokens(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        foreach (var subcommand in command.Subcommands)
            AllowUnmatchedTokens(subcommand);
    }
}
