using CalAimSite.Content.Shapes;
using CalAimSite.Model;

namespace CalAimSite.Content.Binding;

/// <param name="Amendment">The amendment.</param>
/// <param name="Values">What it was read from, for messages about it.</param>
internal sealed record BoundAmendment(Amendment Amendment, MappingValues Values);
