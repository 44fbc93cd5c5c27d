namespace CalAimSite.Editing.Reports;

/// <summary>What changed, in words, to be written in one format or another.</summary>
/// <param name="Title">Of the whole.</param>
/// <param name="Summary">One line.</param>
/// <param name="Window">What came into the window and left it; null where nothing did.</param>
/// <param name="Groups">In the order in which they are told.</param>
internal sealed record ChangeReport(string Title, string Summary, string? Window, ImmutableArray<ReportGroup> Groups);

/// <param name="Heading">What the lines have in common.</param>
/// <param name="Lines">Each of them pieces that follow each other.</param>
internal sealed record ReportGroup(string Heading, ImmutableArray<ImmutableArray<ReportPiece>> Lines);

internal enum PieceStyle
{
    Plain,
    Strong,

    /// <summary>What is written so in content, such as an id.</summary>
    Code,
}

/// <param name="Style">How it is set off.</param>
/// <param name="Text">As it is to be read: not escaped.</param>
internal sealed record ReportPiece(PieceStyle Style, string Text);
