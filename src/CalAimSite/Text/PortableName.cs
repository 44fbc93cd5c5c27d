using System.Buffers;
using System.Collections.Frozen;

namespace CalAimSite.Text;

/// <summary>What Linux, macOS and Windows all take for the name of a file or folder.</summary>
public static class PortableName
{
    private static readonly SearchValues<char> Refused = SearchValues.Create("/\\:*?\"<>|\n\ufffd");

    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file: whatever follows the first dot.
    private static readonly FrozenSet<string> Devices = ((IEnumerable<string>)
    [
        "con", "prn", "aux", "nul", "conin$", "conout$",
        .. "0123456789¹²³".SelectMany(number => new[] { $"com{number}", $"lpt{number}" }),
    ]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Windows drops a dot or blank at the end of a name. That refuses "." and "..", too. What is no UTF-8 is read as U+FFFD.
    public static bool IsPortable(ReadOnlySpan<char> name) =>
        name is not ([] or [.., '.' or ' ']) && !name.ContainsAny(Refused) && InvisibleCharacters.IndexIn(name) < 0 && !IsDevice(name);

    /// <returns>Whether Windows keeps the name for a device, such as <c>nul.yaml</c>.</returns>
    public static bool IsDevice(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        return Devices.GetAlternateLookup<ReadOnlySpan<char>>().Contains((dot < 0 ? name : name[..dot]).TrimEnd());
    }
}
