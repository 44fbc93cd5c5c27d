namespace CalAimSite.BrowserTests.Reading;

/// <summary>Questions that are put to a page, in its own language.</summary>
internal static class Script
{
    /// <summary>Opens all that a reader can open.</summary>
    public const string OpenAll = "() => document.querySelectorAll('details').forEach(part => { part.open = true; })";

    /// <summary>
    /// Declares <c>contrast(color, element)</c>: WCAG's contrast ratio of a colour with the nearest background that is painted behind an
    /// element.
    /// </summary>
    public const string Contrast = """
        const parse = color => color.match(/[\d.]+/g).map(Number);
        const light = ([r, g, b]) => [r, g, b].map(part => part / 255)
            .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
            .reduce((sum, part, i) => sum + part * [.2126, .7152, .0722][i], 0);
        const behind = element => {
            for (; element; element = element.parentElement) {
                const color = parse(getComputedStyle(element).backgroundColor);
                if (color.length === 3 || color[3] === 1) return color;
                if (color[3] > 0) throw new Error('a translucent background: ' + element.outerHTML);
            }
            throw new Error('no background');
        };
        const contrast = (color, element) => {
            const [lighter, darker] = [parse(color), behind(element)].map(light).sort((a, b) => b - a);
            return (lighter + .05) / (darker + .05);
        };
        """;

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
