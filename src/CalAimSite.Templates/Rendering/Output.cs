using System.Buffers;
using System.Text;

namespace CalAimSite.Templates.Rendering;

/// <summary>Gathers UTF-8. What follows a mark stays here until it is taken; the rest goes to the target in large pieces.</summary>
internal sealed class Output(IBufferWriter<byte> target) : IDisposable
{
    private const int FlushAt = 32 * 1024;

    /// <summary>So that the worst case of one piece stays small.</summary>
    private const int PieceChars = 512;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FlushAt + 4096);
    private int _length;
    private int _marks;
    private byte _last;
    private long _flushed;

    internal long Total => _flushed + _length;

    internal bool EndsWithNewLine => (_length > 0 ? _buffer[_length - 1] : _last) == '\n';

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    internal void Flush()
    {
        if (_length == 0)
            return;
        target.Write(_buffer.AsSpan(0, _length));
        _last = _buffer[_length - 1];
        _flushed += _length;
        _length = 0;
    }

    internal int Mark()
    {
        _marks++;
        return _length;
    }

    /// <summary>Takes back what was written since the mark.</summary>
    internal byte[] Take(int mark)
    {
        _marks--;
        var taken = _buffer.AsSpan(mark, _length - mark).ToArray();
        _length = mark;
        return taken;
    }

    internal void Append(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Free(utf8.Length));
        _length += utf8.Length;
    }

    internal void Append(ReadOnlySpan<char> text)
    {
        var free = Free(text.Length * 3);
        _length += Encoding.UTF8.GetBytes(text, free);
    }

    internal void Append(long number)
    {
        number.TryFormat(Free(20), out var written, default, null);
        _length += written;
    }

    /// <summary>Writes what <see cref="System.Net.WebUtility.HtmlEncode(string)"/> would give.</summary>
    internal void AppendEscaped(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = Math.Min(i + PieceChars, text.Length);
            var free = Free((PieceChars + 1) * 6);
            var at = 0;
            while (i < end)
            {
                var c = text[i++];
                if (c < 0x80 && c is not ('<' or '>' or '"' or '\'' or '&'))
                    free[at++] = (byte)c;
                else
                    at += EscapeOne(c, text, ref i, free[at..]);
            }
            _length += at;
        }
    }

    private static int EscapeOne(char c, ReadOnlySpan<char> text, ref int next, Span<byte> to)
    {
        var entity = c switch { '<' => "&lt;"u8, '>' => "&gt;"u8, '"' => "&quot;"u8, '\'' => "&#39;"u8, '&' => "&amp;"u8, _ => default };
        if (!entity.IsEmpty)
        {
            entity.CopyTo(to);
            return entity.Length;
        }
        var isPair = char.IsHighSurrogate(c) && next < text.Length && char.IsLowSurrogate(text[next]);
        if (!isPair && c is < (char)160 or > (char)255)
            return (Rune.TryCreate(c, out var rune) ? rune : Rune.ReplacementChar).EncodeToUtf8(to);
        var number = isPair ? char.ConvertToUtf32(c, text[next++]) : c;
        "&#"u8.CopyTo(to);
        number.TryFormat(to[2..], out var digits, default, null);
        to[2 + digits] = (byte)';';
        return digits + 3;
    }

    private Span<byte> Free(int size)
    {
        if (_marks == 0 && _length >= FlushAt)
            Flush();
        if (_buffer.Length - _length < size)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + size));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        return _buffer.AsSpan(_length);
    }
}
