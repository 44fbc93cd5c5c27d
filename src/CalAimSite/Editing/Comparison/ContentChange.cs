namespace CalAimSite.Editing.Comparison;

/// <summary>A place in a content file that is not as it was.</summary>
/// <param name="File">The file as it is called now, from the content folder.</param>
/// <param name="Line">Where it stands now; null where it is gone.</param>
/// <param name="Place">The keys, and the names of list items, that lead there; empty for the text of a Markdown file.</param>
/// <param name="Old">What stood there; null where nothing did.</param>
/// <param name="New">What stands there; null where nothing does. Where both are null, only comments or the layout are others.</param>
public sealed record ContentChange(string File, int? Line, ImmutableArray<string> Place, string? Old, string? New)
{
    /// <summary>What it is told under: the folder of the file, or its name where it is the only one of its kind.</summary>
    public string Heading
    {
        get
        {
            var name = Path.GetFileNameWithoutExtension(File);
            var kind = File.Split('/') switch
            {
                ["editions", _, _] or [_] => name,
                [.., var folder, _] => folder,
                _ => name,
            };
            return char.ToUpperInvariant(kind[0]) + kind[1..];
        }
    }
}
