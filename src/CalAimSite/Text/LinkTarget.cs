using System.Buffers;

namespace CalAimSite.Text;

internal enum LinkTargetKind
{
    /// <summary>Of another scheme than those that are allowed, or no address at all.</summary>
    Refused,

    /// <summary>http or https.</summary>
    Web,
    Mail,

    /// <summary>A page of this site, from its root.</summary>
    Relative,
}

/// <summary>Which addresses content may link to.</summary>
internal static class LinkTarget
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" \t\n\\<>\"");

    public static LinkTargetKind KindOf(string target)
    {
        if (target.AsSpan().ContainsAny(Forbidden) || target.Length == 0)
            return LinkTargetKind.Refused;
        if (HasScheme(target, "https://") || HasScheme(target, "http://"))
        {
            return Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Host.Length > 0
                ? LinkTargetKind.Web
                : LinkTargetKind.Refused;
        }

        if (HasScheme(target, "mailto:"))
            return target.Length > "mailto:".Length ? LinkTargetKind.Mail : LinkTargetKind.Refused;

        // A colon before the first slash, query or fragment is a scheme's; "//" is another host.
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var delimiter = target.AsSpan().IndexOfAny("/?#");
        var isForeign = target[0] == '/' || (colon >= 0 && (delimiter < 0 || colon < delimiter))
            || HasScheme(target, "www.") || target.Contains('@', StringComparison.Ordinal);
        return isForeign ? LinkTargetKind.Refused : LinkTargetKind.Relative;
    }

    /// <returns>The address that a refused one was probably meant to be, or null.</returns>
    public static string? Guess(string target) =>
        HasScheme(target, "www.") && KindOf("https://" + target) == LinkTargetKind.Web ? "https://" + target
        : target.Contains('@', StringComparison.Ordinal) && KindOf("mailto:" + target) == LinkTargetKind.Mail ? "mailto:" + target
        : target.Contains(' ', StringComparison.Ordinal) && target.Replace(" ", "%20", StringComparison.Ordinal) is var escaped
            && KindOf(escaped) != LinkTargetKind.Refused ? escaped
        : null;

    /// <returns>The address of the web or of a mailbox without the full stop that a sentence left at its end; null where it has none.</returns>
    public static string? WithoutPunctuation(string target) =>
        target.TrimEnd('.', ',', ';', ':', '!') is var shorter && shorter.Length < target.Length
        && KindOf(shorter) is LinkTargetKind.Web or LinkTargetKind.Mail
            ? shorter
            : null;

    private static bool HasScheme(string target, string scheme) => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
