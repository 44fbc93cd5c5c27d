using System.Text;

namespace CalAimSite.Diagnostics;

/// <param name="Code">The code of the one diagnostic that it gives.</param>
/// <param name="Place">Where: <c>line:column</c>.</param>
/// <param name="Message">What is said.</param>
/// <param name="Path">The file that holds it.</param>
/// <param name="Bytes">What the file holds.</param>
internal sealed record UntypableCase(string Code, string Place, string Message, string Path, byte[] Bytes)
{
    /// <summary>What a person sees first.</summary>
    public string FirstLine => $"content/{Path}:{Place}: error {Code}: {Message}";
}

/// <summary>Files that Git or an editor would change, or that are too large to keep: they are made here.</summary>
internal static class UntypableCases
{
    private const string Row = "editions/2023-08/rows/path.yaml";
    private const string Page = "pages/about.md";
    private const string NotUtf8 = "From here on the file is not UTF-8.";
    private const string Control = "There is an invisible control character here";
    private const string TooDeep = "This lies more than 64 levels deep.";

    public static readonly SortedDictionary<string, UntypableCase> All = new(StringComparer.Ordinal)
    {
        ["bytes that are not UTF-8"] = new("CAL1004", "3:11", NotUtf8, Page, [.. Utf8("---\ntitle: About\nbreak: caf"), 0xE9, 0x0A]),
        ["UTF-8 that ends within a character"] = new("CAL1004", "2:11", NotUtf8, Page, [.. Utf8("---\ntitle: caf"), 0xC3]),
        ["UTF-16"] = new("CAL1004", "1:1", NotUtf8, Page, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\n")]),
        ["a control character"] = new("CAL1005", "2:9", $"{Control} (U+0007).", Page, Utf8("---\ntitle: A\abc\n---\n")),
        ["an escape sequence for terminals"] =
            new("CAL1005", "1:1", $"{Control} (U+001B), and 1 more in this file.", Page, Utf8("\u001b[31mred\u001b[0m\n")),
        ["a null character"] = new("CAL1005", "1:8", $"{Control} (U+0000).", Row, Utf8("name: a\0\n")),
        ["a mark that turns the direction"] = new("CAL1005", "2:9", $"{Control} (U+202E).", Page, Utf8("---\ntitle: A\u202ebout\n---\n")),
        ["a blank without a width"] = new("CAL1005", "2:7", $"{Control} (U+200B).", Row, Utf8("name: PATH\nkind: \u200bother\n")),
        ["a letter that nobody sees"] = new("CAL1005", "2:9", $"{Control} (U+E0041).", Page, Utf8("---\ntitle: A\U000E0041bout\n---\n")),
        ["a name that Windows keeps for a device"] = new(
            "CAL1014", "1:1", "`con.md` can be the name of a file on some systems only.", "pages/con.md", Utf8("---\ntitle: A\n---\n")),
        ["a name that is not UTF-8"] = new(
            "CAL1014", "1:1", "`caf\ufffd.md` can be the name of a file on some systems only.", "pages/caf\ufffd.md", Utf8("---\ntitle: A\n---\n")),
        ["a byte order mark that is not the first"] = new("CAL1005", "2:1", $"{Control} (U+FEFF).", Row, Utf8("name: a\n\ufeffkind: b\n")),
        ["carriage returns without line feeds"] =
            new("CAL1005", "1:8", $"{Control} (U+000D), and 1 more in this file.", Row, Utf8("name: a\rkind: b\r")),
        ["tabs in YAML"] = new(
            "CAL1006",
            "3:1",
            "There is a tab here, and 1 more in this file.",
            Row,
            Utf8("name: a\nmilestones:\n\t- id: b\n\t  text: c\n")),
        ["indentation by blanks that do not break"] = new(
            "CAL1011",
            "3:1",
            "There is a blank here that is none of the keyboard's (U+00A0), and 1 more in this file.",
            Row,
            Utf8("name: a\nmilestones:\n\u00a0\u00a0- id: b\n  \u00a0text: c\n")),
        ["a wide blank before a line of Markdown"] = new(
            "CAL1011", "5:1", "There is a blank here that is none of the keyboard's (U+2003).", Page, Utf8("---\ntitle: About\n---\n\n\u2003Text\n")),
        ["a tab in Markdown"] = new("CAL1006", "5:1", "There is a tab here.", Page, Utf8("---\ntitle: About\n---\n\n\tcode\n")),
        ["5 MiB"] = new("CAL1003", "1:1", "This file has 5,242,880 bytes.", Page, new byte[5 * 1024 * 1024]),
        ["markers of a merge"] = new(
            "CAL1009",
            "2:1",
            "A merge left its marker here, and 1 more in this file.",
            Row,
            Utf8("name: a\n<<<<<<< HEAD\nnote: b\n=======\nnote: c\n>>>>>>> branch\n")),
        ["40,000 open brackets in YAML"] = new("CAL2008", "1:65", TooDeep, Row, Utf8(new string('[', 40_000))),
        ["200 nested keys in YAML"] = new("CAL2008", "64:64", TooDeep, Row, Utf8(NestedKeys(200))),
        ["10,000 quotations in Markdown"] = new(
            "CAL5005",
            "4:1",
            "This text nests deeper than Markdown can be read.",
            Page,
            Utf8($"---\ntitle: About\n---\n{new string('>', 10_000)} deep\n")),
        ["a long Markdown text"] = new(
            "CAL5004",
            "4:1",
            "This text is longer than 65536 characters.",
            Page,
            Utf8($"---\ntitle: About\n---\n{new string('x', 70_000)}\n")),
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string NestedKeys(int levels) =>
        string.Concat(Enumerable.Range(0, levels).Select(level => $"{new string(' ', level)}a:\n"));
}
