using CalAimSite.Cli.Git;
using CalAimSite.Cli.Terminal;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;
using CalAimSite.Editing;

namespace CalAimSite.Cli.Editing;

/// <summary>Reads states of a content folder: as it lies there, and as git has it at a revision.</summary>
internal sealed class StateReader(string folder, DiagnosticBag diagnostics)
{
    public GitRepository Repository { get; } = new(folder);

    /// <returns>Null where the content is wrong, which is reported.</returns>
    public ContentState? ReadCurrent() => ContentState.Bind(ContentFolder.Read(folder, diagnostics), diagnostics);

    /// <returns>Null where the content is wrong, which is reported.</returns>
    /// <exception cref="CommandException">There is no such revision, or no content in it; or git failed.</exception>
    /// <exception cref="IOException">There is no git.</exception>
    public async Task<ContentState?> ReadAsync(string revision, CancellationToken stop)
    {
        if (await Repository.FindCommitAsync(revision, stop) is not { } commit)
            throw new CommandException($"git knows no revision '{revision}' in '{folder}'.", await Repository.AdviseAsync(stop));
        if (!await Repository.HasFolderAsync(commit, stop))
            throw new CommandException($"There is no folder '{folder}' at the revision '{revision}'.", "Name a revision that has it.");
        var files = await Repository.ReadAsync(commit, stop);
        return ContentState.Bind(ContentFolder.Read($"{revision}:{folder}", files, diagnostics), diagnostics);
    }
}
