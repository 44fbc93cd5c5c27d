using System.Runtime.CompilerServices;

namespace CalAimSite.Model.Editions;

/// <summary>One published state of the calendar, complete, as it was printed. It is equal only to itself.</summary>
public sealed record Edition
{
    /// <summary>The name of its folder, such as <c>2023-08</c>; part of its permanent address.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }
    public required Period AsOf { get; init; }
    public required Source Source { get; init; }

    /// <summary>What it says of milestones.</summary>
    public MilestoneFields Fields { get; init; } = MilestoneFields.Default;

    /// <summary>The periods that the table has columns for, in order, without gaps in meaning but of any precision.</summary>
    public required ImmutableArray<Period> Columns { get; init; }

    public required ImmutableArray<Row> Rows { get; init; }
    public required Headings Headings { get; init; }
    public required Legend Legend { get; init; }
    public Introduction? Introduction { get; init; }

    /// <summary>What stands above the table.</summary>
    public Prose TableIntroduction { get; init; } = Prose.Empty;

    public required Descriptions Descriptions { get; init; }
    public ImmutableArray<Footnote> Footnotes { get; init; } = [];
    public Exclusion? Excluded { get; init; }

    /// <summary>Addresses for words whose links lead nowhere in the source.</summary>
    public ImmutableArray<SuppliedLink> SuppliedLinks { get; init; } = [];

    /// <summary>What became of milestones that earlier editions list and this one does not.</summary>
    public ImmutableArray<Ending> Ended { get; init; } = [];

    /// <summary>
    /// The oldest first. <see cref="Rows"/> is the state after all of them; the state before is that of
    /// <c>CalAimSite.Changes.EditionStates</c>.
    /// </summary>
    public ImmutableArray<Amendment> Amendments { get; init; } = [];

    /// <summary>
    /// Mistakes that are known of, in the order of the file. Only editions before the latest have any: the latest is amended.
    /// </summary>
    public ImmutableArray<Erratum> Errata { get; init; } = [];

    public int MilestoneCount => Rows.Sum(row => row.Milestones.Length);

    public bool Equals(Edition? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

/// <param name="Initiatives">Above the column of row names.</param>
/// <param name="Milestones">Above the other columns.</param>
public sealed record Headings(Phrase Initiatives, Phrase Milestones);

/// <param name="Label">What stands before the entries.</param>
/// <param name="Entries">In the printed order.</param>
public sealed record Legend(string Label, ImmutableArray<LegendEntry> Entries);

/// <param name="Kind">The kind that the symbol stands for.</param>
/// <param name="Symbol">As printed.</param>
/// <param name="Meaning">As printed.</param>
public sealed record LegendEntry(MilestoneKind Kind, string Symbol, string Meaning);

/// <param name="Heading">As printed; null where there is none.</param>
/// <param name="Text">The paragraphs.</param>
public sealed record Introduction(string? Heading, Prose Text);

/// <param name="Mark">What the text refers to it by.</param>
/// <param name="Text">The note.</param>
public sealed record Footnote(string Mark, Phrase Text);

/// <param name="Reason">Why they are not in the table, as printed.</param>
/// <param name="Names">As printed.</param>
public sealed record Exclusion(string Reason, ImmutableArray<string> Names);

/// <param name="Url">The address.</param>
/// <param name="Source">The document that prints it for the same thing.</param>
/// <param name="Quote">The document's words around it.</param>
public sealed record SuppliedLink(string Url, Source Source, string? Quote);
