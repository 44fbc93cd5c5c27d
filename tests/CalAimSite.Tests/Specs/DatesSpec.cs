using System.Globalization;
using CalAimSite.Content.Schemas;

namespace CalAimSite.Specs;

public sealed class DatesSpec
{
    private const string Document = "Dates.md";

    public static IEnumerable<TheoryDataRow<int>> Read => Specification.Rows(Document, "read");

    public static IEnumerable<TheoryDataRow<int>> Refused => Specification.Rows(Document, "refused");

    public static IEnumerable<TheoryDataRow<int>> Suggested => Specification.Rows(Document, "suggested");

    public static IEnumerable<TheoryDataRow<int>> Ordered => Specification.Rows(Document, "order");

    public static IEnumerable<TheoryDataRow<int>> Overlapping => Specification.Rows(Document, "overlap", "apart");

    [Fact]
    public void Every_kind_of_example_is_tested() =>
        Specification.AssertKinds(Document, "read", "refused", "suggested", "order", "overlap", "apart");

    [Theory]
    [MemberData(nameof(Read))]
    public void A_date_means_what_the_document_says_and_is_written_back_as_it_stood(int line)
    {
        foreach (var example in Specification.At(Document, line).Lines)
        {
            var columns = example.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var when = WhenOf(columns[0]);

            Assert.Equal<IEnumerable<string>>(columns[1..], [Show(when.First), Show(when.Last), Name(when.Precision)]);
            Assert.Equal(columns[0], when.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_text_that_is_no_date_is_refused_for_the_reason_that_the_document_gives(int line)
    {
        foreach (var (text, reason) in Pairs(line))
        {
            Assert.Equal((text, reason), (text, Name(MilestoneDate.Read(text, out var when))));
            Assert.Null(when);
        }
    }

    [Theory]
    [MemberData(nameof(Suggested))]
    public void A_date_in_another_form_has_the_suggestion_that_the_document_gives(int line)
    {
        foreach (var (text, suggestion) in Pairs(line))
            Assert.Equal((text, suggestion), (text, DateGuess.OfWhen(text) ?? "-"));
    }

    [Theory]
    [MemberData(nameof(Ordered))]
    public void Dates_stand_in_the_order_that_the_document_gives(int line)
    {
        var dates = Specification.At(Document, line).Lines.Select(WhenOf).ToList();
        for (var i = 0; i < dates.Count; i++)
        {
            for (var j = 0; j < dates.Count; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(dates[i].CompareTo(dates[j])));
        }
    }

    [Theory]
    [MemberData(nameof(Overlapping))]
    public void Dates_overlap_where_the_document_says_so(int line)
    {
        var example = Specification.At(Document, line);
        foreach (var (one, other) in Pairs(line))
            Assert.Equal((one, other, example.Kind == "overlap"), (one, other, WhenOf(one).Overlaps(WhenOf(other))));
    }

    // The last word is the second column; before it stands the first, which may hold blanks.
    private static IEnumerable<(string First, string Second)> Pairs(int line)
    {
        foreach (var example in Specification.At(Document, line).Lines)
        {
            var split = example.LastIndexOf(' ');
            var first = example[..split].TrimEnd();
            yield return (first, example[(split + 1)..]);
        }
    }

    private static MilestoneDate WhenOf(string text)
    {
        Assert.Equal((text, DateProblem.None), (text, MilestoneDate.Read(text, out var when)));
        return when!;
    }

    private static string Show(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Name(Precision precision) => precision switch
    {
        Precision.Day => "day",
        Precision.Month => "month",
        Precision.Quarter => "quarter",
        Precision.HalfYear => "half-year",
        Precision.Year => "year",
        _ => "none",
    };

    private static string Name(DateProblem problem) => problem switch
    {
        DateProblem.Form => "form",
        DateProblem.Impossible => "impossible",
        DateProblem.Reversed => "reversed",
        DateProblem.SamePeriod => "same-period",
        DateProblem.Nested => "nested",
        _ => "none",
    };
}
