using System.ComponentModel;
using System.Diagnostics;
using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli.Pdf;

/// <summary>Prints pages with an installed browser: one process for each, with nothing left of the one before.</summary>
/// <param name="executable">Of Chrome, Chromium or Edge.</param>
/// <param name="limit">How long one page may take before the browser is ended.</param>
internal sealed class PrintingBrowser(string executable, TimeSpan limit)
{
    private const int LinesToShow = 5;

    /// <summary>A page takes some two seconds; a machine that is busy with other things gets its time.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    // How long to wait for the last words of a browser that has ended: processes that it started may hold its output open.
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    // The browser reaches nothing but the disk, and what it is and runs on does not get into the PDF.
    private static readonly string[] Switches =
    [
        "--headless", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
        "--disable-extensions", "--disable-sync", "--no-default-browser-check", "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--user-agent=calaim", "--no-pdf-header-footer", "--generate-pdf-document-outline",
    ];

    public string Executable { get; } = executable;

    /// <exception cref="CommandException">There is none.</exception>
    public static PrintingBrowser From(string? executable) =>
        executable is not null
            ? new PrintingBrowser(executable, Limit)
            : throw new CommandException(
                "--pdf needs Chrome, Chromium or Edge, and none was found.",
                $"{InstalledBrowser.LookedFor}\nInstall one, or set CALAIM_BROWSER to the path of its executable.",
                ExitCode.Failure);

    /// <param name="page">The page's file.</param>
    /// <param name="folder">A folder of its own, which need not exist yet, for what the browser writes.</param>
    /// <returns>The PDF, as the browser wrote it.</returns>
    /// <exception cref="CommandException">The browser could not be started, failed, took too long, or made something else.</exception>
    public byte[] Print(string page, string folder)
    {
        Directory.CreateDirectory(folder);
        var pdf = Path.Join(folder, "page.pdf");

        // As root Chromium refuses to run with its sandbox; in many containers it cannot. It opens our own pages only.
        var isRoot = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;
        var end = Run(page, pdf, Path.Join(folder, "profile"), isSandboxed: !isRoot);
        if (!File.Exists(pdf) && end.Words.Contains("No usable sandbox", StringComparison.Ordinal))
            end = Run(page, pdf, Path.Join(folder, "profile-2"), isSandboxed: false);
        if (!File.Exists(pdf))
            throw Failure($"made no PDF of {Path.GetFileName(page)} and ended with exit code {end.ExitCode}", end.Words);
        var bytes = File.ReadAllBytes(pdf);
        return PdfBytes.AreWhole(bytes)
            ? bytes
            : throw Failure($"made something of {Path.GetFileName(page)} that is no whole PDF", end.Words);
    }

    private (int ExitCode, string Words) Run(string page, string pdf, string profile, bool isSandboxed)
    {
        string[] sandbox = isSandboxed ? [] : ["--no-sandbox"];
        using var process = Start(
            [.. Switches, .. sandbox, $"--user-data-dir={profile}", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri]);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExit(limit);
        if (!ended)
            Kill(process);
        var words = Task.WhenAll(output, error).Wait(LastWords) ? output.Result + error.Result : string.Empty;
        return ended
            ? (process.ExitCode, words)
            : throw Failure($"did not print {Path.GetFileName(page)} within {Quantity.Seconds(limit)} and was ended", words);
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo(Executable, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw Failure("cannot be started", exception.Message);
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is AggregateException or Win32Exception or InvalidOperationException)
        {
            // It has ended by itself in the meantime, or a process of its own cannot be ended: there is no more to be done about it.
        }
    }

    private CommandException Failure(string what, string words)
    {
        var last = words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeLast(LinesToShow);
        return new CommandException(
            $"The browser {Executable} {what}.",
            string.Join('\n', [.. last, "Name another browser with CALAIM_BROWSER, or build without --pdf."]),
            ExitCode.Failure);
    }
}
