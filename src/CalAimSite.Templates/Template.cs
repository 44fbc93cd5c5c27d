using CalAimSite.Templates.Statements;

namespace CalAimSite.Templates;

internal sealed class Template(TemplateSource source)
{
    internal TemplateSource Source => source;

    internal Block Body { get; set; } = Block.Empty;

    /// <summary>The names that it reads of <c>$</c>.</summary>
    internal List<string> Arguments { get; } = [];

    /// <summary>The places that its loops need, which come first in its frame.</summary>
    internal int LoopSlots { get; set; }

    internal int FrameSize => LoopSlots + Arguments.Count;
}
