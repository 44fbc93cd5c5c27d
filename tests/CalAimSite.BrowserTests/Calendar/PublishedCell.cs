using System.Text.Json;

namespace CalAimSite.BrowserTests.Calendar;

/// <param name="Row">The name of the row, as printed.</param>
/// <param name="Milestones">Empty where the source prints a dash or nothing.</param>
/// <param name="IsBlank">Whether the source prints nothing, not even a dash.</param>
public sealed record PublishedCell(string Row, PublishedMonth Month, ImmutableArray<PublishedMilestone> Milestones, bool IsBlank)
{
    /// <summary>What a screen reader has to say of the cell's content: headings once, every milestone with its kinds as words.</summary>
    /// <param name="withMonth">Whether the cell shows its month of its own, as on a card.</param>
    public string Spoken(bool withMonth)
    {
        IEnumerable<string> parts = Milestones.IsEmpty
            ? [IsBlank ? "Left blank in the source" : "None listed"]
            : Milestones.GroupBy(milestone => milestone.Heading)
                .SelectMany(group => group.Select(milestone => milestone.Spoken).Prepend(group.Key));
        return string.Join(' ', (withMonth ? parts.Prepend(Month.Label) : parts).Where(part => part.Length > 0));
    }

    internal static PublishedCell Read(JsonElement row, PublishedMonth month)
    {
        JsonElement cell = row.GetProperty("cells").GetProperty(month.Id);
        return new PublishedCell(
            row.GetProperty("name").GetString()!,
            month,
            cell.ValueKind == JsonValueKind.Array ? [.. cell.EnumerateArray().Select(PublishedMilestone.Read)] : [],
            cell.ValueKind == JsonValueKind.String && cell.GetString() == "blank");
    }
}

/// <param name="Id">Like <c>2023-07</c>.</param>
/// <param name="Header">Like <c>Q3 2023 July</c>.</param>
/// <param name="Label">Like <c>July 2023</c>.</param>
public sealed record PublishedMonth(string Id, string Header, string Label)
{
    internal static PublishedMonth Read(JsonElement column)
    {
        string id = column.GetProperty("month").GetString()!;
        string name = column.GetProperty("name").GetString()!;
        return new PublishedMonth(id, $"{column.GetProperty("quarter").GetString()} {name}", $"{name} {id[..4]}");
    }
}

/// <param name="Heading">The sub-heading in the cell that it stands under; empty when there is none.</param>
/// <param name="Kinds">The words for its symbols, in the order printed; empty when the source prints none.</param>
public sealed record PublishedMilestone(string Text, string Heading, ImmutableArray<string> Kinds)
{
    public string Spoken => string.Join(' ', Kinds.Prepend(Text));

    internal static PublishedMilestone Read(JsonElement milestone) => new(
        milestone.GetProperty("text").GetString()!,
        milestone.GetProperty("heading").GetString() ?? "",
        [.. milestone.GetProperty("symbols").EnumerateArray().Select(symbol => Word(symbol.GetString()!))]);

    private static string Word(string symbol) => symbol switch
    {
        "*" => "Document",
        "^" => "Deadline",
        "+" => "Launch",
        "~" => "Other",
        _ => throw new InvalidDataException($"The fixture has the symbol {symbol}, which the source does not explain."),
    };
}
