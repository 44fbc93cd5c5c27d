using System.Text;

namespace CalAimSite.Rendering;

/// <summary>Says where two texts differ, in lines, as a person reads it.</summary>
internal static class LineDiff
{
    private const int Context = 2;
    private const int MostLines = 25;

    public static string Of(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;

        var (oldEnd, nowEnd) = (old.Length, now.Length);
        while (oldEnd > start && nowEnd > start && old[oldEnd - 1] == now[nowEnd - 1])
            (oldEnd, nowEnd) = (oldEnd - 1, nowEnd - 1);

        var text = new StringBuilder().Append("  line ").Append(start + 1).Append('\n');
        Append(text, "    ", old[Math.Max(0, start - Context)..start]);
        Append(text, "  - ", old[start..oldEnd]);
        Append(text, "  + ", now[start..nowEnd]);
        Append(text, "    ", old[oldEnd..Math.Min(old.Length, oldEnd + Context)]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string sign, string[] lines)
    {
        foreach (var line in lines.Take(MostLines))
            text.Append(sign).Append(line).Append('\n');

        if (lines.Length > MostLines)
            text.Append(sign).Append("… ").Append(lines.Length - MostLines).Append(" lines more\n");
    }
}
