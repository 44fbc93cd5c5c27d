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
    public static bool IsNeeded(PublishPaths paths) => Directory.Exists(paths.Next) || Directory.Exists(paths.Old);

    /// <returns>Null, or what stands in the way because it is not ours.</returns>
    /// <exception cref="IOException">A folder cannot be moved or deleted.</exception>
    public static PublishRefusal? Run(PublishPaths paths)
    {
        var (next, old) = (FolderOwnership.Of(paths.Next), FolderOwnership.Of(paths.Old));
        if (next == Ownership.Foreign)
            return PublishRefusal.InTheWay(paths.Next);
        if (old == Ownership.Foreign)
            return PublishRefusal.InTheWay(paths.Old);
        if (next == Ownership.Ours)
            FolderOwnership.Delete(paths.Next);
        if (old == Ownership.Missing)
            return null;

        // Not deleted in place: a second crash must not leave a part of the old site where a whole one is expected.
        var isSite = !Path.Exists(paths.Target);
        Directory.Move(paths.Old, isSite ? paths.Target : paths.Next);
        if (!isSite)
            FolderOwnership.Delete(paths.Next);
        return null;
    }

    /// <summary>As <see cref="Run"/> at the end of a publish. What cannot be done now is left to the next one: the site is in its
    /// place, or the error that kept it from there is on its way.</summary>
    public static void TryRun(PublishPaths paths)
    {
        try
        {
            Run(paths);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
