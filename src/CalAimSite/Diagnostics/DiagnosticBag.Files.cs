namespace CalAimSite.Diagnostics;

/// <content>CAL1…: files, before anything in them is understood.</content>
public sealed partial class DiagnosticBag
{
    // owner: What has such a file: "site".
    public void MissingFile(SourceSpan place, string what, string owner = "site") => Error(
        place, "CAL1001", "This file is missing.", $"It holds {what}; every {owner} has one.");

    public void UnknownFile(SourceSpan place, string? suggestion) => Error(place, "CAL1002",
        "No part of the site is made from a file of this name.",
        $"Move or rename it; the README of the content folder lists the files that there are.{DidYouMean(suggestion)}");

    public void FileTooLarge(SourceSpan place, long bytes, int most) => Error(place, "CAL1003",
        $"This file has {bytes.ToString("N0", CultureInfo.InvariantCulture)} bytes.",
        $"Files of more than {most.ToString("N0", CultureInfo.InvariantCulture)} bytes are not read. Split it, or make it smaller.");

    public void InvalidUtf8(SourceSpan place) => Error(place, "CAL1004",
        "From here on the file is not UTF-8.",
        "Save it as UTF-8. The character may have come from a copy out of another program.");

    public void ControlCharacter(SourceSpan place, int character, int more) => Error(place, "CAL1005",
        $"There is an invisible control character here (U+{character:X4}){AndMore(more)}.",
        "Delete it, and what stands around it if you cannot see it, and type the text anew.");

    public void Tab(SourceSpan place, int more) => Error(place, "CAL1006",
        $"There is a tab here{AndMore(more)}.",
        "Use blanks: two for each level. Most editors can turn tabs into blanks.");

    public void EmptyFile(SourceSpan place) => Error(
        place, "CAL1007", "There is nothing in this file.", "Fill it, or delete it where it is not needed.");

    public void NoEditions(SourceSpan place) => Error(
        place, "CAL1008", "There is no edition.", "An edition is a folder such as editions/2023-08 with a file edition.yaml.");

    public void MergeConflict(SourceSpan marker, int more) => Error(marker, "CAL1009",
        $"A merge left its marker here{AndMore(more)}.",
        "Decide between the two versions, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.");

    public void EditionName(SourceSpan folder, string name, string? suggestion) => Error(folder, "CAL1010",
        $"{Quoted(name)} is no name of an edition.",
        $"An edition's folder is named by its date, such as 2023-08. `{programName} edition new` begins the next one.{DidYouMean(suggestion)}");

    // isCopy: Whether a file manager gives such names.
    public void FileName(SourceSpan file, string name, bool isCopy, int longest, string? suggestion) => Error(file, "CAL1012",
        $"{Quoted(name)} is no name of a file: it is not an id.",
        $"{(isCopy ? "If it is a copy, delete it. " : string.Empty)}"
        + $"Names are parts of addresses: lower-case letters, digits and single hyphens, at most {longest} characters.{DidYouMean(isCopy ? null : suggestion)}");

    public void CopiedFile(SourceSpan file, string original) => Error(file, "CAL1013",
        $"This file is the same as {original}.", "Delete the copy, or make it say what it is for.");

    public void UnportableName(SourceSpan file, string name) => Error(file, "CAL1014",
        $"{Quoted(name)} can be the name of a file on some systems only.",
        "Rename it. Names are UTF-8 without invisible characters and without \\ : * ? \" < > |; they do not end in a dot or blank, and "
        + "Windows keeps some, such as con and nul, for devices.");

    public void SymbolicLink(SourceSpan file) => Error(file, "CAL1015",
        "This is a symbolic link.",
        "Links are not followed, wherever they lead: put the file or the folder itself here.");

    public void NotAFile(SourceSpan file) => Error(file, "CAL1016",
        "This is no file but a pipe, a socket or a device.", "It is not opened. Take it away.");

    public void NoBreakIndentation(SourceSpan blank, int more) => Error(blank, "CAL1011",
        $"There is a blank here that is none of the keyboard's (U+{(int)blank.Text[0]:X4}){AndMore(more)}.",
        "It came with a copied text and looks like a blank. Delete what stands before the line, and type the blanks anew.");

    private static string AndMore(int more) => more == 0 ? string.Empty : $", and {more} more in this file";
}
