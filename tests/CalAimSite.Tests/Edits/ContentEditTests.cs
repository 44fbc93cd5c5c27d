using CalAimSite.Content;
using CalAimSite.Editing;
using CalAimSite.Rendering;

namespace CalAimSite.Edits;

/// <summary>The whole way of an edit, from what an editor types to what is published: each passes all that CI holds content to.</summary>
public sealed class ContentEditTests : IDisposable
{
    private readonly EditedSite _site = EditedSite.OfAugust2023();

    public static TheoryData<string> Edits => [.. ContentEdit.All.Select(edit => edit.Name)];

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task An_edit_that_is_made_as_the_guide_says_goes_green(string name)
    {
        foreach (var step in ContentEdit.All.Single(edit => edit.Name == name).Steps)
            await step.DoAsync(_site);

        var check = await _site.RunAsync("check", "--base", "main");
        Assert.True(check.ExitCode == 0, check.Error);
        Assert.Equal(["CAL7004", "CAL7005"], CodesOf(check.Error));
        var built = _site.Build();
        Assert.All(ContentRules.All.Values, rule => rule(built));
        Assert.All(PageRules.All.Values, rule => rule(built));
    }

    private static IEnumerable<string> CodesOf(string report) => report.Split('\n')
        .Where(line => line.Contains(" CAL", StringComparison.Ordinal))
        .Select(line => line.Split(" CAL")[1].Split(':')[0]).Select(number => $"CAL{number}").Distinct().Order(StringComparer.Ordinal);
}
