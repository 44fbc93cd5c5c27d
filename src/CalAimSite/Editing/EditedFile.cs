namespace CalAimSite.Editing;

/// <summary>A file of the content that a command makes or changes.</summary>
/// <param name="Path">From the content folder, with forward slashes.</param>
/// <param name="Text">All of it; lines end with LF.</param>
public sealed record EditedFile(string Path, string Text);
