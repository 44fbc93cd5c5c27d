namespace CalAimSite.Templates.Tests;

public sealed class MemberNamesTests
{
    public sealed record Page(string AsOf, string BodyHTML);

    [Theory]
    [InlineData("AsOf", "as_of")]
    [InlineData("Title", "title")]
    [InlineData("BodyHtml", "body_html")]
    [InlineData("BodyHTML", "body_html")]
    [InlineData("HTMLBody", "htmlbody")]
    [InlineData("Day2Of", "day2_of")]
    public void Members_are_named_as_Scriban_names_properties(string property, string expected) =>
        Assert.Equal(expected, MemberNames.Of(property));

    [Fact]
    public void A_member_without_a_property_is_found() =>
        Assert.Equal(
            ["as_off"],
            MemberNames.WithoutProperty(new ObjectShape<Page>().Member("as_off", p => p.AsOf).Member("body_html", p => p.BodyHTML)));
}
