using CalAimSite.Rendering.Languages;

namespace CalAimSite.Rendering;

public sealed class PluralRulesTests
{
    private static readonly (string Form, string Condition)[] Polish =
    [
        ("one", "n = 1"),
        ("few", "n % 10 = 2..4 and n % 100 != 12..14"),
        ("many", "n != 1 and n % 10 = 0..1 or n % 10 = 5..9 or n % 100 = 12..14"),
    ];

    [Theory]
    [InlineData(0, "many")]
    [InlineData(1, "one")]
    [InlineData(2, "few")]
    [InlineData(4, "few")]
    [InlineData(5, "many")]
    [InlineData(12, "many")]
    [InlineData(21, "many")]
    [InlineData(22, "few")]
    [InlineData(112, "many")]
    [InlineData(124, "few")]
    public void A_number_takes_the_first_form_whose_condition_holds(int number, string form) =>
        Assert.Equal(form, Parsed(Polish).FormOf(number));

    [Theory]
    [InlineData(0, "other")]
    [InlineData(1, "one")]
    [InlineData(11, "other")]
    public void What_no_condition_takes_is_other(int number, string form) =>
        Assert.Equal(form, Parsed(("one", "i = 1")).FormOf(number));

    [Fact]
    public void A_language_without_rules_has_one_form()
    {
        Assert.Equal(["other"], Parsed().Forms);
        Assert.Equal("other", Parsed().FormOf(1));
    }

    [Theory]
    [InlineData("one", "")]
    [InlineData("one", "n")]
    [InlineData("one", "n = ")]
    [InlineData("one", "n = one")]
    [InlineData("one", "x = 1")]
    [InlineData("one", "n % 0 = 1")]
    [InlineData("one", "n = 1 and")]
    [InlineData("one", "n = 1..2..3")]
    [InlineData("one", "n = -1")]
    [InlineData("other", "n = 1")]
    public void What_is_no_rule_is_refused_by_its_form(string form, string condition)
    {
        Assert.Null(PluralRules.Parse([("two", "n = 2"), (form, condition)], out var wrong));
        Assert.Equal(form, wrong);
    }

    private static PluralRules Parsed(params (string Form, string Condition)[] rules) => PluralRules.Parse(rules, out _)!;
}
