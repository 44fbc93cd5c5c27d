namespace CalAimSite.Editing;

/// <summary>A file of the content that a command makes or changes: its path from the content folder, and all of its text.</summary>
public sealed record EditedFile(string Path, string Text);
