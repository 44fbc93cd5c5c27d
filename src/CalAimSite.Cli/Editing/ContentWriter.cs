using CalAimSite.Cli.Terminal;
using CalAimSite.Editing;
using CalAimSite.Publishing;
using CalAimSite.Text;

namespace CalAimSite.Cli.Editing;

/// <summary>Writes files of a content folder, each whole or not at all.</summary>
internal sealed class ContentWriter
{
    private readonly string _folder;
    private ContentWriter(string folder) => _folder = folder;

    /// <summary>For a command that may write. What another one left that was cut off is taken away, whatever comes of this one.</summary>
    /// <exception cref="CommandException">There is no such folder.</exception>
    /// <exception cref="IOException">Another command is writing there, or the machine failed.</exception>
    public static ContentWriter Open(string folder)
    {
        InputFolders.RequireContent(folder);
        FolderEdit.ClearLeftovers(folder);
        return new ContentWriter(folder);
    }

    /// <returns>The file as a person would type it.</returns>
    public string PathOf(string path) => $"{PrintedText.Folder(_folder)}/{path}";

    /// <param name="files">In the order in which they take their places.</param>
    /// <exception cref="IOException">Another command is writing there, or the machine could not write them.</exception>
    public void Write(params IEnumerable<EditedFile> files)
    {
        using var edit = new FolderEdit(_folder);
        foreach (var file in files)
            edit.Write(file.Path, file.Text);
        edit.Commit();
    }

    /// <exception cref="IOException">The machine could not delete it.</exception>
    public void Delete(string path) => File.Delete(Path.Join(_folder, path));
}
