namespace CalAimSite.Model.Dates;

/// <summary>What can be wrong with a text that should be a date.</summary>
public enum DateProblem
{
    None,

    /// <summary>It has none of the forms that dates are written in.</summary>
    Form,

    /// <summary>The form is right, but the calendar has no such day, month, quarter or half-year.</summary>
    Impossible,

    /// <summary>A range whose end comes before its start.</summary>
    Reversed,

    /// <summary>A range from a period to the same period.</summary>
    SamePeriod,

    /// <summary>A range of which one end lies within the other, as in <c>2023-10/2023</c>.</summary>
    Nested,
}
