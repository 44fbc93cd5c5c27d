using Microsoft.Playwright;

namespace CalAimSite.BrowserTests.Browsers;

/// <summary>How a reader looks at a page: the window, the settings of the system, the time.</summary>
/// <param name="Width">Of the window, in CSS pixels at 100 %.</param>
/// <param name="Height">Of the window, in CSS pixels at 100 %.</param>
public sealed record View(int Width, int Height)
{
    public static View Phone { get; } = new(320, 640);

    public static View Tablet { get; } = new(768, 1024);

    public static View Desktop { get; } = new(1280, 900);

    /// <summary>WCAG's measure of reflow: 1280 by 1024 at 400 % leaves 320 by 256.</summary>
    public static View Zoomed400 { get; } = new(1280, 1024) { Zoom = 4 };

    public static View Paper { get; } = new(1056, 816) { Print = true };

    /// <summary>The browser's zoom; 4 is 400 %. The layout gets the window's size divided by it, as in a browser.</summary>
    public double Zoom { get; init; } = 1;

    public bool Dark { get; init; }

    public bool ForcedColors { get; init; }

    public bool ReducedMotion { get; init; }

    public bool Print { get; init; }

    public bool JavaScript { get; init; } = true;

    /// <summary>What scripts in the page take for the present: unless a test says otherwise, a day before all that the calendar lists.</summary>
    public DateTimeOffset Now { get; init; } = new(2023, 6, 15, 12, 0, 0, TimeSpan.Zero);

    internal BrowserNewContextOptions ContextOptions => new()
    {
        ViewportSize = new ViewportSize { Width = (int)Math.Round(Width / Zoom), Height = (int)Math.Round(Height / Zoom) },
        DeviceScaleFactor = (float)Zoom,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = ForcedColors ? Microsoft.Playwright.ForcedColors.Active : Microsoft.Playwright.ForcedColors.None,
        ReducedMotion = ReducedMotion ? Microsoft.Playwright.ReducedMotion.Reduce : Microsoft.Playwright.ReducedMotion.NoPreference,
        JavaScriptEnabled = JavaScript,
        Locale = "en-US",
        TimezoneId = "America/Los_Angeles",
    };
}
