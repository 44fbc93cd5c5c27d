using CalAimSite.Content.Schemas;

namespace CalAimSite.Content.Binding.History;

/// <param name="Amendment">The amendment.</param>
/// <param name="Values">What it was read from, for messages about it.</param>
internal sealed record BoundAmendment(Amendment Amendment, MappingValues Values);
