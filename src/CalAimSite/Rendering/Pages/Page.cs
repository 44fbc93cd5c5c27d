using System.Buffers;

namespace CalAimSite.Rendering;

/// <summary>A file of the site that is still to be made. The site is first a list of these, then bytes.</summary>
/// <param name="Address">Where it will be.</param>
/// <param name="IsListed">Whether it is for readers to find: in the sitemap, and by search engines.</param>
/// <param name="Write">Makes its bytes. Any number of pages may be written at once.</param>
public sealed record Page(Address Address, bool IsListed, Action<IBufferWriter<byte>> Write);
