namespace CalAimSite.Exports;

/// <summary>A date with how it is meant.</summary>
internal sealed record QualifiedDate(MilestoneDate When, Qualifier Qualifier = Qualifier.None)
{
    public static QualifiedDate? From(MilestoneDate? when) => when is null ? null : new(when);
    public static QualifiedDate From(Period period) => new(MilestoneDate.Of(period));
    public static QualifiedDate From(Occurrence occurrence) => new(occurrence.When, occurrence.Qualifier);
}
