using CalAimSite.Text;

namespace CalAimSite.Diagnostics;

/// <content>CAL4…: what must fit together.</content>
public sealed partial class DiagnosticBag
{
    /// <param name="place">The reference.</param>
    /// <param name="id">What it refers to.</param>
    /// <param name="what">What should be there, with its article: "a kind".</param>
    /// <param name="definedIn">The file that defines them.</param>
    /// <param name="known">The ids that there are.</param>
    public void UnknownReference(SourceSpan place, string id, string what, string definedIn, IReadOnlyCollection<string> known)
    {
        var nearest = Spelling.Nearest(id, known);
        var list = known.Count is > 0 and <= 12 ? $" There are: {Quoted(known)}." : string.Empty;
        Error(place, "CAL4001", $"`{id}` is not {what}.", $"Name one that {definedIn} defines, or define it there.{list}{DidYouMean(nearest)}");
    }

    public void DuplicateId(SourceSpan id, string what, SourceSpan first) => Error(
        id, "CAL4002", $"The id `{id.Text}` is taken by another {what}.", $"Ids are unique. The first is at {first}.");

    public void DuplicateSymbol(SourceSpan symbol, SourceSpan first) => Error(
        symbol, "CAL4003", "Another kind has this symbol.", $"Each kind has a symbol of its own. The first is at {first}.");

    public void RowWithoutFile(SourceSpan row, string slug, string? suggestion) => Error(
        row, "CAL4004", $"There is no file `rows/{slug}.yaml` in this edition.", $"Write it, or take the row off the list.{DidYouMean(suggestion)}");

    public void RowNotListed(SourceSpan file, string slug, string list) => Error(
        file, "CAL4005", "The edition does not list this row.", $"Add `{slug}` to `rows` in {list}, where the source has it.");

    public void OutsideColumns(SourceSpan when, string date, string columns) => Error(
        when, "CAL4006", $"`{date}` begins in none of the edition's columns ({columns}).", "Correct the date, or say with `column` where the source prints it.");

    public void UnknownColumn(SourceSpan column, string found, string columns) => Error(
        column, "CAL4007", $"The edition has no column `{found}`.", $"Its columns are {columns}.");

    public void ColumnsOutOfOrder(SourceSpan column, string found, string before) => Error(
        column, "CAL4008", $"The column `{found}` does not come after `{before}`.", "Columns stand in the order of time and do not overlap.");

    public void EditionFolderName(SourceSpan asOf, string folder, string expected) => Error(
        asOf, "CAL4009", $"The edition's folder is `{folder}`, but its `as_of` is `{expected}`.", $"The folder is part of its address: name it `{expected}`.");

    public void GroupNotListed(SourceSpan group, string id, string list) => Error(
        group, "CAL4010", $"The edition's descriptions have no group `{id}`.", $"Add it to `descriptions` in {list} with its printed name.");

    public void SameOrder(SourceSpan order, SourceSpan first) => Error(
        order, "CAL4011", "Another description of the group has this place in the order.", $"Number them 1, 2, 3. The other is at {first}.");

    public void UnknownFootnote(SourceSpan reference, string mark, IReadOnlyCollection<string> known) => Error(
        reference,
        "CAL4012",
        $"There is no footnote `{mark}`.",
        known.Count == 0 ? "The edition has no `footnotes`." : $"The edition's footnotes are {Quoted(known)}.");

    public void UnusedFootnote(SourceSpan footnote, string mark) => Warning(
        footnote, "CAL4013", $"Nothing refers to the footnote `{mark}`.", $"Write [^{mark}] where the source has its mark.");

    public void SameKindTwice(SourceSpan kind, string id) => Error(
        kind, "CAL4014", $"The kind `{id}` stands here twice.", "Name each kind once, in the order of the symbols.");

    public void UnknownPage(SourceSpan link, string target, string? suggestion) => Error(
        link, "CAL4015", $"The site has no page `{target}`.", $"Links to pages of this site are written from its root: `initiatives/path.html`.{DidYouMean(suggestion)}");

    public void TakenAddress(SourceSpan place, string address) => Error(
        place, "CAL4016", $"Another page has the address `{address}`.", "Choose another name for this one.");

    public void UnknownAnchor(SourceSpan link, string page, string fragment) => Error(
        link, "CAL4030", $"The page `{page}` has no place `#{fragment}`.", "Take the fragment off, or copy it from the address that the browser shows for the place.");

    public void SymbolOutsideKind(SourceSpan symbol, string found, string expected) => Error(
        symbol, "CAL4017", $"The legend prints `{found}` for this kind.", $"site.yaml gives it the symbol `{expected}`. Make the two agree.");

    public void DateOrReading(SourceSpan source) => Error(
        source, "CAL4018", "A source has either `date`, which it prints, or `dated`, which is read into it.", "Give exactly one of the two.");
}
