namespace CalAimSite.BrowserTests.Reading;

/// <summary>Questions that are put to a page, in its own language.</summary>
internal static class Script
{
    /// <summary>Opens all that a reader can open.</summary>
    public const string OpenAll = "() => document.querySelectorAll('details').forEach(part => { part.open = true; })";

    /// <summary>Whether an element's first line lies within the window with nothing above it, such as a sticky head.</summary>
    public const string IsInSight = """
        element => {
            const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, node => node.data.trim() ? 1 : 3).nextNode();
            const range = document.createRange();
            range.selectNodeContents(text ?? element);
            const line = range.getClientRects()[0];
            const top = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
            return element.contains(top) || top?.contains(text) === true && !top.matches('body, main, html');
        }
        """;
}
