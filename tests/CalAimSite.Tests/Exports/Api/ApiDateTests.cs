using System.Buffers;
using System.Text.Json;
using CalAimSite.Exports.Api.Documents;
using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering;
using CalAimSite.Rendering.Formatting;

namespace CalAimSite.Exports.Api;

/// <summary>A date in JSON says no more than its source: its text, its bounds and its EDTF are those of the same date.</summary>
public sealed class ApiDateTests
{
    [Theory]
    [InlineData("2023-10-15", "October 15, 2023", "day", "2023-10-15", "2023-10-15", "2023-10-15")]
    [InlineData("2023-10", "October 2023", "month", "2023-10-01", "2023-10-31", "2023-10")]
    [InlineData("2023-Q1", "Q1 2023", "quarter", "2023-01-01", "2023-03-31", "2023-33")]
    [InlineData("2023-Q4", "Q4 2023", "quarter", "2023-10-01", "2023-12-31", "2023-36")]
    [InlineData("2023-H1", "first half of 2023", "half-year", "2023-01-01", "2023-06-30", "2023-40")]
    [InlineData("2023-H2", "second half of 2023", "half-year", "2023-07-01", "2023-12-31", "2023-41")]
    [InlineData("2023", "2023", "year", "2023-01-01", "2023-12-31", "2023")]
    [InlineData("2023-10/2023-12-15", "October 2023 to December 15, 2023", "month", "2023-10-01", "2023-12-15", "2023-10/2023-12-15")]
    [InlineData("2023-Q4/..", "from Q4 2023 on", "quarter", "2023-10-01", null, "2023-36/..")]
    [InlineData("tbd", "date to be decided", null, null, null, null)]
    public void A_date_keeps_its_precision(string when, string text, string? precision, string? earliest, string? latest, string? edtf)
    {
        Assert.Equal(DateProblem.None, MilestoneDate.Read(when, out var date));

        var json = Write(new QualifiedDate(date!));

        Assert.Equal(text, json.GetProperty("text").GetString());
        Assert.Equal(precision, json.GetProperty("precision").GetString());
        Assert.Equal(earliest, json.GetProperty("earliest").GetString());
        Assert.Equal(latest, json.GetProperty("latest").GetString());
        Assert.Null(json.GetProperty("qualifier").GetString());
        Assert.Equal(edtf, json.GetProperty("edtf").GetString());
    }

    [Theory]
    [InlineData(Qualifier.Target, "target")]
    [InlineData(Qualifier.NoSoonerThan, "no-sooner-than")]
    [InlineData(Qualifier.NoLaterThan, "no-later-than")]
    [InlineData(Qualifier.By, "by")]
    [InlineData(Qualifier.UnderReview, "under-review")]
    public void How_a_date_is_meant_is_said_in_its_text_and_by_itself(Qualifier qualifier, string code)
    {
        var plain = Write(new QualifiedDate(MilestoneDate.Of(Period.OfYear(2023))));
        var json = Write(new QualifiedDate(MilestoneDate.Of(Period.OfYear(2023)), qualifier));

        Assert.Equal(code, json.GetProperty("qualifier").GetString());
        Assert.NotEqual(plain.GetProperty("text").GetString(), json.GetProperty("text").GetString());
    }

    private static JsonElement Write(QualifiedDate date)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            new CommonShapes(new ModelFormatter(DefaultTheme.English.Languages[0], "en")).Date
                .Write(new ShapeWriter(json, _ => throw new InvalidOperationException("A date has no address.")), date);
        }

        return JsonSerializer.Deserialize<JsonElement>(bytes.WrittenSpan);
    }
}
