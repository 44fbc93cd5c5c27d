using System.Text.Json;

namespace CalAimSite.BrowserTests.Judges;

/// <summary>What Lighthouse says of one page; <c>lighthouse.mjs</c> writes it.</summary>
/// <param name="Problem">Why the page could not be judged; empty when it was.</param>
/// <param name="Warnings">What may have spoiled the run.</param>
/// <param name="Scores">From 0 to 1, by category.</param>
/// <param name="Faults">Each audit that costs points, with its category.</param>
/// <param name="LayoutShift">Cumulative; 0 when nothing has moved.</param>
public sealed record LighthouseReport(
    string Problem,
    ImmutableArray<string> Warnings,
    ImmutableDictionary<string, double?> Scores,
    ImmutableArray<string> Faults,
    double LayoutShift,
    ImmutableArray<LighthouseRequest> Requests)
{
    public double? Performance => Scores["performance"];

    public static LighthouseReport Read(string json) => JsonSerializer.Deserialize<LighthouseReport>(json, JsonSerializerOptions.Web)!;
}

/// <param name="Bytes">As they went over the wire, with the head of the answer.</param>
public sealed record LighthouseRequest(string Address, int Status, long Bytes);
