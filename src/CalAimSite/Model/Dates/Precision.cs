namespace CalAimSite.Model.Dates;

/// <summary>How exactly a date is known, the finest first.</summary>
public enum Precision
{
    Day,
    Month,
    Quarter,
    HalfYear,
    Year,

    /// <summary>To be decided: no date at all.</summary>
    None,
}
