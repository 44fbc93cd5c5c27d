using System.Text;
using CalAimSite.Content.Schemas;
using CalAimSite.Diagnostics;

namespace CalAimSite.Dates;

/// <summary>Dates in texts. A date without a year is of 2023 here.</summary>
public sealed class WrittenDatesTests
{
    [Theory]
    [InlineData("due (August 15th)", "2023-08-15")]
    [InlineData("no later than Nov. 1, 2024", "2024-11-01")]
    [InlineData("Sept 2022 and June", "2022-09 2023-06")]
    [InlineData("1/1/2022: carved in", "2022-01-01")]
    [InlineData("May 23, 10:00 am-11:00 am", "2023-05-23")]
    [InlineData("Q3 2022, H1 2021", "2022-Q3 2021-H1")]
    [InlineData("the second half of 2021, First quarter of 2020", "2021-H2 2020-Q1")]
    [InlineData("CY 2024 and beyond", "2024")]
    public void A_date_is_found_as_exactly_as_it_is_written(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("(October – December 2022)", "2022-10/2022-12")]
    [InlineData("begins (Oct 15-Dec 7)", "2023-10-15/2023-12-07")]
    [InlineData("January 1, 2022, to June 30, 2024", "2022-01-01/2024-06-30")]
    [InlineData("August 15–17, 2022", "2022-08-15/2022-08-17")]
    [InlineData("in 2022-2024", "2022/2024")]
    [InlineData("November 2019 through February 2020", "2019-11/2020-02")]
    public void A_range_is_one_date_and_may_say_the_year_once(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("members may choose; the march of Marketplace decisions")]
    [InlineData("ecm-report-q2-2023, 2023-08-15, $2,023, 12023, v1.2023")]
    [InlineData("June 31, 2023")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(Found(text));

    [Fact]
    public void Texts_in_another_language_are_not_compared_with_dates()
    {
        var site = Encoding.UTF8.GetString(BindingResult.FilesOf(InvalidSite.BaseFolder)["site.yaml"]);
        var files = BindingResult.FilesOf(InvalidSite.BaseFolder);
        files["site.yaml"] = Encoding.UTF8.GetBytes(site.Replace("lang: en", "lang: es", StringComparison.Ordinal));
        files["launches/path.yaml"] = Encoding.UTF8.GetBytes(
            "subjects:\n  - id: path-start\n    name: PATH\n    claims:\n"
            + "      - {source: calendar, kind: start, when: 2023-08-01, quote: desde el 1 de agosto de 2023}\n");

        Assert.Equal("", BindingResult.Of(files).Text);
    }

    private static string Found(string text) => string.Join(' ', WrittenDates.In(text, 2023).Select(date => date.Date));
}
