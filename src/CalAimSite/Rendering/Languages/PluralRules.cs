namespace CalAimSite.Rendering.Languages;

/// <summary>
/// Which of a language's plural forms a number takes. Rules are written as Unicode's plural rules are (UTS 35, part 3, "Language
/// Plural Rules"), for whole numbers: <c>n % 10 = 2..4 and n % 100 != 12..14</c>.
/// </summary>
public sealed class PluralRules
{
    /// <summary>The form of all numbers that no rule takes. Every language has it.</summary>
    public const string Other = "other";

    private readonly ImmutableArray<(string Form, ImmutableArray<ImmutableArray<Relation>> Condition)> _rules;

    private PluralRules(ImmutableArray<(string Form, ImmutableArray<ImmutableArray<Relation>> Condition)> rules)
    {
        _rules = rules;
        Forms = [.. rules.Select(rule => rule.Form), Other];
    }

    /// <summary>All forms that a counted text needs, <see cref="Other"/> last.</summary>
    public ImmutableArray<string> Forms { get; }

    /// <param name="rules">Forms with their conditions; the first that holds is taken.</param>
    /// <param name="wrong">The form whose condition cannot be read; null where all can.</param>
    /// <returns>Null where a condition cannot be read.</returns>
    public static PluralRules? Parse(IEnumerable<(string Form, string Condition)> rules, out string? wrong)
    {
        var parsed = ImmutableArray.CreateBuilder<(string, ImmutableArray<ImmutableArray<Relation>>)>();
        foreach (var (form, condition) in rules)
        {
            if (form == Other || ParseCondition(condition) is not { } alternatives)
            {
                wrong = form;
                return null;
            }

            parsed.Add((form, alternatives));
        }

        wrong = null;
        return new PluralRules(parsed.ToImmutable());
    }

    public string FormOf(int number)
    {
        foreach (var (form, condition) in _rules)
        {
            if (condition.Any(all => all.All(relation => relation.Holds(number))))
                return form;
        }

        return Other;
    }

    // `or` binds less than `and`.
    private static ImmutableArray<ImmutableArray<Relation>>? ParseCondition(string condition)
    {
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<Relation>>();
        foreach (var alternative in condition.Split(" or "))
        {
            var relations = ImmutableArray.CreateBuilder<Relation>();
            foreach (var relation in alternative.Split(" and "))
            {
                if (ParseRelation(relation.Trim()) is not { } parsed)
                    return null;

                relations.Add(parsed);
            }

            alternatives.Add(relations.ToImmutable());
        }

        return alternatives.ToImmutable();
    }

    private static Relation? ParseRelation(string relation)
    {
        var isEqual = !relation.Contains("!=", StringComparison.Ordinal);
        var sides = relation.Split(isEqual ? "=" : "!=");
        if (sides.Length != 2 || ParseRanges(sides[1]) is not { } ranges)
            return null;
        var operands = sides[0].Split('%', StringSplitOptions.TrimEntries);
        return operands switch
        {
            ["n"] or ["i"] => new Relation(Modulus: null, isEqual, ranges),
            ["n" or "i", var modulus] when ParseNumber(modulus) is > 0 and var divisor => new Relation(divisor, isEqual, ranges),
            _ => null,
        };
    }

    private static ImmutableArray<(int First, int Last)>? ParseRanges(string text)
    {
        var ranges = ImmutableArray.CreateBuilder<(int, int)>();
        foreach (var range in text.Split(','))
        {
            var ends = range.Split("..");
            if (ends.Length > 2 || ParseNumber(ends[0]) is not { } first || ParseNumber(ends[^1]) is not { } last)
                return null;

            ranges.Add((first, last));
        }

        return ranges.ToImmutable();
    }

    private static int? ParseNumber(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Ranges include both ends.
    private sealed record Relation(int? Modulus, bool IsEqual, ImmutableArray<(int First, int Last)> Ranges)
    {
        public bool Holds(int number)
        {
            var value = Modulus is { } modulus ? number % modulus : number;
            return Ranges.Any(range => value >= range.First && value <= range.Last) == IsEqual;
        }
    }
}
