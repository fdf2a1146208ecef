using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace TochkaBot.Pictures.Tests.Support;

/// <summary>Reads back what a PNG holds, checksums included; only the kinds of PNG that we write.</summary>
internal sealed class PngReader
{
    private readonly byte[] _rows;
    private readonly byte[] _palette = [];
    private readonly int _bits;
    private readonly bool _plain;

    public PngReader(byte[] file)
    {
        Assert.Equal("89504E470D0A1A0A", Convert.ToHexString(file[..8]));
        using MemoryStream packed = new();
        foreach (var (name, data) in Chunks(file))
        {
            switch (name)
            {
                case "IHDR":
                    Width = BinaryPrimitives.ReadInt32BigEndian(data);
                    Height = BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(4));
                    (_bits, _plain) = (data[8], data[9] == 2);
                    break;
                case "PLTE":
                    _palette = data;
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
                default:
                    break;
            }
        }
        packed.Position = 0;
        using ZLibStream zlib = new(packed, CompressionMode.Decompress);
        using MemoryStream rows = new();
        zlib.CopyTo(rows);
        _rows = rows.ToArray();
        Assert.Equal(RowLength * Height, _rows.Length);
        Unfilter();
    }

    public int Width { get; }

    public int Height { get; }

    public bool HasPalette => _palette.Length > 0;

    private int RowLength => 1 + (_plain ? 3 * Width : ((Width * _bits) + 7) / 8);

    /// <summary>0xRRGGBB.</summary>
    public int this[int x, int y]
    {
        get
        {
            var row = _rows.AsSpan((y * RowLength) + 1, RowLength - 1);
            if (_plain)
                return (row[3 * x] << 16) | (row[(3 * x) + 1] << 8) | row[(3 * x) + 2];
            var bit = x * _bits;
            var number = (row[bit / 8] >> (8 - _bits - (bit % 8))) & ((1 << _bits) - 1);
            return (_palette[3 * number] << 16) | (_palette[(3 * number) + 1] << 8) | _palette[(3 * number) + 2];
        }
    }

    /// <summary>How dark a pixel is, 0 white … 1 black.</summary>
    public double Darkness(int x, int y) => 1 - ((this[x, y] & 255) / 255.0);

    private void Unfilter()
    {
        for (var y = 0; y < Height; y++)
        {
            var row = _rows.AsSpan(y * RowLength, RowLength);
            Assert.True(row[0] is 0 or 1, "Only the filters 0 and 1 are written");
            for (var i = 4; row[0] == 1 && i < row.Length; i++)
                row[i] += row[i - 3];
        }
    }

    private static IEnumerable<(string Name, byte[] Data)> Chunks(byte[] file)
    {
        for (var at = 8; at < file.Length; )
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var body = file.AsSpan(at + 4, length + 4).ToArray();
            Assert.Equal(Crc(body), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            yield return (Encoding.ASCII.GetString(body, 0, 4), body[4..]);
            at += 12 + length;
        }
    }

    /// <summary>Bit by bit, as the standard's text has it; no table as in the writer.</summary>
    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }
        return ~crc;
    }
}
