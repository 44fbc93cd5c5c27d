using CalAimSite.Text;

namespace CalAimSite.Diagnostics;

/// <content>CAL3…: keys and values, each looked at by itself.</content>
public sealed partial class DiagnosticBag
{
    public void UnknownKey(SourceSpan key, string name, string what, IEnumerable<string> known)
    {
        var names = known.ToList();
        Error(key, "CAL3001", $"The key `{name}` is not known in {what}.", $"Expected: {Quoted(names)}.{DidYouMean(Spelling.Nearest(name, names))}");
    }

    public void MissingKey(SourceSpan mapping, string name, string what, string expected) => Error(
        mapping, "CAL3002", $"The key `{name}` is missing in {what}.", $"Add `{name}:` with {expected}.");

    public void WrongShape(SourceSpan value, string found, string expected) => Error(
        value, "CAL3003", $"Found {found}.", $"Expected {expected}.");

    public void EmptyValue(SourceSpan value, string expected) => Error(
        value, "CAL3004", "There is no value here.", $"Expected {expected}. Where there is nothing to say, leave the key out.");

    public void WrongValue(SourceSpan value, string found, string expected, string? suggestion) => Error(
        value, "CAL3005", $"`{found}` is no value that this key can have.", $"Expected {expected}.{DidYouMean(suggestion)}");

    public void NotAnId(SourceSpan value, string found) => Error(
        value, "CAL3006", $"`{found}` is not an id.", "Ids are addresses: lower-case letters, digits and single hyphens, such as `phm-policy-guide`.");

    public void NotAnAddress(SourceSpan value, string found) => Error(
        value, "CAL3007", $"`{found}` is not an address of the web.", "Expected an address that begins with https:// or http://.");

    public void NotADate(SourceSpan value, string found, string expected, string? suggestion) => Error(
        value, "CAL3008", $"`{found}` is not a date.", $"Expected {expected}.{DidYouMean(suggestion)}");

    public void ImpossibleDate(SourceSpan value, string found) => Error(
        value, "CAL3009", $"The calendar has no `{found}`.", "Months run from 01 to 12, days from 01 to the month's last, quarters from Q1 to Q4, half-years H1 and H2.");

    public void ReversedRange(SourceSpan value, string found) => Error(
        value, "CAL3010", $"The range `{found}` ends before it begins.", "Write the earlier date first: 2023-08/2023-09.");

    public void RangeOfOnePeriod(SourceSpan value, string found) => Error(
        value, "CAL3011", $"The range `{found}` goes from a period to the same period.", "Write the period alone, or `A/..` for a range without an end.");

    public void UnknownFormat(SourceSpan value, string found, string known) => Error(
        value, "CAL3012", $"`{found}` is a layout of content that this program does not know.", $"This program reads format {known}. A newer program may read this content.");

    public void SymbolInText(SourceSpan value, string symbol, string kind) => Warning(
        value, "CAL3013", $"The text ends with the legend symbol `{symbol}`.", $"Take it off, and say `kind: {kind}` instead.");

    public void DateInId(SourceSpan value, string id) => Warning(
        value, "CAL3014", $"The id `{id}` holds a date.", "Ids are permanent and dates move. Choose an id that stays true when the date changes.");
}
