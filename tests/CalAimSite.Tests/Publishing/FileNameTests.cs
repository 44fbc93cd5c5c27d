using CalAimSite.Rendering.Routing;

namespace CalAimSite.Publishing;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("editions/2023-08/changes.html")]
    [InlineData("a name with spaces/später — 日本.html")]
    [InlineData(".nojekyll")]
    public void A_relative_path_with_slashes_is_good(string path) => Assert.Equal(path, new Route(path).Path);

    [Theory]
    [InlineData("")]
    [InlineData("/index.html")]
    [InlineData("a//b.html")]
    [InlineData("a/")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../index.html")]
    [InlineData("a/../b.html")]
    [InlineData("a/./b.html")]
    [InlineData("a\\b.html")]
    [InlineData("C:/index.html")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("what?.html")]
    [InlineData("ends-in-a-dot./index.html")]
    [InlineData("ends-in-a-space ")]
    public void A_path_that_leaves_the_site_or_that_some_file_system_refuses_is_a_bug_of_ours(string path) =>
        Assert.Throws<ArgumentException>(() => new Route(path));

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("a.html", "A.html")]
    [InlineData("a/b.html", "A/c.html")]
    [InlineData("a", "a/b.html")]
    [InlineData("a/b.html", "A")]
    [InlineData("a.html", ".calaim")]
    [InlineData("a.html", ".CalAIM/b.html")]
    public void Two_paths_that_cannot_lie_in_one_folder_everywhere_are_a_bug_of_ours(string one, string other)
    {
        using var temporary = new TemporaryFolder();
        Assert.Throws<ArgumentException>(() => Sites.Publish(temporary["_site"], (one, "1"), (other, "2")));
        Assert.Empty(Sites.Read(temporary.Root));
    }
}
