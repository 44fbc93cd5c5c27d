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

    private static string Output(Specification.Case specified)
    {
        var model = specified.Model();
        var errors = new List<TemplateError>();
        var set = TemplateSet.Load(specified.Templates, errors, [new("page", model.Type.Members)]);
        Assert.Empty(errors);
        return set!.Page(model);
    }

    private static string Errors(Specification.Case specified)
    {
        var model = specified.Model();
        var errors = new List<TemplateError>();
        var set = TemplateSet.Load(specified.Templates, errors, [new("page", model.Type.Members)]);
        if (set is not null)
            errors.Add(Assert.Throws<TemplateException>(() => set.Page(model)).Error);
        return string.Join('\n', errors);
    }
}
