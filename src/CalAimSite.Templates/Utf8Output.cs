using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace CalAimSite.Templates;

/// <summary>Where Scriban writes: straight into UTF-8.</summary>
internal sealed class Utf8Output(IBufferWriter<byte> target, long limit) : IScriptOutput
{
    private long _written;
    private string _text = "";
    private Range _part;

    /// <summary>What was written last.</summary>
    internal ReadOnlySpan<char> Last => _text.AsSpan()[_part];

    public void Write(string text, int offset, int count)
    {
        (_text, _part) = (text, offset..(offset + count));
        _written += Encoding.UTF8.GetBytes(text.AsSpan(offset, count), target);
        if (_written > limit)
            throw new InvalidOperationException($"The output is longer than {limit} bytes.");
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
