using System.Buffers;
using System.Globalization;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Pages;

namespace CalAimSite.Rendering;

/// <summary>These change what the whole process sees of the machine.</summary>
[CollectionDefinition(nameof(Machine), DisableParallelization = true)]
public static class Machine;

/// <summary>The same content and theme give the same bytes, whatever the machine is like.</summary>
[Collection(nameof(Machine))]
public sealed class DeterminismTests
{
    [Fact]
    public void A_second_run_gives_the_same_bytes() => AssertSame(Generate());

    [Fact]
    public void A_culture_in_which_all_is_different_gives_the_same_bytes()
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture);
        var strange = StrangeCulture();
        try
        {
            // Pages are written by other threads too.
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (strange, strange);
            CultureInfo.DefaultThreadCurrentCulture = strange;
            Assert.Equal("~1’234,5", $"{-1234.5:N1}");
            AssertSame(Generate());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture) = before;
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", 14)]
    [InlineData("Pacific/Pago_Pago", -11)]
    public void A_time_zone_in_which_it_is_another_day_gives_the_same_bytes(string zone, int hours)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            var offset = TimeZoneInfo.Local.BaseUtcOffset;
            Assert.SkipUnless(offset == TimeSpan.FromHours(hours), "This machine takes its time zone from elsewhere.");
            AssertSame(Generate());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Another_current_folder_and_relative_paths_give_the_same_bytes()
    {
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(Path.Join(FrozenContent.Folder, "editions"));
            AssertSame(SiteGenerator.Generate(new GeneratorOptions("..", DefaultTheme.Folder + "/../default/")));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Fact]
    public void A_copy_whose_files_were_made_in_another_order_gives_the_same_bytes()
    {
        var copy = Directory.CreateTempSubdirectory("calaim-copy-").FullName;
        try
        {
            TemporarySite.Copy(DefaultTheme.Folder, Path.Join(copy, "theme"));
            TemporarySite.Copy(FrozenContent.Folder, Path.Join(copy, "content"));
            AssertSame(SiteGenerator.Generate(new GeneratorOptions(Path.Join(copy, "content"), Path.Join(copy, "theme"))));
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    [Fact]
    public void Pages_written_one_after_the_other_from_the_last_to_the_first_are_the_same_as_pages_written_at_once()
    {
        var site = FrozenContent.Built.Generated.Site!;
        var files = FrozenContent.Built.Generated.Files;
        var indexes = new SiteIndexes(site);
        var exports = ExportList.Create(site, indexes, DefaultTheme.English, site.Identity.BaseUrl);
        ImmutableArray<Page> pages =
        [
            .. PageList.Create(
                site, indexes, DefaultTheme.English, site.Identity.BaseUrl,
                new ExportIndex(files.RemoveAll(file => file.Offer is null), site.Identity.Outputs, exports.Api)),
            .. exports.Files,
        ];

        Assert.Equal(pages.Select(page => page.Route), files.Select(file => file.Route));
        foreach (var page in pages.Reverse().Concat(pages))
        {
            var output = new ArrayBufferWriter<byte>();
            page.Write(output);
            Assert.True(output.WrittenSpan.SequenceEqual(FrozenContent.Built.Files[page.Route.Path].Span), page.Route.Path);
        }
    }

    [Fact]
    public void Nothing_but_bytes_of_UTF_8_with_line_feeds_is_written()
    {
        Assert.All(FrozenContent.Built.Pages, path =>
        {
            var text = FrozenContent.Built.Text(path);
            Assert.DoesNotContain('\uFFFD', text);
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain('\uFEFF', text);
        });
    }

    private static GeneratedSite Generate() =>
        SiteGenerator.Generate(new GeneratorOptions(FrozenContent.Folder, DefaultTheme.Folder));

    private static void AssertSame(GeneratedSite again)
    {
        var site = FrozenContent.Built.Generated;
        Assert.Equal(site.Files.Select(file => file.Route), again.Files.Select(file => file.Route));
        Assert.All(
            site.Files.Zip(again.Files),
            pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Route.Path));
    }

    // Real cultures' data are not there under InvariantGlobalization, but code could still read the current culture.
    private static CultureInfo StrangeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "’";
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.PositiveSign = "plus";
        culture.DateTimeFormat.DateSeparator = "|";
        culture.DateTimeFormat.TimeSeparator = "|";
        culture.DateTimeFormat.ShortDatePattern = "dd|MM|yy";
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 13).Select(i => $"m{i}")];
        culture.TextInfo.ListSeparator = "|";
        return culture;
    }
}
