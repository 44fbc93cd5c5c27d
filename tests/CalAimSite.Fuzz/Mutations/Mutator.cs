namespace CalAimSite.Fuzz.Mutations;

/// <summary>Does one thing to a folder.</summary>
internal static class Mutator
{
    // What of a YAML file stays YAML of the same shape comes more often: what cannot be read hides all that comes after.
    private static readonly TextMutation[] Yaml =
    [
        YamlMutations.MoveBlock, YamlMutations.MoveBlock, YamlMutations.SwapBlocks, YamlMutations.Indent, YamlMutations.ValueOfSameKey,
        YamlMutations.ValueOfSameKey, YamlMutations.AnotherDate, YamlMutations.AnotherScalar, YamlMutations.AnotherScalar, YamlMutations.AnotherKey,
        (text, _, dice) => TextMutations.Slip(text, dice, Pieces.Yaml, Pieces.Characters, Pieces.Markdown),
        (text, _, dice) => TextMutations.Slip(text, dice, Pieces.Yaml, Pieces.Characters, Pieces.Markdown),
        (text, _, dice) => TextMutations.Repeat(text, dice, Pieces.Yaml, Pieces.Markdown),
        TextMutations.CutAnywhere, TextMutations.OtherLineEnds, TextMutations.SwapWords,
    ];

    private static readonly TextMutation[] Gentle =
    [
        YamlMutations.MoveBlock, YamlMutations.SwapBlocks, YamlMutations.ValueOfSameKey, YamlMutations.ValueOfSameKey, YamlMutations.AnotherDate,
        YamlMutations.AnotherDate, YamlMutations.AnotherScalar, TextMutations.SwapWords,
    ];

    private static readonly TextMutation[] Markdown =
    [
        (text, _, dice) => TextMutations.Slip(text, dice, Pieces.Markdown),
        (text, _, dice) => TextMutations.Slip(text, dice, Pieces.Markdown, Pieces.Characters, Pieces.Yaml),
        (text, _, dice) => TextMutations.Repeat(text, dice, Pieces.Markdown),
        TextMutations.DropLines, TextMutations.MoveLine, TextMutations.CutAnywhere, TextMutations.OtherLineEnds, TextMutations.SwapWords,
    ];

    private static readonly TextMutation[] Template =
    [
        (text, _, dice) => text.Insert(dice.Below(text.Length + 1), dice.Pick(Pieces.Templates)),
        (text, _, dice) => TextMutations.Slip(text, dice, Pieces.Templates, Pieces.Characters),
        TemplateMutations.SwapCodes, TemplateMutations.SwapCodes, TemplateMutations.AddCode, TemplateMutations.AddCode,
        (text, _, dice) => TextMutations.Repeat(text, dice, Pieces.Templates),
        TextMutations.DropLines, TextMutations.MoveLine, TextMutations.SwapWords, TextMutations.SwapWords, TextMutations.CutAnywhere, TextMutations.OtherLineEnds,
    ];

    /// <summary>Anything at all.</summary>
    public static FileSet Mutate(FileSet files, ulong seed, int number)
    {
        var dice = new Dice(seed);
        if (files.Paths.Count == 0)
            return files;
        var path = dice.Pick(files.Paths);
        return dice.OneIn(12) ? FolderMutations.Apply(files, path, dice) : Mutate(files, path, dice, dice.Pick(MutationsOf(path)));
    }

    /// <summary>What an editor may do; but for the first step now and then anything at all.</summary>
    public static FileSet EditOrMutate(FileSet files, ulong seed, int number)
    {
        var dice = new Dice(seed);
        if (number > 0 && dice.OneIn(6))
            return Mutate(files, dice.NextSeed(), number);
        if (!dice.OneIn(3))
            return EditionEdits.Apply(files, dice);
        var paths = files.Paths.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        return paths.Count == 0 ? files : Mutate(files, dice.Pick(paths), dice, dice.Pick(Gentle));
    }

    /// <summary>A few characters too many or too few, in what editors write.</summary>
    public static FileSet Slip(FileSet files, ulong seed, int number)
    {
        var dice = new Dice(seed);
        var paths = files.Paths.Where(path => !path.EndsWith(".txt", StringComparison.Ordinal)).ToList();
        return Mutate(files, dice.Pick(paths), dice, (text, _, _) => TextMutations.Slip(text, dice, Pieces.Yaml, Pieces.Markdown, Pieces.Characters, Pieces.Dates));
    }

    private static FileSet Mutate(FileSet files, string path, Dice dice, TextMutation mutation) => files.With(path, mutation(files.Text(path), files, dice));

    private static TextMutation[] MutationsOf(string path) => Path.GetExtension(path) switch
    {
        ".yaml" => Yaml,
        ".html" => Template,
        _ => Markdown,
    };
}
