using System.Globalization;
using AngleSharp.Dom;
using CalAimSite.Rendering.Pages.Sources;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;
using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Sources;

/// <summary>The picture of dates from 2021 to 2027: ten units for a month.</summary>
public sealed class LaunchPictureTests
{
    private const double Width = 7 * 12 * 10;

    [Theory]
    [InlineData("2021", "0", "120")]
    [InlineData("2021-01", "0", "10")]
    [InlineData("2022-07", "180", "10")]
    [InlineData("2023-Q3", "300", "30")]
    [InlineData("2021-H2", "60", "60")]
    [InlineData("2027-12", "830", "10")]
    [InlineData("2023/2025", "240", "360")]
    [InlineData("2023-01-01/2023-06-30", "240", "60")]
    [InlineData("2022-01-16/2022-01-31", "124.8", "5.2")]
    // Days would be too thin to see.
    [InlineData("2022-07-01", "180", "5")]
    [InlineData("2021-01-01", "0", "5")]
    [InlineData("2027-12-31", "835", "5")]
    // Clipped.
    [InlineData("2020", null, null)]
    [InlineData("2019-10-29", null, null)]
    [InlineData("2028", null, null)]
    [InlineData("tbd", null, null)]
    [InlineData("2019/2021", "0", "120")]
    [InlineData("2026-07/2030-12", "660", "180")]
    [InlineData("2020/2030", "0", "840")]
    public void A_mark_lies_where_the_date_lies_and_is_as_long(string when, string? x, string? width)
    {
        var mark = Draw(Claim(when))?.Marks.Single();

        Assert.Equal((x, width), (mark?.X, mark?.Width));
    }

    [Theory]
    [InlineData("2022-07-01", true)]
    [InlineData("2022-07", true)]
    [InlineData("2022-Q3", false)]
    [InlineData("2022-H2", false)]
    [InlineData("2022", false)]
    [InlineData("2022-07/2022-08", false)]
    public void What_is_not_known_to_the_month_is_drawn_as_vague(string when, bool isExact) =>
        Assert.Equal(isExact, Draw(Claim(when))!.Marks.Single().IsExact);

    [Theory]
    [InlineData("2022-07", Qualifier.None, null, null)]
    [InlineData("2022-07", Qualifier.Target, null, null)]
    [InlineData("2022-07", Qualifier.UnderReview, null, null)]
    [InlineData("2022-07", Qualifier.NoSoonerThan, null, "190,3 204,10 190,17")]
    [InlineData("2022-07/..", Qualifier.None, null, "190,3 204,10 190,17")]
    [InlineData("2022-07", Qualifier.By, "180,3 166,10 180,17", null)]
    [InlineData("2022-07", Qualifier.NoLaterThan, "180,3 166,10 180,17", null)]
    // At the edges the arrow stays in the picture.
    [InlineData("2027", Qualifier.NoSoonerThan, null, "826,3 840,10 826,17")]
    [InlineData("2027-12/..", Qualifier.None, null, "826,3 840,10 826,17")]
    [InlineData("2019/..", Qualifier.None, null, "5,3 19,10 5,17")]
    [InlineData("2021-01", Qualifier.By, "14,3 0,10 14,17", null)]
    public void An_arrow_leads_where_the_date_has_no_bound(string when, Qualifier qualifier, string? left, string? right)
    {
        var mark = Draw(Claim(when, qualifier))!.Marks.Single();

        Assert.Equal(left, mark.LeftArrow);
        Assert.Equal(right, mark.RightArrow);
    }

    [Fact]
    public void Everything_that_is_drawn_lies_in_the_picture()
    {
        var dates =
            from year in Gen.Choose(2015, 2032)
            from month in Gen.Choose(1, 12)
            from length in Gen.Choose(0, 3)
            from qualifier in Gen.Elements(Enum.GetValues<Qualifier>())
            let start = Period.OfMonth(year, month)
            let when = length switch
            {
                0 => MilestoneDate.Of(start),
                1 => MilestoneDate.From(start),
                2 => MilestoneDate.Of(Period.OfYear(year)),
                _ => MilestoneDate.Between(start, Period.OfYear(year + 2)),
            }
            select Claim(when.ToString(), qualifier);

        Prop.ForAll(dates.ToArbitrary(), claim =>
        {
            foreach (var mark in Draw(claim)?.Marks ?? [])
            {
                var points = $"{mark.LeftArrow} {mark.RightArrow}".Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(point => Number(point.Split(',')[0]));
                Assert.All(points.Append(Number(mark.X)).Append(Number(mark.X) + Number(mark.Width)), x => Assert.InRange(x, 0, Width));
                Assert.True(Number(mark.Width) >= 5);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));
    }

    [Fact]
    public void Years_have_lines_between_them()
    {
        var picture = Draw(Claim("2022-07"))!;

        Assert.Equal("840", picture.Width);
        Assert.Equal(["120", "240", "360", "480", "600", "720"], picture.Ticks);
        Assert.Equal(["2021", "2022", "2023", "2024", "2025", "2026", "2027"], TimelineGraphic.Years);
    }

    [Fact]
    public void What_holds_no_longer_is_drawn_as_earlier()
    {
        var (old, current) = (Claim("2022-01"), Claim("2022-07"));

        var picture = TimelineGraphic.Build([old, current], claim => claim == current)!;

        Assert.Equal([false, true], picture.Marks.Select(mark => mark.IsLatest));
    }

    [Fact]
    public void The_timeline_lists_every_launch_of_its_years_once_in_the_order_of_their_dates()
    {
        var expected = FrozenContent.SourceMaterial.Subjects
            .Where(subject => subject.Claims.Any(claim => claim.Kind is not (ClaimKind.Step or ClaimKind.Deadline)))
            .Select(subject => (subject.Id, subject.Claims.Last(claim => claim.Kind is not (ClaimKind.Step or ClaimKind.Deadline)).When))
            .Where(pair => pair.When.First <= new DateOnly(2027, 12, 31) && (pair.When.Last is not { } last || last.Year >= 2021))
            .Select(pair => $"subject--{pair.Id}");

        var listed = ReadPage.Parts("timeline.html", ".launches > li .launch").SelectMany(ReadPage.Targets).ToList();

        Assert.Equal(expected.Order(), listed.Order());
        Assert.DoesNotContain("subject--ccs-oversight-work-start", listed);
    }

    [Fact]
    public void A_launch_stands_under_the_year_of_its_date_in_order()
    {
        foreach (var section in ReadPage.Parts("timeline.html", "section.timeline"))
        {
            var year = section.Id!.Split('-')[^1];
            var items = section.QuerySelectorAll(".launches > li");
            var summaries = items.Select(item => ReadPage.Text(item.QuerySelector(".when")!)).ToList();

            Assert.NotEmpty(items);
            Assert.All(summaries, summary => Assert.Contains(year, summary, StringComparison.Ordinal));
            Assert.All(items, item => Assert.NotEmpty(item.QuerySelectorAll("rect.mark:not(.mark--earlier)")));
        }
    }

    [Fact]
    public void The_list_says_in_words_every_date_that_the_picture_shows()
    {
        foreach (var item in ReadPage.Parts("timeline.html", ".launches > li"))
        {
            var said = $" {ReadPage.Text(item)} ";
            var subject = FrozenContent.SourceMaterial.Subjects.Single(subject =>
                $"subject--{subject.Id}" == item.QuerySelector(".launch a")!.GetAttribute("href")!.Split('#')[1]);
            var drawn = subject.Claims
                .Where(claim => claim.Kind != ClaimKind.Step && TimelineGraphic.IsInPicture(claim.When)).ToList();

            Assert.Equal(drawn.Count, item.QuerySelectorAll("rect.mark").Length);
            Assert.All(drawn, claim => Assert.Contains(
                DateText.Of(claim.When.ToString(), NameOf(claim.Qualifier)), said, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_picture_is_hidden_from_those_who_read_the_list()
    {
        var pictures = ReadPage.Parts("timeline.html", "svg");

        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.Equal("true", picture.GetAttribute("aria-hidden")));
        Assert.Equal(ReadPage.Parts("timeline.html", ".launches > li").Count, pictures.Count);
    }

    private static PictureView? Draw(Claim claim) => TimelineGraphic.Build([claim], _ => true);

    private static Claim Claim(string when, Qualifier qualifier = Qualifier.None) => new()
    {
        Kind = ClaimKind.Start,
        When = OtherSeeds.When(when),
        Qualifier = qualifier,
        Citation = new Citation
        {
            Source = new Source { Id = "one", Title = "One", Label = "One", Publisher = "One", Date = OtherSeeds.When("2023") },
            Quote = "One",
        },
    };

    private static string NameOf(Qualifier qualifier) => qualifier switch
    {
        Qualifier.None => "exact",
        Qualifier.Target => "target",
        Qualifier.NoSoonerThan => "no-sooner-than",
        Qualifier.NoLaterThan => "no-later-than",
        Qualifier.By => "by",
        _ => "under-review",
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
