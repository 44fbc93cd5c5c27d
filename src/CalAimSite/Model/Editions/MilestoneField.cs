namespace CalAimSite.Model.Editions;

/// <summary>
/// Something that an edition says of a milestone. Content is read and written by it; states are compared, amended and reported by it.
/// </summary>
public abstract class MilestoneField(string key, string label)
{
    public string Key { get; } = key;
    public string Label { get; } = label;
    public bool IsRequired { get; init; }

    /// <summary>Whether the milestone's page lists it among its facts, named by the words <c>milestone.KEY</c>.</summary>
    public bool IsFact { get; init; }

    /// <summary>The field with which it is told, as a date with how it is meant; null where it is told by itself.</summary>
    public MilestoneField? ToldWith { get; init; }

    /// <summary>The kind of change where it is another; null where it is not compared, or its values tell.</summary>
    public ChangeKind? Kind { get; init; }

    /// <summary>Whether it is compared and amended. Notes, citations and reasons are the site's own.</summary>
    public abstract bool IsPrinted { get; }

    public abstract bool AreSame(Listing old, Listing @new);

    /// <returns>The kind of change where it is not the same.</returns>
    public abstract ChangeKind KindOfChange(Listing old, Listing @new);

    public override string ToString() => Key;
}

/// <summary>A field whose values are of one type: by that it is known how they are read, written and shown.</summary>
public sealed class MilestoneField<T>(string key, string label, T absent) : MilestoneField(key, label)
{
    /// <summary>The kind of change from one value to another, where that depends on the values.</summary>
    public Func<T, T, ChangeKind>? KindOf { get; init; }

    public Func<T, T, bool> AreEqual { get; init; } = EqualityComparer<T>.Default.Equals;

    /// <summary>Where the value is, if not in the occurrence.</summary>
    public Func<Listing, T>? Source { get; init; }

    public T Absent { get; } = absent;
    public override bool IsPrinted => Kind is not null || KindOf is not null;
    public T In(Listing listing) => Source is { } source ? source(listing) : listing.Occurrence.Get(this);
    public override bool AreSame(Listing old, Listing @new) => AreEqual(In(old), In(@new));

    public override ChangeKind KindOfChange(Listing old, Listing @new) =>
        KindOf?.Invoke(In(old), In(@new)) ?? Kind ?? throw new InvalidOperationException($"{Key} is not compared.");
}
