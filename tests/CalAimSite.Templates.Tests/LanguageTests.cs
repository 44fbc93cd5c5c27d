using CalAimSite.Templates.Expressions;

namespace CalAimSite.Templates.Tests;

public sealed class LanguageTests
{
    public static TheoryData<string> Cases => [.. Specification.Cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_case_of_the_specification_holds(string name)
    {
        var specified = Specification.Cases[name];
        Assert.Equal(specified.Expected, specified.IsError ? Errors(specified) : Output(specified));
    }

    public static TheoryData<string> Functions => [.. Function.All.Keys];

    [Theory]
    [MemberData(nameof(Functions))]
    public void The_specification_has_a_case_of_the_function(string name) =>
        Assert.Contains(
            Specification.Cases.Values,
            c => !c.IsError && c.Templates.Any(t => t.Text.Contains(name, StringComparison.Ordinal)));

    public static TheoryData<string> Refused => [.. Language.Refused.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public void The_specification_has_a_case_of_the_refusal(string word) =>
        Assert.Contains(
            Specification.Cases.Values,
            c => c.IsError && c.Expected.Contains($"`{word}` is not in the subset.", StringComparison.Ordinal));

    private static string Output(Specification.Case specified)
    {
        var model = specified.Model();
        return Rendered.Load(specified.Templates, model.Names).Page(model);
    }

    private static string Errors(Specification.Case specified)
    {
        var model = specified.Model();
        var errors = new List<TemplateError>();
        var set = TemplateSet.Load(specified.Templates, errors, model.Names);
        if (set is not null)
            errors.Add(Assert.Throws<TemplateException>(() => set.Page(model)).Error);
        return string.Join('\n', errors);
    }
}
