namespace CalAimSite.Publishing;

/// <summary>
/// Puts right what a publish left beside the site, at whatever point it ended. A publish ends with the very same tidying, so what is done
/// after a crash is done, and tested, at every build.
/// </summary>
/// <remarks>
/// The states, in the order of a publish (each name stands for the folder of that path, * for one that is incomplete):
/// <code>
///                        by exchange               by two renames
/// staging                Target, Next*             Target, Next*
/// staged                 Target, Next              Target, Next
/// between the renames                              Old, Next
/// swapped                Target, Next (old)        Target, Old
/// deleting the old one   Target, Next*             Target, Next*
/// </code>
/// So Old is always whole and Next is never needed: if the site is missing, Old is the site.
/// </remarks>
internal static class PublishRecovery
{
    public static bool IsNeeded(PublishPaths paths) =>
        Directory.Exists(paths.Next) || Directory.Exists(paths.Old) || Directory.Exists(paths.Work);

    /// <param name="paths">Where to look.</param>
    /// <param name="step">Called before each change.</param>
    /// <returns>Null, or what stands in the way because it is not ours, or cannot be moved or deleted.</returns>
    public static PublishRefusal? Run(PublishPaths paths, Action<string> step)
    {
        foreach (var path in (string[])[paths.Work, paths.Next, paths.Old])
        {
            if (FolderOwnership.Of(path) == Ownership.Foreign && !(path == paths.Work && IsOfBrowsers(path)))
                return PublishRefusal.InTheWay(path);
        }

        if (DeletePatiently(paths.Work, step) is { } work)
            return work;
        if (Delete(paths.Next, step) is { } next)
            return next;
        if (!Directory.Exists(paths.Old))
            return null;

        // Not deleted in place: a second crash must not leave a part of the old site where a whole one is expected.
        var isSite = !Path.Exists(paths.Target);
        try
        {
            step("rename the old site");
            Directory.Move(paths.Old, isSite ? paths.Target : paths.Next);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PublishRefusal.CannotDelete(paths.Old, exception.Message);
        }

        return isSite ? null : Delete(paths.Next, step);
    }

    private static bool IsOfBrowsers(string path) => new DirectoryInfo(path) is { Exists: true, LinkTarget: null } folder
        && folder.EnumerateFileSystemInfos().All(entry => entry is DirectoryInfo { Name: PublishPaths.Browsers, LinkTarget: null });

    // A browser of a killed build may still write there.
    private static PublishRefusal? DeletePatiently(string path, Action<string> step)
    {
        for (var more = 30; ; more--)
        {
            if (Delete(path, step) is not { } refusal)
                return null;
            if (more == 0)
                return refusal;
            Thread.Sleep(100);
        }
    }

    private static PublishRefusal? Delete(string path, Action<string> step)
    {
        try
        {
            if (Directory.Exists(path))
                FolderOwnership.Delete(path, step);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PublishRefusal.CannotDelete(path, exception.Message);
        }
    }
}
