namespace CalAimSite.Model.Editions;

/// <summary>What an edition says about the initiatives beside the table.</summary>
public sealed class Descriptions
{
    public string? Heading { get; init; }
    public Prose Introduction { get; init; } = Prose.Empty;
    public required ImmutableArray<DescriptionGroup> Groups { get; init; }

    public IEnumerable<Description> Of(Initiative initiative) =>
        Groups.SelectMany(group => group.Descriptions).Where(description => description.Initiatives.Contains(initiative));
}

/// <summary>The descriptions under a printed name of a group, in the printed order.</summary>
public sealed record DescriptionGroup(Group Group, string Name, ImmutableArray<Description> Descriptions);

/// <summary>One description, as printed.</summary>
public sealed class Description
{
    /// <summary>The name of its file, unique in its edition.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }
    public required ImmutableArray<Initiative> Initiatives { get; init; }
    public required Prose Text { get; init; }
}
