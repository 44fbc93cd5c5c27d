namespace CalAimSite.Cli;

public sealed class HelpTests
{
    private const string Help = """
        Description:
          Makes a static site of a calendar that is kept in YAML and Markdown files.
          Without a command it builds.

        Usage:
          calaim [command] [options]

        Options:
          --content <FOLDER>  The folder with the calendar's YAML and Markdown files.
                              [default: content]
          --theme <FOLDER>    The folder with the templates, words and styles.
                              [default: themes/default]
          --base-url <URL>    The address that the site will be published at, such as
                              https://example.org/calendar/. Without it, base_url in
                              site.yaml.
          --as-of <DATE>      The day that the site is made for, such as 2023-10-15;
                              2023-10 stands for the last day of the month. Without it,
                              the latest edition's.
          --output <FOLDER>   The folder to write to. Only an empty folder, or one that
                              calaim made, is replaced. [default: _site]
          --pdf               Also make calendar.pdf and a PDF of each edition,
                              initiative and actor, printed by an installed Chrome,
                              Chromium or Edge; CALAIM_BROWSER may name one.
          -?, -h, --help      Show this text.
          --version           Show the version of calaim.

        Commands:
          build             Make the site and write it to a folder. If anything is
                            wrong, the folder stays as it was.
          check             Say everything that is wrong in content and theme. Nothing
                            is written.
          serve             Show the site in a browser on this machine, anew after each
                            change, until Ctrl+C. Nothing is written.
          diff <OLD> <NEW>  Say what changed from one edition, or state of it, to
                            another.
          amend             Write the amendments that the changes of the latest edition
                            since a revision need. The reasons are left to you.
          edition           Make the next edition, or freeze one that another has
                            followed.
          permalinks        Add the addresses of the site's pages to addresses.yaml, of
                            which check lets none vanish. None is taken out that was
                            published.

        Examples:
          calaim
              Build the site from content/ into _site/.
          calaim build --base-url https://example.org/calendar/
              Build it for the address that it will be published at.
          calaim build --pdf
              Build it with PDFs of the calendar to print or to send.
          calaim check
              Say what is wrong in the content, and write nothing.
          calaim check --base origin/main
              Say as well what changed since then without an amendment.
          calaim amend --base origin/main
              Write those amendments.
          calaim diff origin/main content
              Say what changed, as a comment on a pull request would.
          calaim edition new 2023-11
              Make the next edition from what still lies in its columns.
          calaim serve
              Show the site in a browser, anew after each change.

        Exit codes:
          0  done
          1  errors in content or theme
          2  wrong usage: options, folders, editions, revisions, the port
          3  the machine failed, or calaim has a bug
        """;

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_shows_commands_options_examples_and_exit_codes(string option)
    {
        var run = await CommandRun.OfAsync(option);
        Assert.Equal(new CommandRun(0, Help.ReplaceLineEndings("\n") + "\n", ""), run);
    }

    [Theory]
    [InlineData("build", "")]
    [InlineData("check", "")]
    [InlineData("serve", "")]
    [InlineData("diff", "<OLD> <NEW> ")]
    [InlineData("amend", "")]
    [InlineData("permalinks", "")]
    [InlineData("edition new", "<EDITION> ")]
    [InlineData("edition freeze", "<EDITION> ")]
    public async Task Every_command_has_help_that_fits_a_terminal(string command, string arguments)
    {
        var run = await CommandRun.OfAsync([.. command.Split(' '), "--help"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"  calaim {command} {arguments}[options]\n", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task Help_is_given_even_where_the_rest_is_mistyped()
    {
        var run = await CommandRun.OfAsync("buidl", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Description:\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var run = await CommandRun.OfAsync("--version");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^calaim \d+\.\d+\.\d+[^\n]*\n$", run.Output);
    }
}
