using CalAimSite.Editing;

namespace CalAimSite.Edits;

/// <summary>A step of an edit.</summary>
internal sealed record EditStep(Func<EditedSite, Task> DoAsync)
{
    /// <summary>All that is changed so far becomes what is published: the branch <c>main</c>.</summary>
    public static readonly EditStep Publish = Type(site => site.Commit("2023-09-20T10:00:00-07:00"));

    public static EditStep Type(Action<EditedSite> edit) => new(site =>
    {
        edit(site);
        return Task.CompletedTask;
    });

    /// <summary>A command of <c>calaim</c>, which must not fail.</summary>
    public static EditStep Run(params string[] command) => new(async site =>
    {
        var run = await site.RunAsync(command);
        Assert.True(run.ExitCode == 0, run.Error);
    });
}
