using System.Globalization;
using AngleSharp.Dom;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;
using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Sources;

/// <summary>The picture of dates from 2021 to 2027, in hundredths of its length: a year is 14.29.</summary>
public sealed class LaunchPictureTests
{
    [Theory]
    [InlineData("2021", "0", "14.29")]
    [InlineData("2021-01", "0", "1.19")]
    [InlineData("2022-07", "21.43", "1.19")]
    [InlineData("2023-Q3", "35.71", "3.57")]
    [InlineData("2021-H2", "7.14", "7.14")]
    [InlineData("2027-12", "98.81", "1.19")]
    [InlineData("2023/2025", "28.57", "42.86")]
    [InlineData("2023-01-01/2023-06-30", "28.57", "7.14")]
    [InlineData("2022-01-16/2022-01-31", "14.86", "0.61")]
    [InlineData("2022-07-01", "21.43", "0.04")]
    // Clipped.
    [InlineData("2020", null, null)]
    [InlineData("2019-10-29", null, null)]
    [InlineData("2028", null, null)]
    [InlineData("tbd", null, null)]
    [InlineData("2019/2021", "0", "14.29")]
    [InlineData("2026-07/2030-12", "78.57", "21.43")]
    [InlineData("2020/2030", "0", "100")]
    public void A_bar_lies_where_the_date_lies_and_is_as_long(string when, string? x, string? width)
    {
        var mark = Draw(Claim(when))?.Marks.Single();

        Assert.Equal((x, width), (mark?.X, mark?.Width));
    }

    [Theory]
    [InlineData("2022-07-01", Qualifier.None, "21.45")]
    [InlineData("2022-07", Qualifier.None, "22.02")]
    [InlineData("2022", Qualifier.None, "21.43")]
    [InlineData("2022", Qualifier.NoSoonerThan, "14.29")]
    [InlineData("2022/..", Qualifier.None, "14.29")]
    [InlineData("2022", Qualifier.By, "28.57")]
    // At the edges the mark stays in the picture.
    [InlineData("2021-01-01", Qualifier.None, "1")]
    [InlineData("2027-12-31", Qualifier.None, "99")]
    public void A_mark_stands_in_the_middle_of_its_date_or_at_the_bound_that_is_known(string when, Qualifier qualifier, string at) =>
        Assert.Equal(at, Draw(Claim(when, qualifier))!.Marks.Single().At);

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
    [InlineData("2022-07", Qualifier.NoSoonerThan, null, "21.43")]
    [InlineData("2022-07/..", Qualifier.None, null, "21.43")]
    [InlineData("2022", Qualifier.NoSoonerThan, null, "28.57")]
    [InlineData("2022-07", Qualifier.By, "22.62", null)]
    [InlineData("2022-07", Qualifier.NoLaterThan, "22.62", null)]
    [InlineData("2022", Qualifier.By, "14.29", null)]
    // At the edges the arrow stays in the picture.
    [InlineData("2027", Qualifier.NoSoonerThan, null, "96")]
    [InlineData("2027-12/..", Qualifier.None, null, "96")]
    [InlineData("2019/..", Qualifier.None, null, "0")]
    [InlineData("2021-01", Qualifier.By, "4", null)]
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
                string?[] places = [mark.At, mark.X, mark.LeftArrow, mark.RightArrow];
                Assert.All(places.OfType<string>().Select(Number).Append(Number(mark.X) + Number(mark.Width)), x => Assert.InRange(x, 0, 100.01));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));
    }

    [Fact]
    public void Quarters_have_lines_between_them_and_years_have_heavier_ones()
    {
        Assert.Equal(["2021", "2022", "2023", "2024", "2025", "2026", "2027"], TimelineGraphic.Axis.Years);
        Assert.Equal((7 * 4) - 1, TimelineGraphic.Axis.Ticks.Count);
        Assert.Equal(["14.29", "28.57", "42.86", "57.14", "71.43", "85.71"], TimelineGraphic.Axis.Ticks.Where(tick => tick.IsYear).Select(tick => tick.X));
    }

    [Fact]
    public void A_trail_leads_from_the_former_date_to_the_present_one()
    {
        var moved = ReadPage.Parts("timeline.html", ".launches > li")
            .Single(item => ReadPage.Targets(item).Contains("subject--smhs-carve-out"));

        var trail = moved.QuerySelector(".trail")!;

        Assert.Contains("moved from January 1, 2022 to July 1, 2023, 18 months later", ReadPage.Text(moved), StringComparison.Ordinal);
        Assert.Equal(
            [trail.GetAttribute("x1"), trail.GetAttribute("x2")],
            moved.QuerySelectorAll(".strip g use").Select(mark => mark.GetAttribute("x")));
        Assert.Equal(["mark--change was", "mark--change"], moved.QuerySelectorAll(".strip g").Select(mark => mark.ClassName));
    }

    [Fact]
    public void What_holds_no_longer_is_drawn_as_earlier()
    {
        var (old, current) = (Claim("2022-01"), Claim("2022-07"));

        var picture = TimelineGraphic.Build([old, current], claim => claim == current)!;

        Assert.Equal([false, true], picture.Marks.Select(mark => mark.IsLatest));
    }

    [Fact]
    public void The_timeline_lists_every_launch_of_its_years_once()
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
    public void A_launch_stands_in_the_band_of_its_initiative_in_the_order_of_their_dates()
    {
        var subjects = FrozenContent.SourceMaterial.Subjects.ToDictionary(subject => $"subject--{subject.Id}", StringComparer.Ordinal);
        var bands = ReadPage.Parts("timeline.html", ".band");

        Assert.NotEmpty(bands);
        Assert.All(bands, band =>
        {
            var launches = band.QuerySelectorAll(".launch").Select(launch => subjects[ReadPage.Targets(launch).Single()]).ToList();
            Assert.NotEmpty(launches);
            Assert.All(launches, launch => Assert.Equal(launch.Initiative.Name, ReadPage.Text(band.QuerySelector("h3")!)));
            var dates = launches.Select(launch => new SubjectDates(launch).Current.When).ToList();
            Assert.Equal(dates.Order(), dates);
        });
    }

    [Fact]
    public void A_launch_says_what_happens_and_each_that_does_has_a_mark_and_a_switch()
    {
        var launches = ReadPage.Parts("timeline.html", ".launches > li");
        string[] kinds = [.. launches.Select(launch => launch.GetAttribute("data-kind")!).Distinct().Order()];

        Assert.Equal(["change", "end", "period", "start"], kinds);
        Assert.Equal(kinds, ReadPage.Parts("timeline.html", "[data-switch=kind]").Select(one => one.GetAttribute("value")).Order());
        Assert.All(kinds, kind => Assert.NotNull(ReadPage.Part("timeline.html", $"#mark--{kind}")));
        Assert.All(launches, launch => Assert.Equal(
            launch.GetAttribute("data-kind") switch { "start" => "Begins", "change" => "Changes", "end" => "Ends", _ => "Runs" },
            ReadPage.Text(launch.QuerySelector(".launch-when .soft")!)));
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

            Assert.Equal(drawn.Count, item.QuerySelectorAll(".strip > g").Length);
            Assert.All(drawn, claim => Assert.Contains(
                DateText.Of(claim.When.ToString(), NameOf(claim.Qualifier)), said, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_picture_is_hidden_from_those_who_read_the_list()
    {
        var pictures = ReadPage.Parts("timeline.html", "svg");

        Assert.All(pictures, picture => Assert.NotNull(picture.Closest("[aria-hidden=true]")));
        Assert.Equal(
            ReadPage.Parts("timeline.html", ".launches > li").Count, pictures.Count(picture => picture.ClassList.Contains("strip")));
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
