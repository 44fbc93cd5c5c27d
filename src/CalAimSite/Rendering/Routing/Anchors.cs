namespace CalAimSite.Rendering.Routing;

/// <summary>
/// The ids of places on pages. They are part of published addresses. A milestone's is its own id, which has single
/// hyphens only: all others, a theme's too, have two in a row, so that no page has an id twice.
/// </summary>
internal static class Anchors
{
    public const string Calendar = "page--calendar";

    /// <summary>Where the calendar has what the source says of its table.</summary>
    public const string TableIntroduction = "page--table-introduction";

    /// <summary>Where the page of an edition has its descriptions of initiatives.</summary>
    public const string Descriptions = "page--descriptions";

    /// <summary>Where a milestone's or an initiative's page shows what sources disagree on.</summary>
    public const string Disagreements = "page--disagreements";

    /// <summary>Where a page tells what changed from one edition to another.</summary>
    public const string Changes = "page--changes";

    /// <summary>Where a page tells what was amended after the edition was printed.</summary>
    public const string Amended = "page--amended";

    /// <summary>Where the page of the data says how dates are taken along.</summary>
    public const string HowTo = "page--how-to";

    public static string ChangeGroup(string section, ChangeGroup group) => $"{section}--{group.Id.Replace("_", string.Empty, StringComparison.Ordinal)}";

    /// <summary>The mistakes of an edition are counted from 0.</summary>
    public static string Erratum(int index) => $"erratum--{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A milestone on the calendar, on the agenda and in lists.</summary>
    public static string Milestone(string id) => id;

    public static string Row(string slug) => $"row--{slug}";
    public static string Period(Period period) => $"period--{period.ToString().ToLowerInvariant()}";
    public static string Group(string id) => $"group--{id}";

    /// <summary>A part of the page of an actor or a kind.</summary>
    public static string Due(string part) => $"due--{part}";

    public static string Output(Output output) => $"data--{output.Key.Replace('_', '-')}";

    /// <summary>An object of the JSON documents, whose name is its name in their schemas.</summary>
    public static string ApiObject(string name) => $"object--{name.ToLowerInvariant()}";

    public static string Subject(string id) => $"subject--{id}";
    public static string List(string slug) => $"list--{slug}";
    public static string Passage(Passage passage) => $"passage--{passage.Source.Id}--{passage.Slug}";
    public static string Table(string id) => $"table--{id}";
    public static string TableRow(string table, int number) => $"row--{number.ToString(CultureInfo.InvariantCulture)}--{table}";
    public static string Meetings(string slug) => $"meetings--{slug}";
    public static string Relation(Relation relation) => $"relation--{relation.ToString().ToLowerInvariant()}";
    public static string Disagreement(string id) => $"disagreement--{id}";

    /// <summary>An acronym in the glossary. Acronyms hold characters that ids should not.</summary>
    public static string Acronym(string acronym) => "acronym--" + Slug(acronym);

    /// <summary>What stands under a heading of a written page.</summary>
    public static string Section(Heading heading) => "section--" + Slug(new Phrase(heading.Content).ToPlainText());

    public static string Footnote(string mark) => $"footnote--{mark}";

    /// <summary>The references on a page are counted from 1.</summary>
    public static string FootnoteReference(string mark, int number) =>
        $"footnote-ref--{number.ToString(CultureInfo.InvariantCulture)}--{mark}";

    private static string Slug(string text) => string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
}
