using System.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace CalAimSite.Publishing;

/// <summary>Keeps a second command away from the same folder. The system releases it if the process ends in any way; its file goes with
/// it, or with the next command's.</summary>
internal sealed class FolderLock : IDisposable
{
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolationOnWindows = unchecked((int)0x80070020);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly string _path;
    private readonly SafeFileHandle _file;
    private FolderLock(string path, SafeFileHandle file) => (_path, _file) = (path, file);

    /// <returns>The lock; null if another command held it all the time.</returns>
    /// <exception cref="IOException">What lies at the path is no lock.</exception>
    public static FolderLock? TryTake(string path, TimeSpan patience)
    {
        if (new FileInfo(path) is { LinkTarget: not null } or { Exists: true, Length: > 0 })
            throw new IOException($"'{path}' is in the way: it is no lock of calaim. Remove it.");
        var start = Stopwatch.GetTimestamp();
        do
        {
            SafeFileHandle? file = null;
            try
            {
                file = TryOpen(path);
                if (file is not null && IsStillAt(path, file))
                {
                    var taken = new FolderLock(path, file);
                    file = null;
                    return taken;
                }
            }
            finally
            {
                file?.Dispose();
            }

            Thread.Sleep(Pause);
        }
        while (Stopwatch.GetElapsedTime(start) < patience);
        return null;
    }

    // While it is held: whoever has opened the file meanwhile finds out that it is gone.
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            File.Delete(_path);
        _file.Dispose();
    }

    private static SafeFileHandle? TryOpen(string path)
    {
        try
        {
            var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, options);
        }
        catch (IOException e) when (e.HResult is WouldBlockOnLinux or WouldBlockOnMac or SharingViolationOnWindows)
        {
            return null;
        }
        catch (UnauthorizedAccessException) when (OperatingSystem.IsWindows())
        {
            // The one before is being deleted.
            return null;
        }
    }

    // The file may have been deleted, and another one made, between its opening and its locking. A time that nobody else gives tells them
    // apart. On Windows a file that is open keeps its name.
    private static bool IsStillAt(string path, SafeFileHandle file)
    {
        var mark = DateTime.UnixEpoch.AddSeconds(Stopwatch.GetTimestamp() % int.MaxValue);
        File.SetLastWriteTimeUtc(file, mark);
        return OperatingSystem.IsWindows() || File.GetLastWriteTimeUtc(path) == mark;
    }
}
