using System.Diagnostics.CodeAnalysis;
using Fields = CalAimSite.Model.Editions.MilestoneFields;

namespace CalAimSite.Model.Editions;

/// <summary>A milestone as one edition prints it: its values of the <see cref="MilestoneFields"/>, which say what each means.</summary>
public sealed class Occurrence
{
    private readonly Dictionary<MilestoneField, object> _values;

    public Occurrence() => _values = [];

    [SetsRequiredMembers]
    public Occurrence(string id, IReadOnlyDictionary<MilestoneField, object> values)
    {
        MilestoneId = id;
        _values = new Dictionary<MilestoneField, object>(values);
    }

    /// <summary>The identity of the milestone; other editions may list it too.</summary>
    public required string MilestoneId { get; init; }

    /// <summary>Ids that the milestone had before; editions before this one may list it by them.</summary>
    public ImmutableArray<string> PreviousIds { get; init; } = [];

    public string Text { get => Get(Fields.Text); init => Set(Fields.Text, value); }
    public ImmutableArray<MilestoneKind> Kinds { get => Get(Fields.Kinds); init => Set(Fields.Kinds, value); }
    public MilestoneDate When { get => Get(Fields.When); init => Set(Fields.When, value); }
    public Qualifier Qualifier { get => Get(Fields.Qualifier); init => Set(Fields.Qualifier, value); }
    public Period Column { get => Get(Fields.Column); init => Set(Fields.Column, value); }
    public string? Heading { get => Get(Fields.Heading); init => Set(Fields.Heading, value); }
    public RowComponent? Component { get => Get(Fields.Component); init => Set(Fields.Component, value); }
    public Status Status { get => Get(Fields.Status); init => Set(Fields.Status, value); }
    public ImmutableArray<Actor> Actors { get => Get(Fields.Actors); init => Set(Fields.Actors, value); }
    public bool ActorsAreInferred { get => Get(Fields.ActorsAreInferred); init => Set(Fields.ActorsAreInferred, value); }
    public string? ContingentOn { get => Get(Fields.ContingentOn); init => Set(Fields.ContingentOn, value); }
    public ImmutableArray<Citation> Sources { get => Get(Fields.Sources); init => Set(Fields.Sources, value); }
    public string? Note { get => Get(Fields.Note); init => Set(Fields.Note, value); }
    public string? Reason { get => Get(Fields.Reason); init => Set(Fields.Reason, value); }

    public T Get<T>(MilestoneField<T> field) => _values.TryGetValue(field, out var value) ? (T)value : field.Absent;

    /// <param name="values">What is different: null where nothing is said.</param>
    public Occurrence With(IEnumerable<KeyValuePair<MilestoneField, object?>> values)
    {
        var all = new Dictionary<MilestoneField, object>(_values);
        foreach (var (field, value) in values)
        {
            if (value is null)
                all.Remove(field);
            else
                all[field] = value;
        }

        return new Occurrence(MilestoneId, all) { PreviousIds = PreviousIds };
    }

    private void Set<T>(MilestoneField<T> field, T value)
    {
        if (value is not null)
            _values[field] = value;
    }
}

/// <summary>How sure a milestone is, where a source says so.</summary>
public enum Status
{
    NotStated,
    Confirmed,
    Occurred,
    Cancelled,
}
