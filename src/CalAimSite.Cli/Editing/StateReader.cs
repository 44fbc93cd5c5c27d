using CalAimSite.Cli.Git;
using CalAimSite.Cli.Messages;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;
using CalAimSite.Editing;

namespace CalAimSite.Cli.Editing;

/// <summary>A state of the content, or why there is none.</summary>
/// <param name="State">The state; null where it could not be had.</param>
/// <param name="Error">What the person who typed the command can put right; null where the content itself is wrong, which is reported.</param>
internal sealed record FoundState(ContentState? State, UsageError? Error)
{
    public static FoundState Of(ContentState? state) => new(state, Error: null);

    public static FoundState Of(UsageError error) => new(State: null, error);
}

/// <summary>Reads states of a content folder: as it lies there, and as git has it at a revision.</summary>
/// <param name="folder">The content folder, as it was typed.</param>
/// <param name="diagnostics">Where everything that is wrong in a state is reported.</param>
internal sealed class StateReader(string folder, DiagnosticBag diagnostics)
{
    public GitRepository Repository { get; } = new(folder);

    public ContentState? ReadCurrent() => ContentState.Bind(ContentFolder.Read(folder, diagnostics), diagnostics);

    /// <param name="revision">A name of a commit, as it was typed.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="IOException">git is not there, or failed.</exception>
    public async Task<FoundState> ReadAsync(string revision, CancellationToken stop)
    {
        if (await Repository.FindCommitAsync(revision, stop) is not { } commit)
        {
            return FoundState.Of(new UsageError(
                $"git knows no revision '{revision}' in '{folder}'.",
                "Name a commit, branch or tag that is here; 'git fetch' brings those of the remote repository."));
        }

        if (!await Repository.HasFolderAsync(commit, stop))
        {
            return FoundState.Of(new UsageError(
                $"There is no folder '{folder}' at the revision '{revision}'.", "Name a revision that has it."));
        }

        var files = await Repository.ReadAsync(commit, stop);
        var name = $"{revision}:{folder.Replace('\\', '/').TrimEnd('/')}";
        return FoundState.Of(ContentState.Bind(ContentFolder.Read(name, files, diagnostics), diagnostics));
    }
}
