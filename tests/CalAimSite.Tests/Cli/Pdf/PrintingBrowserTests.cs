using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli.Pdf;

public sealed class PrintingBrowserTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("calaim-browser-");
    private readonly string _page;

    public PrintingBrowserTests()
    {
        _page = Path.Join(_folder.FullName, "page.html");
        File.WriteAllText(_page, "<p>On paper");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_browser_that_hangs_is_ended_when_its_time_is_over()
    {
        var error = Assert.Throws<CommandException>(() => Print(FakeBrowser.Hangs, TimeSpan.FromMilliseconds(300)));
        Assert.Equal($"The browser {FakeBrowser.Hangs} did not print page.html within 0.30 s and was ended.", error.Message);
    }

    [Fact]
    public void What_is_no_PDF_is_not_taken_for_one()
    {
        var error = Assert.Throws<CommandException>(() => Print(FakeBrowser.WritesGarbage, Patience));
        Assert.Equal($"The browser {FakeBrowser.WritesGarbage} made something of page.html that is no whole PDF.", error.Message);
    }

    [Fact]
    public void A_file_that_is_no_program_is_no_browser()
    {
        var error = Assert.Throws<CommandException>(() => Print(_page, Patience));
        Assert.Equal($"The browser {_page} cannot be started.", error.Message);
    }

    [Fact]
    public void Where_a_browser_can_make_no_sandbox_it_prints_without_one() =>
        Assert.True(PdfBytes.AreWhole(Print(FakeBrowser.NeedsNoSandbox, Patience)));

    private byte[] Print(string browser, TimeSpan limit) =>
        new PrintingBrowser(browser, limit).Print(_page, Path.Join(_folder.FullName, "work"));
}
