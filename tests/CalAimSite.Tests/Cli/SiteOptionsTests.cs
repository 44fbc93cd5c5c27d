using System.CommandLine;
using CalAimSite.Cli.Commands;

namespace CalAimSite.Cli;

public sealed class SiteOptionsTests
{
    [Theory]
    [InlineData("2023-07-04", "2023-07-04")]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("2023-Q4", "2023-12-31")]
    public void A_month_to_make_the_site_for_stands_for_its_last_day(string text, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), Read("--as-of", text).AsOf);

    [Fact]
    public void What_is_not_given_has_the_defaults_of_a_repository() =>
        Assert.Equal(new GeneratorOptions("content", "themes/default", BaseUrl: null, AsOf: null), Read());

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("http://localhost:8080/a/b", "http://localhost:8080/a/b/")]
    [InlineData("https://example.org/calendar/", "https://example.org/calendar/")]
    [InlineData("HTTPS://Example.ORG/Calendar", "https://example.org/Calendar/")]
    public void The_base_address_always_ends_in_one_slash(string text, string address) =>
        Assert.Equal(address, Read("--base-url", text).BaseUrl);

    private static GeneratorOptions Read(params string[] arguments)
    {
        var options = new SiteOptions("calaim");
        var command = new RootCommand();
        options.AddTo(command);
        return options.Read(command.Parse(arguments));
    }
}
