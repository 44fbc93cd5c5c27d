using System.Buffers.Binary;
using CalAimSite.BrowserTests.Browsers;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.ReadmeImages;

/// <summary>
/// The pictures of the site in the README. With <c>CALAIM_ACCEPT=1</c> they are taken anew; their pixels are never compared, since they
/// vary with the machine's fonts.
/// </summary>
public sealed class ReadmeImageTests(Browser browser, BuiltSite site)
{
    private const string ReadPixels = """
        async base64 => {
            const image = new Image();
            image.src = 'data:image/png;base64,' + base64;
            await image.decode();
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
            context.drawImage(image, 0, 0);
            const { data } = context.getImageData(0, 0, image.width, image.height);
            let text = '';
            for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
            return btoa(text);
        }
        """;

    public static TheoryData<string, View> Images() => new()
    {
        { "calendar-desktop.png", new View(1280, 800) },
        { "calendar-phone.png", new View(390, 800) },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public async Task The_README_shows_the_calendar_in_a_small_picture(string name, View view)
    {
        string path = Path.Combine(Repository.Root, ".github/images", name);
        if (Environment.GetEnvironmentVariable("CALAIM_ACCEPT") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, await TakeAsync(view), TestContext.Current.CancellationToken);
        }

        byte[] png = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal((view.Width, view.Height), Size(png));
        Assert.InRange(png.Length, 1, 150_000);
    }

    private static (int Width, int Height) Size(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private async Task<byte[]> TakeAsync(View view)
    {
        await using Visit visit = await browser.VisitAsync(await site.OnDiskAsync("index.html"), view);
        await visit.Page.EvaluateAsync("scrollTo(0, scrollY + document.querySelector('.legend').getBoundingClientRect().top - 16)");
        byte[] screenshot = await visit.Page.ScreenshotAsync();

        // The site's own policy forbids reading pixels back from a picture; a page without one does not.
        await visit.Page.GotoAsync("about:blank");
        string pixels = await visit.Page.EvaluateAsync<string>(ReadPixels, Convert.ToBase64String(screenshot));
        return PalettePng.Write(view.Width, view.Height, Convert.FromBase64String(pixels));
    }
}
