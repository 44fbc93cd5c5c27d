namespace CalAimSite.Diagnostics;

/// <content>CAL8…: what changes over time: amendments, errata, endings, and from one edition to the next.</content>
public sealed partial class DiagnosticBag
{
    public void AmendmentForm(SourceSpan amendment) => Error(amendment, "CAL8001",
        "An amendment has one of `was`, `added` and `removed`.",
        "Give exactly one: `was:` with what the milestone was before, `added: true`, or `removed:` with all that was listed.");

    public void AmendmentsOutOfOrder(SourceSpan date, string found, string before) => Error(date, "CAL8002",
        $"This amendment of {found} stands below one of {before}.",
        "Amendments stand in the order of their dates: a new one goes to the end of the file.");

    public void AmendmentBeforeEdition(SourceSpan date, string found, string asOf) => Error(date, "CAL8003",
        $"On {found} the edition as of {asOf} was not there yet.",
        "Correct the date, or put the change into the edition itself.");

    public void AmendmentOfOlderEdition(SourceSpan date, string found, string next) => Error(date, "CAL8004",
        $"On {found} the edition as of {next} was there already, and this one no longer changed.",
        "Amend the latest edition. What was printed wrongly here goes into this edition's errata.yaml.");

    public void AmendmentWithoutChange(SourceSpan was, string? key) => Error(was, "CAL8005",
        key is null ? "This amendment changes nothing." : $"This amendment does not change `{key}`: after it the milestone has the same.",
        $"Keep only what was different before. Before it is published, `{programName} amend --base origin/main` writes it anew, or takes it out.");

    public void AmendedUnlisted(SourceSpan id, string found) => Error(id, "CAL8006",
        $"The edition does not list {Quoted(found)} at the time of this amendment.",
        "An amendment is about a milestone of its edition. One that is taken out of the rows has an amendment with `removed`.");

    public void RemovedButListed(SourceSpan id, string found) => Error(id, "CAL8007",
        $"The edition lists {Quoted(found)} still after this amendment.",
        "Take it out of its row. If it came back later, say so by a later amendment with `added: true`.");

    public void WithoutAndWith(SourceSpan without, string key) => Error(without, "CAL8008",
        $"The milestone was without `{key}`, and `{key}` is given as well.",
        "Give the value that it had, or name the key under `without` where it had none.");

    public void ErrataOfLatestEdition(SourceSpan file) => Error(file, "CAL8009",
        "The latest edition has no errata.",
        "It is corrected in its own files; amendments.yaml says what a published milestone was before.");

    public void ErratumAboutOneThing(SourceSpan erratum) => Error(erratum, "CAL8010",
        "An erratum has either `id`, a milestone of the edition, or `place`, in words.",
        "Give exactly one of the two.");

    public void NotInEdition(SourceSpan id, string found) => Error(id, "CAL8022",
        $"This edition does not list {Quoted(found)}.",
        "An erratum is about what its edition prints. Correct the id, or put it into the errata of the edition that lists it.");

    public void ErratumWithoutCorrection(SourceSpan shouldBe) => Error(
        shouldBe, "CAL8011", "This is what was printed.", "Say under `should_be` what it should be.");

    public void ErratumNotPrinted(SourceSpan printed, string found) => Warning(printed, "CAL8023",
        $"The edition does not print {Quoted(found)} there.", "Copy what it prints, or say in a `note` where it stands.");

    public void EndingForm(SourceSpan ending) => Error(ending, "CAL8012",
        "A milestone ends in one way.",
        "Give exactly one: `withdrawn: true`, `completed: true`, `moved_to` with an id, or `split_into` with two ids or more.");

    public void EndedButListed(SourceSpan id, string found, SourceSpan listed) => Error(id, "CAL8013",
        $"The edition lists {Quoted(found)}, so it has not ended.",
        $"Take it out here, or out of its row at {listed}.");

    public void EndedUnlisted(SourceSpan id, string found) => Error(id, "CAL8014",
        $"No edition before this one lists {Quoted(found)}.",
        "Only what was listed can end. Correct the id, or take it out.");

    public void EndingElsewhere(SourceSpan id, string found) => Error(id, "CAL8015",
        $"The edition does not list {Quoted(found)}.",
        "What goes on in the place of another milestone stands in a row of this edition. Correct the id, or list it.");

    public void ConfirmedVaguely(SourceSpan when, string found) => Error(when, "CAL8016",
        $"The milestone is confirmed, and {Quoted(found)} is no exact date.",
        "A confirmed date is a day, or a month that the source states. Give it, or take `status` off.");

    public void MovedWithoutReason(SourceSpan place, string id, string old, string current) => Error(place, "CAL8017",
        $"`{id}` was confirmed for {old}, is {current} now, and nothing says why.",
        "A confirmed milestone moves for a reason: give `reason`, as the source states it.");

    // what: What became of it: "cancelled".
    public void EndedWithoutReason(SourceSpan place, string id, string what) => Error(
        place, "CAL8018", $"`{id}` is {what}, and nothing says why.", "Give `reason`, as the source states it.");

    public void Unconfirmed(SourceSpan place, string id) => Error(place, "CAL8019",
        $"`{id}` was confirmed and is not any more.",
        "What is confirmed stays so, occurs or is cancelled. Keep `status: confirmed`, or say what became of it.");

    public void ConfirmedVanished(SourceSpan edition, string id, string? suggestion) => Error(edition, "CAL8020",
        $"The edition before lists `{id}` as confirmed, and this one does not list it, though it has the column.",
        $"List it, or say under `ended` what became of it.{SameAs(id, suggestion)}");

    // suggestion: A milestone of the edition that may be the first of them, under another id.
    public void Vanished(SourceSpan edition, IReadOnlyList<string> ids, string? suggestion) => Warning(edition, "CAL8021",
        ids is [var one]
            ? $"The edition before lists `{one}`, and this one does not, though it has the column."
            : $"The edition before lists {ids.Count} milestones that this one does not, though it has their columns.",
        (ids.Count == 1 ? string.Empty : $"They are {Quoted(ids)}. ")
        + $"Say under `ended` what became of {(ids.Count == 1 ? "it" : "them")}, if the source does.{SameAs(ids[0], suggestion)}");

    public void TakenOutWithoutWord(SourceSpan id, string found) => Warning(id, "CAL8024",
        $"{Quoted(found)} is taken out, and readers are not told what became of it.",
        "Say it under `ended` in the edition's edition.yaml, or give this amendment a `reason`.");

    private static string SameAs(string id, string? suggestion) => suggestion is null
        ? string.Empty
        : $" The text of `{suggestion}` is like that of `{id}`: "
            + "if they are the same milestone, keep the id, or name the former one under `redirects`.";
}
