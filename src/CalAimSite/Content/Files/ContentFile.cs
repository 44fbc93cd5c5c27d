namespace CalAimSite.Content.Files;

/// <summary>What lies at a path. Of anything but a file nothing is ever opened.</summary>
internal enum FileKind
{
    Plain,
    SymbolicLink,

    /// <summary>A pipe, a socket or a device.</summary>
    Other,
}

/// <summary>A file of content or of a theme, before it is opened.</summary>
/// <param name="Path">From the folder, with forward slashes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Read">Gives the bytes.</param>
internal sealed record ContentFile(string Path, long Length, Func<byte[]> Read)
{
    // The largest real file has some 20 KiB. Brackets enough to keep a YAML parser busy for seconds fit into a few MiB.
    public const int MostBytes = 4 * 1024 * 1024;

    public FileKind Kind { get; init; }

    /// <param name="name">What the file is called in messages.</param>
    /// <param name="diagnostics">Where it is said if not.</param>
    /// <returns>Whether it is a plain file with a name that every system can hold.</returns>
    public bool IsSafe(string name, DiagnosticBag diagnostics)
    {
        var place = SourceSpan.OfFile(name);
        if (Path.Split('/').FirstOrDefault(part => !PortableName.IsPortable(part)) is { } part)
            diagnostics.UnportableName(place, part);
        else if (Kind == FileKind.SymbolicLink)
            diagnostics.SymbolicLink(place);
        else if (Kind == FileKind.Other)
            diagnostics.NotAFile(place);
        else
            return true;
        return false;
    }

    public bool IsTooLarge(string name, DiagnosticBag diagnostics)
    {
        if (Length > MostBytes)
            diagnostics.FileTooLarge(SourceSpan.OfFile(name), Length, MostBytes);
        return Length > MostBytes;
    }
}
