namespace CalAimSite.Model.Editions;

/// <summary>All that editions may say of a milestone. A field is declared here and nowhere else.</summary>
public sealed class MilestoneFields
{
    // In the order of reports and of messages.
    private static readonly ImmutableArray<MilestoneField>.Builder Declared = ImmutableArray.CreateBuilder<MilestoneField>();

    /// <summary>The row that it stands in, by the name of its file.</summary>
    public static readonly MilestoneField<Row> Row = Declare(new MilestoneField<Row>("row", "row", absent: null!)
    {
        IsRequired = true,
        Source = listing => listing.Row,
        AreEqual = (old, @new) => old.Slug == @new.Slug,
        Kind = ChangeKind.MovedToRow,
    });

    /// <summary>As printed, without the symbols.</summary>
    public static readonly MilestoneField<string> Text =
        Declare(new MilestoneField<string>("text", "text", string.Empty) { IsRequired = true, Kind = ChangeKind.Reworded });

    /// <summary>In the order of the printed symbols; empty where the source has none.</summary>
    public static readonly MilestoneField<ImmutableArray<MilestoneKind>> Kinds =
        Declare(List<MilestoneKind>("kind", "kind", kind => kind.Id, ChangeKind.KindChanged));

    public static readonly MilestoneField<MilestoneDate> When = Declare(new MilestoneField<MilestoneDate>("when", "date", MilestoneDate.Tbd)
    {
        IsRequired = true,
        AreEqual = (old, @new) => old.HasSameDaysAs(@new),
        KindOf = DateComparison.Kind,
    });

    public static readonly MilestoneField<Qualifier> Qualifier =
        Declare(new MilestoneField<Qualifier>("qualifier", "date", default) { ToldWith = When, Kind = ChangeKind.Requalified });

    /// <summary>The edition's column that prints it. The columns of two editions may be months here and a quarter there.</summary>
    public static readonly MilestoneField<Period> Column = Declare(new MilestoneField<Period>("column", "column", absent: null!)
    {
        AreEqual = (old, @new) => MilestoneDate.Of(old).Overlaps(@new),
        Kind = ChangeKind.MovedToColumn,
    });

    /// <summary>The part of the row that it is about.</summary>
    public static readonly MilestoneField<RowComponent?> Component =
        Declare(new MilestoneField<RowComponent?>("component", "part of the row", absent: null)
        {
            AreEqual = (old, @new) => old?.Id == @new?.Id,
            Kind = ChangeKind.MovedToHeading,
        });

    /// <summary>The sub-heading that it stands under in its cell.</summary>
    public static readonly MilestoneField<string?> Heading = Declare(OptionalText("heading", "heading", ChangeKind.MovedToHeading));

    public static readonly MilestoneField<Status> Status = Declare(new MilestoneField<Status>("status", "status", default)
    {
        KindOf = (_, @new) => @new switch
        {
            Editions.Status.Confirmed => ChangeKind.Confirmed,
            Editions.Status.Occurred => ChangeKind.Occurred,
            Editions.Status.Cancelled => ChangeKind.Cancelled,
            _ => ChangeKind.StatusTakenBack,
        },
    });

    /// <summary>Who must act; empty where the text names nobody.</summary>
    public static readonly MilestoneField<ImmutableArray<Actor>> Actors =
        Declare(List<Actor>("actors", "who must act", actor => actor.Id, ChangeKind.ActorsChanged));

    /// <summary>Whether <see cref="Actors"/> was read into the text by a person.</summary>
    public static readonly MilestoneField<bool> ActorsAreInferred = Declare(
        new MilestoneField<bool>("actors_reading", "who must act", absent: false) { ToldWith = Actors, Kind = ChangeKind.ActorsChanged });

    /// <summary>Whose approval it waits for, where a source says so.</summary>
    public static readonly MilestoneField<string?> ContingentOn =
        Declare(Fact("contingent_on", "waits for", ChangeKind.ContingencyChanged));

    public static readonly MilestoneField<ImmutableArray<Citation>> Sources =
        Declare(new MilestoneField<ImmutableArray<Citation>>("sources", "sources", []));

    /// <summary>How the printed text was read where that had to be decided.</summary>
    public static readonly MilestoneField<string?> Note = Declare(OptionalText("note", "note", kind: null));

    /// <summary>Why it moved or was cancelled.</summary>
    public static readonly MilestoneField<string?> Reason = Declare(OptionalText("reason", "reason", kind: null));

    public static readonly MilestoneFields Default = new(Declared.ToImmutable());

    private MilestoneFields(ImmutableArray<MilestoneField> all) => All = all;

    public ImmutableArray<MilestoneField> All { get; }

    /// <summary>Texts that the milestone's page lists among its facts.</summary>
    public IEnumerable<MilestoneField<string?>> Facts => All.OfType<MilestoneField<string?>>().Where(one => one.IsFact);

    /// <summary>All that can change, the most important first.</summary>
    public IEnumerable<ChangeKind> ChangeKinds =>
        ChangeKind.All.Union(All.Select(one => one.Kind).OfType<ChangeKind>());

    /// <returns>A text that a milestone's page lists among its facts; without a kind of change of its own, <c>KEY_changed</c>.</returns>
    public static MilestoneField<string?> Fact(string key, string label, ChangeKind? kind = null) => new(key, label, absent: null)
    {
        IsFact = true,
        Kind = kind ?? new ChangeKind($"{key}_changed", $"With another {label}", ChangeGroup.Other),
    };

    /// <returns>These fields and another one.</returns>
    public MilestoneFields With(MilestoneField field) => new(All.Add(field));

    /// <returns>What is different between two states of a milestone, in the order of the fields.</returns>
    public ImmutableArray<MilestoneField> Differences(Listing old, Listing @new) =>
        [.. All.Where(field => field.IsPrinted && !field.AreSame(old, @new))];

    private static T Declare<T>(T field)
        where T : MilestoneField
    {
        Declared.Add(field);
        return field;
    }

    private static MilestoneField<string?> OptionalText(string key, string label, ChangeKind? kind) =>
        new(key, label, absent: null) { Kind = kind };

    private static MilestoneField<ImmutableArray<T>> List<T>(string key, string label, Func<T, string> id, ChangeKind kind) =>
        new(key, label, absent: [])
        {
            AreEqual = (old, @new) => old.Select(id).SequenceEqual(@new.Select(id), StringComparer.Ordinal),
            Kind = kind,
        };
}
