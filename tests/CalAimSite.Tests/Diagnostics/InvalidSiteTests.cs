namespace CalAimSite.Diagnostics;

public sealed class InvalidSiteTests
{
    public static IEnumerable<TheoryDataRow<string>> Sites => InvalidSite.Names.Select(name => new TheoryDataRow<string>(name));

    [Fact]
    public void The_site_that_the_invalid_ones_are_made_from_is_valid()
    {
        var binding = BindingResult.Of(BindingResult.FilesOf(InvalidSite.BaseFolder));

        Assert.Equal(string.Empty, binding.Text);
        Assert.NotNull(binding.Site);
    }

    /// <summary>With <c>CALAIM_ACCEPT=1</c> in the environment, what is found becomes what is expected: look at the difference.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void An_invalid_site_is_reported_as_expected(string name)
    {
        var site = new InvalidSite(name);
        var binding = BindingResult.Of(site.Files());
        if (Environment.GetEnvironmentVariable("CALAIM_ACCEPT") == "1")
            site.Accept(binding.Text);

        Assert.NotEmpty(binding.Diagnostics);
        Assert.Equal(site.Expected, binding.Text);
        Assert.Equal(binding.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error), binding.Site is null);
    }
}
