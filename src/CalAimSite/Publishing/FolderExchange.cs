using System.Runtime.InteropServices;

namespace CalAimSite.Publishing;

/// <summary>The one function of Linux that publishing needs and .NET has no name for.</summary>
internal static partial class FolderExchange
{
    private const int RelativeToCurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Exchanges two folders of one file system in a single step, so that both paths exist at every moment.</summary>
    /// <returns>False where that cannot be done, for whatever reason.</returns>
    public static bool Try(string first, string second)
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameAt2(RelativeToCurrentFolder, first, RelativeToCurrentFolder, second, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);
}
