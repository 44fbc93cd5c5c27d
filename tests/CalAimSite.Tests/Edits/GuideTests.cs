using CalAimSite.Editing;

namespace CalAimSite.Edits;

/// <summary>
/// What the guide tells editors goes as it is told: each edit is made on the content of August 2023, every command is run, and every
/// message compared. <c>CALAIM_ACCEPT=1</c> writes what is said now into the guide.
/// </summary>
public sealed class GuideTests : IDisposable
{
    private readonly EditedSite _site = EditedSite.OfAugust2023();

    public static TheoryData<string> Edits => [.. Guide.Edits.Select(edit => edit.Title)];

    public void Dispose() => _site.Dispose();

    [Fact]
    public void It_has_ten_edits() => Assert.Equal(Enumerable.Range(1, 10), Guide.Edits.Select(edit => int.Parse(edit.Title.Split('.')[0])));

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task An_edit_goes_as_it_is_told_and_ends_green(string title)
    {
        _site.Push();
        var edit = Guide.Edits.Single(edit => edit.Title == title);
        Assert.NotEmpty(edit.Steps);
        foreach (var step in edit.Steps)
            await step.DoAsync(_site);

        var check = await _site.RunAsync("check", "--base", "origin/main");
        Assert.True(check.ExitCode == 0, check.Error);
    }
}
