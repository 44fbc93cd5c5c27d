namespace CalAimSite.Exports;

/// <summary>A date with how it is meant.</summary>
internal sealed record QualifiedDate(MilestoneDate When, Qualifier Qualifier = Qualifier.None)
{
    public static QualifiedDate? Of(MilestoneDate? when) => when is null ? null : new(when);
    public static QualifiedDate Of(Period period) => new(MilestoneDate.Of(period));
    public static QualifiedDate Of(Occurrence occurrence) => new(occurrence.When, occurrence.Qualifier);
}
