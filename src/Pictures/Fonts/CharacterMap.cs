using static System.Buffers.Binary.BinaryPrimitives;

namespace TochkaBot.Pictures.Fonts;

/// <summary>From characters to glyphs: the table «cmap» in its formats 4 and 12.</summary>
internal static class CharacterMap
{
    public static Dictionary<int, int> Read(ReadOnlySpan<byte> cmap)
    {
        Dictionary<int, int> glyphs = [];
        var count = ReadUInt16BigEndian(cmap[2..]);
        for (var i = 0; i < count; i++)
        {
            var platform = ReadUInt16BigEndian(cmap[(4 + (8 * i))..]);
            var part = cmap[ReadInt32BigEndian(cmap[(8 + (8 * i))..])..];
            // 0 is Unicode, 3 is Windows; the rest are old code pages.
            if (platform is not (0 or 3))
                continue;
            switch (ReadUInt16BigEndian(part))
            {
                case 4:
                    ReadSegments(part, glyphs);
                    break;
                case 12:
                    ReadGroups(part, glyphs);
                    break;
                default:
                    break;
            }
        }
        return glyphs;
    }

    private static void ReadSegments(ReadOnlySpan<byte> part, Dictionary<int, int> glyphs)
    {
        var bytes = ReadUInt16BigEndian(part[6..]);
        var ends = part[14..];
        var starts = part[(16 + bytes)..];
        var deltas = part[(16 + (2 * bytes))..];
        var ranges = part[(16 + (3 * bytes))..];
        for (var at = 0; at < bytes; at += 2)
        {
            var (start, end) = (ReadUInt16BigEndian(starts[at..]), ReadUInt16BigEndian(ends[at..]));
            var (delta, range) = (ReadInt16BigEndian(deltas[at..]), ReadUInt16BigEndian(ranges[at..]));
            for (int code = start; code <= end && code != 0xFFFF; code++)
            {
                var glyph = range == 0 ? code : ReadUInt16BigEndian(ranges[(at + range + (2 * (code - start)))..]);
                if (range == 0 || glyph != 0)
                    glyphs.TryAdd(code, (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static void ReadGroups(ReadOnlySpan<byte> part, Dictionary<int, int> glyphs)
    {
        var count = ReadInt32BigEndian(part[12..]);
        for (var i = 0; i < count; i++)
        {
            var group = part.Slice(16 + (12 * i), 12);
            var (start, end) = (ReadInt32BigEndian(group), ReadInt32BigEndian(group[4..]));
            for (var code = start; code <= end; code++)
                glyphs.TryAdd(code, ReadInt32BigEndian(group[8..]) + code - start);
        }
    }
}
