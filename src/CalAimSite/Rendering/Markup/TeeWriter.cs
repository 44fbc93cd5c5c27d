using System.Buffers;

namespace CalAimSite.Rendering.Markup;

/// <summary>Passes bytes on and keeps what was written through it.</summary>
internal sealed class TeeWriter(IBufferWriter<byte> output) : IBufferWriter<byte>
{
    private readonly ArrayBufferWriter<byte> _kept = new(16 * 1024);
    public ReadOnlySpan<byte> Written => _kept.WrittenSpan;

    public void Advance(int count)
    {
        _kept.Advance(count);
        output.Write(_kept.WrittenSpan[^count..]);
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => _kept.GetMemory(sizeHint);
    public Span<byte> GetSpan(int sizeHint = 0) => _kept.GetSpan(sizeHint);
}
