using CalAimSite.Rendering.Routing;
using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Rendering;

public sealed class AddressTests
{
    private static Gen<Route> AnyAddress =>
        from folders in Gen.Elements("a", "b", "editions", "2023-08", "index").ListOf().Where(list => list.Count < 5)
        from file in Gen.Elements("index.html", "a.html", "b.html", "404.html", "robots.txt", "a")
        select new Route(string.Concat(folders.Select(folder => folder + "/")) + file);

    [Theory]
    [InlineData("index.html", "agenda.html", null, "agenda.html")]
    [InlineData("index.html", "initiatives/path.html", null, "initiatives/path.html")]
    [InlineData("initiatives/path.html", "index.html", null, "../index.html")]
    [InlineData("initiatives/path.html", "initiatives/index.html", null, "index.html")]
    [InlineData("initiatives/path.html", "milestones/a.html", null, "../milestones/a.html")]
    [InlineData("a/b/c.html", "a/d.html", null, "../d.html")]
    [InlineData("a/b/c.html", "ab/c.html", null, "../../ab/c.html")]
    [InlineData("editions/2023-08.html", "editions/2023-08/changes.html", null, "2023-08/changes.html")]
    [InlineData("index.html", "index.html", null, "index.html")]
    [InlineData("index.html", "index.html", "first", "#first")]
    [InlineData("a/index.html", "a/index.html", "first", "#first")]
    [InlineData("a/index.html", "index.html", "first", "../index.html#first")]
    public void A_link_is_relative_and_names_a_file(string page, string target, string? fragment, string link) =>
        Assert.Equal(link, new Route(page).LinkTo(new Route(target), fragment));

    [Fact]
    public void A_link_leads_a_browser_from_any_page_to_its_target() =>
        Prop.ForAll(
            AnyAddress.ToArbitrary(),
            AnyAddress.ToArbitrary(),
            Gen.Elements(null, "first", "row--one").ToArbitrary(),
            (page, target, fragment) =>
            {
                var root = new Uri("https://example.org/base/");
                var reached = new Uri(new Uri(root, page.Path), page.LinkTo(target, fragment));
                Assert.Equal(new Uri(root, target.Path + (fragment is null ? "" : "#" + fragment)), reached);
                Assert.Equal(fragment is null ? "" : "#" + fragment, reached.Fragment);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("")]
    [InlineData("/index.html")]
    [InlineData("a\\b.html")]
    public void What_is_no_path_from_the_root_is_no_address(string path) => Assert.Throws<ArgumentException>(() => new Route(path));

    [Theory]
    [InlineData("https://example.org/a#b:c", "https://example.org/a#b:c")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData("about.html", "../about.html")]
    [InlineData("about.html#a:b", "../about.html#a:b")]
    [InlineData("initiatives/one.html#first", "one.html#first")]
    [InlineData("initiatives/two.html", "two.html")]
    [InlineData("#first", "#first")]
    [InlineData("initiatives/here.html#first", "#first")]
    public void A_link_in_content_is_written_from_the_root_and_resolved_from_its_page(string target, string link) =>
        Assert.Equal(link, SiteLink.Resolve(target, new Route("initiatives/here.html")));
}
