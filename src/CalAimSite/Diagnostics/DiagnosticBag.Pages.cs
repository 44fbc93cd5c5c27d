using CalAimSite.Text;

namespace CalAimSite.Diagnostics;

/// <content>CAL4…: what must fit together, known only when all pages are.</content>
public sealed partial class DiagnosticBag
{
    public void UnknownAnchor(SourceSpan link, string page, string fragment) => Error(
        link, "CAL4030", $"The page `{page}` has no place `#{fragment}`.", "Take the fragment off, or copy it from the address that the browser shows for the place.");
}
