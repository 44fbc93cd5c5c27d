namespace CalAimSite.Publishing;

/// <summary>What publishing did, counted in files, or why it did nothing. The marker is not counted.</summary>
/// <param name="Written">New files and files whose bytes changed.</param>
/// <param name="Unchanged">Files that kept their bytes and their modification times.</param>
/// <param name="Removed">Files that were in the folder and that the site does not have.</param>
/// <param name="Refusal">Not null if the folder was left as it was; the counts are 0 then.</param>
public sealed record PublishResult(int Written, int Unchanged, int Removed, PublishRefusal? Refusal = null)
{
    /// <summary>What could not be tidied away; the site is in its place all the same.</summary>
    public PublishRefusal? Leftover { get; init; }

    internal static PublishResult Refused(PublishRefusal refusal) => new(0, 0, 0, refusal);
}
