namespace CalAimSite.Fuzz.Mutations;

/// <summary>Mutations that know where the code of a template is: <c>{{ … }}</c>.</summary>
internal static class TemplateMutations
{
    // What is right by itself, wherever it stands; some of it only until it is rendered.
    private static readonly string[] Codes =
    [
        "{{ view.title }}", "{{ for a in 1..9 }}{{ a }}{{ end }}", "{{ for a in 1..99999999 }}{{ a }}{{ end }}", "{{ while true }}{{ 1 }}{{ end }}", "{{ 1 / 0 }}",
        "{{ ('x' | string.to_int).y }}", "{{ 'é🎉' | string.size }}", "{{ 'a' | string.pad_left 99999999 }}", "{{ x = 1 }}{{ x }}", "{{ capture y }}a{{ end }}{{ y }}",
        "{{ include 'text.html' }}", "{{ include 'frame/head.html' }}", "{{ [1, 2][9] }}", "{{ [1, 2] | array.join ', ' }}", "{{ null }}", "{{ {a: 1}.a }}", "{{ 'a' * 99999999 }}",
        "{{ if true }}a{{ end }}", "{{ 2 ** 99 }}", "{{ 9999999999 * 9999999999 }}", "{{ '&<>\"' }}", "{{ ret }}", "{{ break }}", "{{ 'a' | string.repeat 9999999 }}", "{{ -1 % 7 }}",
        "{{ 'a,b' | string.split ',' }}", "{{ 'a' | string.truncate -1 }}", "{{ 'a' | string.slice 5 9 }}", "{{ 1.0 / 3 }}", "{{ (1..5) | array.reverse }}", "{{ [[]] | array.first }}",
    ];

    public static string SwapCodes(string text, FileSet files, Dice dice)
    {
        var codes = CodesOf(text);
        if (codes.Count == 0)
            return text;
        var (at, other) = (dice.Pick(codes), dice.Pick(dice.OneIn(2) ? codes : CodesOf(files.Text(dice.Pick(files.Paths))) is { Count: > 0 } others ? others : codes));
        return TextMutations.Replace(text, at.Start, at.Code.Length, other.Code);
    }

    public static string AddCode(string text, FileSet files, Dice dice)
    {
        var codes = CodesOf(text);
        return text.Insert(codes.Count == 0 ? 0 : dice.Pick(codes).Start, dice.Pick(Codes));
    }

    private static List<(int Start, string Code)> CodesOf(string text)
    {
        var codes = new List<(int, string)>();
        for (var start = text.IndexOf("{{", StringComparison.Ordinal); start >= 0;)
        {
            var end = text.IndexOf("}}", start, StringComparison.Ordinal);
            if (end < 0)
                break;
            codes.Add((start, text[start..(end + 2)]));
            start = text.IndexOf("{{", end, StringComparison.Ordinal);
        }

        return codes;
    }
}
