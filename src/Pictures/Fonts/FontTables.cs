using System.Buffers.Binary;
using System.Text;

namespace TochkaBot.Pictures.Fonts;

/// <summary>The tables of a TrueType file, found by their four letters. Numbers are big-endian.</summary>
internal sealed class FontTables
{
    private readonly byte[] _file;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];

    public FontTables(byte[] file)
    {
        _file = file;
        var count = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var entry = file.AsSpan(12 + (16 * i), 16);
            var offset = BinaryPrimitives.ReadInt32BigEndian(entry[8..]);
            _tables[Encoding.ASCII.GetString(entry[..4])] = (offset, BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
        }
    }

    public ReadOnlySpan<byte> Table(string tag) =>
        _tables.TryGetValue(tag, out var place) ? _file.AsSpan(place.Offset, place.Length) : [];

    public int UInt16(string tag, int at) => BinaryPrimitives.ReadUInt16BigEndian(Table(tag)[at..]);

    public int Int16(string tag, int at) => BinaryPrimitives.ReadInt16BigEndian(Table(tag)[at..]);

    public long UInt32(string tag, int at) => BinaryPrimitives.ReadUInt32BigEndian(Table(tag)[at..]);
}
