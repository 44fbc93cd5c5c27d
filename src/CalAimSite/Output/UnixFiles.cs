using System.Runtime.InteropServices;

namespace CalAimSite.Output;

/// <summary>The two functions of the C library that .NET has no name for.</summary>
internal static partial class UnixFiles
{
    private const int RelativeToCurrentFolder = -100;
    private const uint Exchange = 2;
    private const int InvalidArgument = 22;
    private const int NoSuchFunction = 38;
    private const int NotSupported = 95;

    /// <summary>Exchanges two folders of one file system in a single step, so that both paths exist at every moment.</summary>
    /// <returns>False where the system, its C library or the file system cannot.</returns>
    /// <exception cref="IOException">It can, and failed.</exception>
    public static bool TryExchange(string first, string second)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            if (RenameAt2(RelativeToCurrentFolder, first, RelativeToCurrentFolder, second, Exchange) == 0)
                return true;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        var error = Marshal.GetLastPInvokeError();
        return error is InvalidArgument or NoSuchFunction or NotSupported
            ? false
            : throw new IOException($"'{second}' could not be replaced by '{first}': {Marshal.GetPInvokeErrorMessage(error)}.");
    }

    /// <summary>Gives a file a second name.</summary>
    /// <returns>False where that cannot be done, for whatever reason.</returns>
    public static bool TryLink(string existing, string name) => !OperatingSystem.IsWindows() && Link(existing, name) == 0;

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string existing, string name);
}
