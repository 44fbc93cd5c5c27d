using System.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace CalAimSite.Publishing;

/// <summary>Keeps a second build away from the same output. The system releases it if the process ends in any way.</summary>
internal static class BuildLock
{
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolationOnWindows = unchecked((int)0x80070020);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <returns>The lock, to be disposed; null if another build held it all the time.</returns>
    public static SafeFileHandle? TryTake(string path, TimeSpan patience)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (e.HResult is WouldBlockOnLinux or WouldBlockOnMac or SharingViolationOnWindows)
            {
                if (Stopwatch.GetElapsedTime(start) >= patience)
                    return null;
            }

            Thread.Sleep(Pause);
        }
    }
}
