using System.Text;
using CalAimSite.Content.Files;

namespace CalAimSite.Fuzz.Mutations;

/// <summary>Mutations of files as such: their names, their places, their bytes.</summary>
internal static class FolderMutations
{
    public static FileSet Apply(FileSet files, string path, Dice dice) => dice.Below(9) switch
    {
        0 => files.Without(path),
        1 => files.With(path, dice.Pick<string>([string.Empty, "\n", " ", "---\n", "# only a comment\n", "\ufeff", "a"])),
        2 => files.With(AnotherPath(path, dice), files[path]),
        3 => files.Without(path).With(AnotherPath(path, dice), files[path]),
        4 => files.With(path, files[dice.Pick(files.Paths)]),
        5 => WithoutFolder(files, path),
        6 => files.WithKind(path, dice.Pick([FileKind.SymbolicLink, FileKind.Other])),
        _ => files.With(path, OtherBytes(files[path], dice)),
    };

    private static string AnotherPath(string path, Dice dice)
    {
        var slash = path.LastIndexOf('/') + 1;
        return dice.Below(5) switch
        {
            0 => path[..slash] + dice.Pick(Pieces.Names),
            1 => dice.Pick(Pieces.Folders) + path[slash..],
            2 => dice.Pick(Pieces.Folders) + dice.Pick(Pieces.Names),
            3 => path.Insert(dice.Below(path.Length + 1), dice.Pick<string>(["-2", "A", "é", ".", "-", "~", new string('a', 300)])),
            _ => path[..slash] + path[slash..].ToUpperInvariant(),
        };
    }

    private static FileSet WithoutFolder(FileSet files, string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        return files.Paths.Where(other => folder.Length > 0 && other.StartsWith(folder, StringComparison.Ordinal)).Aggregate(files, (rest, gone) => rest.Without(gone));
    }

    private static byte[] OtherBytes(byte[] bytes, Dice dice)
    {
        var at = dice.Below(bytes.Length + 1);
        return dice.Below(5) switch
        {
            0 => [.. Encoding.UTF8.Preamble, .. bytes],
            1 => [.. bytes[..at], dice.Pick<byte>([0x80, 0xc0, 0xe2, 0xed, 0xff, 0xf4, 0x00, 0x0d]), .. bytes[at..]],
            2 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes)),
            3 => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(bytes)),
            _ => bytes[..at],
        };
    }
}
