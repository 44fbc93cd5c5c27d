namespace CalAimSite.Rendering.Routing;

/// <summary>Where links lead: to the page that is meant, or, where the site does without it, to the calendar, which is always there.</summary>
/// <param name="outputs">What the site has.</param>
/// <param name="places">Where on the calendar the same is shown, by the pages that tell all of it.</param>
public sealed class Destinations(Outputs outputs, IReadOnlyDictionary<Route, string> places)
{
    /// <summary>Every page is there.</summary>
    public static readonly Destinations All = new(Outputs.Default, new Dictionary<Route, string>());

    public bool Has(Route target) => target.Family is not { } family || outputs.Has(family);

    public (Route Target, string? Fragment) Find(Route target, string? fragment) =>
        Has(target) ? (target, fragment) : (Routes.Calendar, places.GetValueOrDefault(target));
}
