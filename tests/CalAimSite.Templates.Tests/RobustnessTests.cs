using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Templates.Tests;

public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "~}}", "{%{", " ", "\n", ";", "text", "if", "else", "end", "for", "in", "capture", "include", "break",
        "case", "when", "while", "tablerow", "func", "do", "ret", "with", "wrap", "import", "this", "readonly", "@", "+", "*", "{", "}", "..", "$x", "x", "list", "map", "$", "$.a", ".", "?.", "[", "]", "(", ")", "|", "=", "==", "!", "&&", "??", ":",
        "'part'", "'a", "`b`", "1", "1.5", "html.escape", "string.append", "#", "##", "null", "for.index", "_html",
    ];

    [Fact]
    public void Whatever_a_template_holds_it_is_loaded_or_refused_in_order()
    {
        var words = Gen.Elements(Pieces).ArrayOf().Select(p => string.Join(' ', p)).Resize(60);
        var statement = Gen.Elements(Pieces).ArrayOf().Resize(6).Select(p => $"{{{{ {string.Join(' ', p)} }}}}");
        var statements = statement.ArrayOf().Select(string.Concat).Resize(8);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Gen.OneOf(words, statements).ToArbitrary(), Load));
    }

    private static void Load(string text)
    {
        var model = new TemplateMap().Add("x", "x").Add("list", new[] { "a", "b" }).Add("map", new TemplateMap().Add("a", 1));
        var errors = new List<TemplateError>();
        var set = TemplateSet.Load([new("page", "page", text), new("part", "part", "part")], errors, [new("page", model.Type.Members)]);
        Assert.Equal(set is null, errors.Count > 0);
        Assert.Equal(errors.Select(e => e.Start), errors.Select(e => e.Start).Order());
        Assert.All(errors, e => Assert.InRange(e.Start + e.Length, 0, text.Length));
        if (set is not null)
        {
            var thrown = Record.Exception(() => set.Page(model));
            Assert.True(thrown is null or TemplateException, thrown?.ToString());
        }
    }
}
