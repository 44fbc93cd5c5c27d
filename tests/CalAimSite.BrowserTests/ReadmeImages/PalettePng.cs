using System.Buffers.Binary;
using System.Collections.Frozen;
using System.IO.Compression;
using System.Text;

namespace CalAimSite.BrowserTests.ReadmeImages;

/// <summary>Writes a picture of few colours as a PNG with a palette: a third of the size of the browser's own.</summary>
internal static class PalettePng
{
    private const int Colors = 64;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="pixels">Four bytes each: red, green, blue, alpha; row by row. Alpha is ignored.</param>
    public static byte[] Write(int width, int height, ReadOnlySpan<byte> pixels)
    {
        int[] colors = new int[width * height];
        for (int i = 0; i < colors.Length; i++)
            colors[i] = BinaryPrimitives.ReadInt32BigEndian(pixels[(4 * i)..]) >>> 8;

        int[] palette = [.. colors.CountBy(color => color).OrderByDescending(count => count.Value).ThenBy(count => count.Key)
            .Take(Colors).Select(count => count.Key)];
        FrozenDictionary<int, byte> indexes = colors.Distinct().ToFrozenDictionary(color => color, color => Nearest(color, palette));
        using MemoryStream png = new();
        png.Write(Signature);
        WriteChunk(png, "IHDR", [.. BigEndian(width), .. BigEndian(height), 8, 3, 0, 0, 0]);
        WriteChunk(png, "PLTE", [.. palette.SelectMany(color => BigEndian(color)[1..])]);
        WriteChunk(png, "IDAT", Compress(colors.Chunk(width).SelectMany(row => row.Select(color => indexes[color]).Prepend((byte)0))));
        WriteChunk(png, "IEND", []);
        return png.ToArray();
    }

    private static byte Nearest(int color, int[] palette) => (byte)palette.Index().MinBy(entry => Distance(entry.Item, color)).Index;

    private static int Distance(int one, int other) =>
        ((int[])[16, 8, 0]).Select(shift => ((one >> shift) & 255) - ((other >> shift) & 255)).Sum(difference => difference * difference);

    private static byte[] Compress(IEnumerable<byte> bytes)
    {
        using MemoryStream compressed = new();
        using (ZLibStream stream = new(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            stream.Write([.. bytes]);

        return compressed.ToArray();
    }

    private static void WriteChunk(MemoryStream png, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        png.Write(BigEndian(data.Length));
        png.Write(body);
        png.Write(BigEndian((int)Checksum(body)));
    }

    // CRC-32 as PNG defines it.
    private static uint Checksum(byte[] bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte value in bytes)
        {
            sum ^= value;
            for (int bit = 0; bit < 8; bit++)
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
        }

        return ~sum;
    }

    private static byte[] BigEndian(int number)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
