using System.Text;

namespace CalAimSite.Diagnostics;

/// <summary>
/// Files that Git or an editor would change, or that are too large to keep: each is made here, with the one diagnostic that
/// it gives, and the line that a person sees first.
/// </summary>
internal static class UntypableCases
{
    private const string Row = "editions/2023-08/rows/path.yaml";
    private const string Page = "pages/about.md";

    public static readonly SortedDictionary<string, (string Code, string FirstLine, string Path, byte[] Bytes)> All =
        new(StringComparer.Ordinal)
        {
            ["bytes that are not UTF-8"] = Case(
                "CAL1004", "From here on the file is not UTF-8.", Page, [.. Utf8("---\ntitle: About\nbreak: caf"), 0xE9, (byte)'\n'], 3, 11),
            ["UTF-8 that ends in the middle of a character"] = Case(
                "CAL1004", "From here on the file is not UTF-8.", Page, [.. Utf8("---\ntitle: caf"), 0xC3], 2, 11),
            ["UTF-16"] = Case("CAL1004", "From here on the file is not UTF-8.", Page, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\n")], 1, 1),
            ["a control character"] = Case("CAL1005", "There is an invisible control character here (U+0007).", Page, Utf8("---\ntitle: A\abc\n---\n"), 2, 9),
            ["an escape sequence for terminals"] = Case(
                "CAL1005", "There is an invisible control character here (U+001B), and 1 more in this file.", Page, Utf8("\u001b[31mred\u001b[0m\n"), 1, 1),
            ["a null character"] = Case("CAL1005", "There is an invisible control character here (U+0000).", Row, Utf8("name: a\0\n"), 1, 8),
            ["a mark that turns the direction of the text"] = Case(
                "CAL1005", "There is an invisible control character here (U+202E).", Page, Utf8("---\ntitle: A\u202ebout\n---\n"), 2, 9),
            ["a blank without a width"] = Case(
                "CAL1005", "There is an invisible control character here (U+200B).", Row, Utf8("name: PATH\nkind: \u200bother\n"), 2, 7),
            ["a byte order mark that is not at the beginning"] = Case(
                "CAL1005", "There is an invisible control character here (U+FEFF).", Row, Utf8("name: a\n\ufeffkind: b\n"), 2, 1),
            ["carriage returns without line feeds"] = Case(
                "CAL1005", "There is an invisible control character here (U+000D), and 1 more in this file.", Row, Utf8("name: a\rkind: b\r"), 1, 8),
            ["tabs in YAML"] = Case(
                "CAL1006", "There is a tab here, and 1 more in this file.", Row, Utf8("name: a\nmilestones:\n\t- id: b\n\t  text: c\n"), 3, 1),
            ["a tab in Markdown"] = Case("CAL1006", "There is a tab here.", Page, Utf8("---\ntitle: About\n---\n\n\tcode\n"), 5, 1),
            ["5 MiB"] = Case("CAL1003", "This file has 5,242,880 bytes.", Page, new byte[5 * 1024 * 1024], 1, 1),
            ["markers of a merge"] = Case(
                "CAL1009", "A merge left its marker here, and 1 more in this file.", Row, Utf8("name: a\n<<<<<<< HEAD\nnote: b\n=======\nnote: c\n>>>>>>> branch\n"), 2, 1),
            ["40,000 open brackets in YAML"] = Case("CAL2008", "This lies more than 64 levels deep.", Row, Utf8(new string('[', 40_000)), 1, 65),
            ["200 nested keys in YAML"] = Case("CAL2008", "This lies more than 64 levels deep.", Row, Utf8(Nested(200)), 64, 64),
            ["10,000 quotations in Markdown"] = Case(
                "CAL5005", "This text nests deeper than Markdown can be read.", Page, Utf8($"---\ntitle: About\n---\n{new string('>', 10_000)} deep\n"), 4, 1),
            ["a long Markdown text"] = Case(
                "CAL5004", "This text is longer than 65536 characters.", Page, Utf8($"---\ntitle: About\n---\n{new string('x', 70_000)}\n"), 4, 1),
        };

    private static (string Code, string FirstLine, string Path, byte[] Bytes) Case(
        string code, string message, string path, byte[] bytes, int line, int column) =>
        (code, $"content/{path}:{line}:{column}: error {code}: {message}", path, bytes);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Nested(int levels)
    {
        var text = new StringBuilder();
        for (var i = 0; i < levels; i++)
        {
            text.Append(' ', i).Append("a:\n");
        }

        return text.ToString();
    }
}
