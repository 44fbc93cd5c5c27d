namespace CalAimSite.Output;

/// <summary>What publishing did, counted in files, or why it did nothing. The marker is not counted.</summary>
public sealed class PublishResult
{
    private PublishResult(int written, int unchanged, int removed, PublishRefusal? refusal)
    {
        Written = written;
        Unchanged = unchanged;
        Removed = removed;
        Refusal = refusal;
    }

    /// <summary>New files and files whose bytes changed.</summary>
    public int Written { get; }

    /// <summary>Files that kept their bytes and their modification times.</summary>
    public int Unchanged { get; }

    /// <summary>Files that were in the folder and that the site does not have.</summary>
    public int Removed { get; }

    /// <summary>Not null if the folder was left as it was; the counts are 0 then.</summary>
    public PublishRefusal? Refusal { get; }

    internal bool ChangesNoFile => Written == 0 && Removed == 0;

    /// <param name="states">Of each file of the site.</param>
    /// <param name="before">How many files were in the folder.</param>
    internal static PublishResult Of(FileState[] states, int before)
    {
        var (added, changed, unchanged) = (0, 0, 0);
        foreach (var state in states)
        {
            added += state == FileState.New ? 1 : 0;
            changed += state == FileState.Changed ? 1 : 0;
            unchanged += state == FileState.Unchanged ? 1 : 0;
        }

        return new PublishResult(added + changed, unchanged, before - changed - unchanged, null);
    }

    internal static PublishResult Refused(PublishRefusal refusal) => new(0, 0, 0, refusal);
}
