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

    /// <summary>Mistakes that are known of. Only editions before the latest have any: the latest is amended.</summary>
    public ImmutableArray<Erratum> Errata { get; init; } = [];

    public int MilestoneCount => Rows.Sum(row => row.Milestones.Length);
    public bool Equals(Edition? other) => ReferenceEquals(this, other);
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

public sealed record Headings(Phrase Initiatives, Phrase Milestones);

public sealed record Legend(string Label, ImmutableArray<LegendEntry> Entries);

public sealed record LegendEntry(MilestoneKind Kind, string Symbol, string Meaning);

public sealed record Introduction(string? Heading, Prose Text);

public sealed record Footnote(string Mark, Phrase Text);

public sealed record Exclusion(string Reason, ImmutableArray<string> Names);

public sealed record SuppliedLink(string Url, Source Source, string? Quote);
