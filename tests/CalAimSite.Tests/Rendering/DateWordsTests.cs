using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering;

/// <summary>The examples of <c>Specs/DateWords.md</c>.</summary>
public sealed class DateWordsTests
{
    private const string Fence = "````";

    private static readonly Dictionary<string, Qualifier> Qualifiers = new(StringComparer.Ordinal)
    {
        ["target"] = Qualifier.Target,
        ["no-sooner-than"] = Qualifier.NoSoonerThan,
        ["no-later-than"] = Qualifier.NoLaterThan,
        ["by"] = Qualifier.By,
        ["under-review"] = Qualifier.UnderReview,
    };

    private static readonly DateFormatter English = new(DefaultTheme.English.Languages[0].Words);

    private static readonly List<(string Date, string Words)> Examples = ReadExamples();

    public static TheoryData<string, string> All => [.. Examples.Select(example => (example.Date, example.Words))];

    [Theory]
    [MemberData(nameof(All))]
    public void A_date_is_said_as_the_document_says(string date, string words)
    {
        var (when, qualifier) = Read(date);

        Assert.Equal(words, English.Format(when, qualifier));
    }

    [Fact]
    public void The_document_has_every_qualifier_every_precision_and_every_form()
    {
        var all = Examples.Select(example => Read(example.Date)).ToList();

        Assert.Equal(Enum.GetValues<Qualifier>(), all.Select(one => one.Qualifier).Distinct().Order());
        Assert.Equal(Enum.GetValues<Precision>(), all.Select(one => one.When.Precision).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<Precision>().Except([Precision.None]),
            all.Where(one => one.When.IsOpen).Select(one => one.When.Precision).Distinct().Order());
    }

    private static (MilestoneDate When, Qualifier Qualifier) Read(string date)
    {
        var parts = date.Split(' ');
        Assert.Equal((date, DateProblem.None), (date, MilestoneDate.Read(parts[0], out var when)));
        return (when!, parts.Length > 1 ? Qualifiers[parts[1]] : Qualifier.None);
    }

    private static List<(string, string)> ReadExamples()
    {
        var examples = new List<(string, string)>();
        var isExample = false;
        foreach (var line in File.ReadLines(Repository.TestPath("Specs", "DateWords.md")))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isExample = !isExample;
            }
            else if (isExample)
            {
                var split = line.IndexOf("  ", StringComparison.Ordinal);
                examples.Add((line[..split], line[split..].Trim()));
            }
        }

        return examples;
    }
}
