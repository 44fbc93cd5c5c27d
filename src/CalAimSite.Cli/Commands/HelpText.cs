using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli.Commands;

/// <summary>What <c>--help</c> and <c>--version</c> write.</summary>
internal static class HelpText
{
    // The same in every terminal and when it is redirected.
    private const int Width = 80;

    public static void Configure(RootCommand root, string examples)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = "Show this text.";
                option.Action = new Help(root, examples);
            }
            else if (option is VersionOption)
            {
                option.Description = "Show the version of calaim.";
                option.Action = new Version();
            }
        }
    }

    private sealed class Help(RootCommand root, string examples) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            using var text = new StringWriter();
            parseResult.InvocationConfiguration.Output = text;

            // What is not matched is an error that ParseErrors tells of; otherwise the library would describe it here as allowed.
            parseResult.CommandResult.Command.TreatUnmatchedTokensAsErrors = true;
            var exitCode = new HelpAction { MaxWidth = Width }.Invoke(parseResult);
            if (parseResult.CommandResult.Command == root)
                text.Write(examples);
            WriteLines(text.ToString(), output);
            return exitCode;
        }

        // The library's lines end in the system's way, those that it folds in a blank, and the last is empty.
        private static void WriteLines(string text, TextWriter output)
        {
            foreach (var line in text.AsSpan().TrimEnd().EnumerateLines())
                output.Write($"{line.TrimEnd()}\n");
        }
    }

    private sealed class Version : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(HelpText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
            parseResult.InvocationConfiguration.Output.Write($"calaim {version}\n");
            return ExitCode.Done;
        }
    }
}
