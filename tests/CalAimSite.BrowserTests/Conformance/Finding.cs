using System.Reflection;

namespace CalAimSite.BrowserTests.Conformance;

/// <summary>What the tests tell of one criterion. What no test looks at is not evaluated: the report claims nothing else.</summary>
/// <param name="Level">A level of adherence in OpenACR's words.</param>
internal sealed record Finding(SuccessCriterion Criterion, string Level, string Notes)
{
    /// <summary>Every test that names criteria.</summary>
    public static IEnumerable<(MethodInfo Test, WcagAttribute Held)> Tests { get; } =
        [.. from type in Assembly.GetExecutingAssembly().GetTypes()
            from test in type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            from held in test.GetCustomAttributes<WcagAttribute>()
            orderby type.Name, test.Name
            select (test, held)];

    /// <summary>One for each criterion, from the attributes of the tests.</summary>
    public static IReadOnlyList<Finding> All { get; } = [.. SuccessCriterion.All.Select(Find)];

    private static Finding Find(SuccessCriterion criterion)
    {
        var tests = Tests.Where(test => test.Held.Criteria.Contains(criterion.Number)).ToList();
        if (tests.Count == 0)
            return new(criterion, "not-evaluated", "No test looks at it, and nobody has evaluated it.");

        string names = "Tests: " + string.Join("; ", tests.Select(test => $"{test.Test.Name.Replace('_', ' ')} ({test.Test.DeclaringType!.Name})")) + ".";
        return tests.Find(test => test.Held.NothingOfTheKind is not null).Held?.NothingOfTheKind is { } nothing
            ? new(criterion, "not-applicable", $"{nothing} {names}")
            : new(criterion, "supports", names);
    }
}
