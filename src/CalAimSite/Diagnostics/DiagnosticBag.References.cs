namespace CalAimSite.Diagnostics;

/// <content>CAL4…: what must fit together.</content>
public sealed partial class DiagnosticBag
{
    // what: What should be there, with its article: "a kind".
    // definedIn: The file that defines them.
    // more: How many other places refer to the same.
    public void UnknownReference(
        SourceSpan place, string id, string what, string definedIn, IReadOnlyCollection<string> known, string? suggestion, int more)
    {
        var list = known.Count is > 0 and <= 12 ? $" There are: {Quoted(known)}." : string.Empty;
        Error(
            place,
            "CAL4001",
            $"{Quoted(id)} is not {what}{AlsoIn(more)}.",
            $"Name one that {definedIn} defines, or define it there.{list}{DidYouMean(suggestion)}");
    }

    // more: How many other ids of the same file are taken by the same other one.
    public void DuplicateId(SourceSpan id, string what, SourceSpan first, int more = 0) => Error(id, "CAL4002",
        $"The id {Quoted(id.Text.ToString())} is taken by another {what}{(more == 0 ? string.Empty : $", and so are {more} more of this file")}.",
        $"Ids are unique. The first is at {first}.{(more == 0 ? string.Empty : " Is this file a copy of that one?")}");

    public void DuplicateSymbol(SourceSpan symbol, SourceSpan first) => Error(
        symbol, "CAL4003", "Another kind has this symbol.", $"Each kind has a symbol of its own. The first is at {first}.");

    public void RowWithoutFile(SourceSpan row, string slug, string? suggestion) => Error(row, "CAL4004",
        $"There is no file `rows/{slug}.yaml` in this edition.",
        $"Write it, or take the row off the list.{DidYouMean(suggestion)}");

    public void RowNotListed(SourceSpan file, string slug, string list) => Error(
        file, "CAL4005", "The edition does not list this row.", $"Add `{slug}` to `rows` in {list}, where the source has it.");

    // columns: The first and the last column.
    // more: How many other milestones have the same date.
    public void OutsideColumns(SourceSpan when, string date, string columns, int more) => Error(when, "CAL4006",
        $"`{date}` begins in none of the edition's columns ({columns}){AlsoIn(more)}.",
        "Correct the date, or say with `column` where the source prints it.");

    // what: What has columns: "edition".
    // columns: Its columns, in words.
    public void UnknownColumn(SourceSpan column, string found, string what, string columns) => Error(
        column, "CAL4007", $"The {what} has no column {Quoted(found)}.", $"Its columns are {columns}.");

    public void ColumnsOutOfOrder(SourceSpan column, string found, string before) => Error(column, "CAL4008",
        $"The column `{found}` does not come after `{before}`.",
        "Columns stand in the order of time and do not overlap.");

    // isTaken: Whether there is an edition of that date: then this folder is a copy.
    public void EditionFolderName(SourceSpan asOf, string folder, string expected, bool isTaken) => Error(asOf, "CAL4009",
        $"The edition's folder is `{folder}`, but its `as_of` is `{expected}`.",
        "The folder is part of the edition's address. "
        + (isTaken
            ? $"If it is a copy, take it out: `{programName} edition new {folder}` makes an edition from the one before."
            : $"Make the two agree: rename the folder to `{expected}`, or correct `as_of`."));

    public void GroupNotListed(SourceSpan group, string id, string list, int more) => Error(group, "CAL4010",
        $"The edition's descriptions have no group `{id}`{AlsoIn(more)}.",
        $"Add it to `groups` under `descriptions` in {list}, with its printed name.");

    public void SameOrder(SourceSpan order, SourceSpan first) => Error(order, "CAL4011",
        "Another one has this place in the order.",
        $"Number them 1, 2, 3. The other is at {first}.");

    public void UnknownFootnote(SourceSpan reference, string mark, IReadOnlyCollection<string> known) => Error(reference, "CAL4012",
        $"There is no footnote `{mark}`.",
        known.Count == 0
            ? "Footnotes stand in the edition, under `footnotes`. Here are none."
            : $"The edition's footnotes are {Quoted(known)}.");

    public void UnusedFootnote(SourceSpan footnote, string mark) => Warning(
        footnote, "CAL4013", $"Nothing refers to the footnote `{mark}`.", $"Write [^{mark}] where the source has its mark.");

    public void SameReferenceTwice(SourceSpan reference, string id, string what) => Error(
        reference, "CAL4014", $"The {what} `{id}` stands in this list twice.", "Name each one once.");

    public void UnknownPage(SourceSpan link, string target, string? suggestion) => Error(link, "CAL4015",
        $"The site has no page {Quoted(target)}.",
        $"Links to pages of this site are written from its root: `initiatives/path.html`.{DidYouMean(suggestion)}");

    public void TakenAddress(SourceSpan place, string address) => Error(
        place, "CAL4016", $"Another page has the address `{address}`.", "Choose another name for this one.");

    public void UnknownAnchor(SourceSpan link, string page, string fragment) => Error(link, "CAL4030",
        $"The page `{page}` has no place `#{fragment}`.",
        "Take the fragment off, or copy it from the address that the browser shows for the place.");

    public void SymbolOutsideKind(SourceSpan symbol, string found, string kind, string expected) => Error(symbol, "CAL4017",
        $"The legend prints {Quoted(found)} for the kind `{kind}`.",
        $"site.yaml gives that kind the symbol `{expected}`. Make the two agree.");

    public void DateOrReading(SourceSpan source) => Error(source, "CAL4018",
        "A source has either `date`, which it prints, or `dated`, which is read into it.",
        "Give exactly one of the two.");

    public void BlankColumnInUse(SourceSpan column, string found, SourceSpan milestone) => Error(column, "CAL4019",
        $"The cell of `{found}` is not blank: a milestone stands in it.",
        $"Take the column off `blank`, or correct the milestone at {milestone}.");

    public void NoDescriptionGroups(SourceSpan edition, int descriptions) => Error(edition, "CAL4020",
        $"The edition's folder has descriptions ({descriptions}), but the edition has no key `descriptions`.",
        "Add `descriptions:` with `groups`: the ids of the groups in the printed order, each with its printed name.");

    public void DateUnlikeText(SourceSpan when, string words, string found, string suggestion) => Warning(when, "CAL4021",
        $"The text says {Quoted(words)}, and this is {Quoted(found)}.",
        $"Correct the one that is wrong. If both are right, say why in a `note` that repeats {Quoted(words)}.{DidYouMean(suggestion)}");

    public void ColumnUnlikeDate(SourceSpan column, string found, string when) => Warning(column, "CAL4022",
        $"The column {Quoted(found)} has no day of {Quoted(when)}.",
        "Correct the one that is wrong. If the source prints it there, say so in a `note`.");

    public void TooManyCombinations(SourceSpan limit, int found, int most) => Warning(limit, "CAL4023",
        $"There would be calendars and feeds for {found} combinations of a kind with an actor or an initiative. At most {most} are allowed, so none are made.",
        $"Set `combinations: {found}` under `outputs` in site.yaml to have them, or `combinations: 0` to do without.");

    private static string AlsoIn(int more) =>
        more == 0 ? string.Empty : $", here and in {more} other {(more == 1 ? "place" : "places")}";
}
