using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CalAimSite.Content.Files;

namespace CalAimSite.Content.Binding.History;

/// <summary>What an edition's folder holds, in 64 characters: any change of it gives others.</summary>
internal static class EditionDigest
{
    /// <returns>
    /// SHA-256 of the names and texts of the folder's files but its errata, in hexadecimal. Each name, from the folder, and each text
    /// is UTF-8 with its length before it; line ends are LF, so that the digest is the same however git checked the files out.
    /// Null where a file could not be read.
    /// </returns>
    public static string? Compute(ContentFiles files, string edition)
    {
        var folder = FolderOf(edition);
        if (files.AllPaths.Any(path => path.StartsWith(folder, StringComparison.Ordinal) && files.IsUnreadable(path)))
            return null;

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in PathsOf(files, edition))
        {
            Append(hash, path[folder.Length..]);
            Append(hash, files[path].Text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <returns>The beginning of the SHA-256 of a file's text: enough to tell which file was changed.</returns>
    public static string ComputeShort(SourceText file) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)))[..16];

    /// <returns>The files that make an edition what was printed, in ordinal order.</returns>
    public static IEnumerable<string> PathsOf(ContentFiles files, string edition)
    {
        var folder = FolderOf(edition);
        return files.Paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path != folder + ErrataBinder.Name);
    }

    private static string FolderOf(string edition) => $"editions/{edition}/";

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
