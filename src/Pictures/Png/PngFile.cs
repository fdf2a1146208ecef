using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace TochkaBot.Pictures.Png;

/// <summary>The file format: a signature and chunks, each with its length and checksum.</summary>
internal static class PngFile
{
    /// <summary>Stands for three bytes a pixel instead of a number of bits into a palette.</summary>
    public const int Plain = 24;

    private static readonly uint[] Crcs = [.. Enumerable.Range(0, 256).Select(n => CrcOf((uint)n))];

    /// <summary>Turns the pixels of a row into bytes; the first byte names the filter.</summary>
    public delegate void RowWriter(ReadOnlySpan<int> pixels, Span<byte> row);

    public static byte[] Write(Raster raster, int depth, byte[] palette, RowWriter write)
    {
        using MemoryStream file = new();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", Header(raster, depth));
        if (palette.Length > 0)
            Chunk(file, "PLTE", palette);
        Chunk(file, "IDAT", Pixels(raster, depth, write));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Header(Raster raster, int depth)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, raster.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), raster.Height);
        (header[8], header[9]) = depth == Plain ? ((byte)8, (byte)2) : ((byte)depth, (byte)3);
        return header;
    }

    private static byte[] Pixels(Raster raster, int depth, RowWriter write)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var row = new byte[1 + (((raster.Width * depth) + 7) / 8)];
            for (var y = 0; y < raster.Height; y++)
            {
                write(raster.Pixels.Slice(y * raster.Width, raster.Width), row);
                zlib.Write(row);
            }
        }
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, string name, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        file.Write(chunk);
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
            crc = Crcs[(crc ^ value) & 255] ^ (crc >> 8);
        return ~crc;
    }

    private static uint CrcOf(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        return value;
    }
}
