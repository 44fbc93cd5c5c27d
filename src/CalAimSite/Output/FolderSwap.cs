namespace CalAimSite.Output;

internal enum SwapMethod
{
    /// <summary>By one exchange where the system has it, else by two renames.</summary>
    Best,

    /// <summary>As where there is no exchange.</summary>
    TwoRenames,
}

/// <summary>Puts the staged site in the place of the old one.</summary>
internal static class FolderSwap
{
    /// <summary>Afterwards the old site is at <see cref="SitePaths.Next"/> or <see cref="SitePaths.Old"/>. After an exception
    /// <see cref="PublishRecovery"/> put it back if need be.</summary>
    public static void Run(SitePaths paths, SwapMethod method)
    {
        var replaces = Directory.Exists(paths.Target);
        if (replaces && method == SwapMethod.Best && UnixFiles.TryExchange(paths.Next, paths.Target))
            return;
        if (replaces)
            Directory.Move(paths.Target, paths.Old);
        Directory.Move(paths.Next, paths.Target);
    }
}
