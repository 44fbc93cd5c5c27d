namespace CalAimSite.Output;

/// <summary>One file of the site, ready to be written.</summary>
public sealed class OutputFile
{
    /// <param name="path">Relative to the site's root, with <c>/</c> between names. Only what every file system can hold, so that
    /// the output is the same on any machine.</param>
    /// <param name="content">The file's bytes. They must not change afterwards.</param>
    /// <exception cref="ArgumentException">The path is empty, rooted, leaves the site, or holds a name that some file system refuses.
    /// Addresses are made by this program, so that is a bug of ours.</exception>
    public OutputFile(string path, ReadOnlyMemory<byte> content)
    {
        CheckPath(path);
        Path = path;
        Content = content;
    }

    public string Path { get; }

    public ReadOnlyMemory<byte> Content { get; }

    private static void CheckPath(string path)
    {
        var rest = path.AsSpan();
        int end;
        while ((end = rest.IndexOf('/')) >= 0)
        {
            CheckName(rest[..end], path);
            rest = rest[(end + 1)..];
        }

        CheckName(rest, path);
    }

    private static void CheckName(ReadOnlySpan<char> name, string path)
    {
        // Windows drops a dot or space at the end of a name; the rule also refuses "." and "..", and an empty name is a rooted path
        // or a doubled or final slash.
        if (name.IsEmpty || name[^1] is '.' or ' ')
            throw new ArgumentException($"The output path '{path}' has a part that is empty or ends in a dot or space.", nameof(path));
        foreach (var c in name)
        {
            if (c < ' ' || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '\u007f')
                throw new ArgumentException($"The output path '{path}' holds the character U+{(int)c:X4}.", nameof(path));
        }
    }
}
