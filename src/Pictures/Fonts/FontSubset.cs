using System.Buffers.Binary;
using System.Text;

namespace TochkaBot.Pictures.Fonts;

/// <summary>
/// A font file that holds only the outlines used, under their old numbers, and only the tables that a PDF needs.
/// Embedding in a document in this way is what the font's licence means by it.
/// </summary>
internal static class FontSubset
{
    private static readonly string[] Copied = ["cvt ", "fpgm", "hhea", "hmtx", "maxp", "prep"];

    public static byte[] Of(Typeface face, IEnumerable<int> glyphs)
    {
        var (glyf, loca) = Outlines(face.Glyphs, WithParts(face.Glyphs, glyphs));
        SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal)
        {
            ["glyf"] = glyf,
            ["loca"] = loca,
            ["head"] = Head(face.Tables.Table("head").ToArray()),
        };
        foreach (var tag in Copied)
            tables[tag] = face.Tables.Table(tag).ToArray();
        return Write(tables);
    }

    /// <summary>Glyph 0 stands for whatever is missing and must always be there.</summary>
    private static HashSet<int> WithParts(GlyphReader reader, IEnumerable<int> glyphs)
    {
        HashSet<int> kept = [];
        Stack<int> open = new([0, .. glyphs]);
        while (open.TryPop(out var glyph))
            if (kept.Add(glyph))
                foreach (var part in reader.PartsOf(glyph))
                    open.Push(part);
        return kept;
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(GlyphReader reader, HashSet<int> kept)
    {
        using MemoryStream glyf = new();
        var loca = new byte[4 * (reader.Count + 1)];
        for (var glyph = 0; glyph < reader.Count; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * glyph), (int)glyf.Length);
            if (!kept.Contains(glyph))
                continue;
            glyf.Write(reader.Data(glyph));
            glyf.Write(new byte[Padding((int)glyf.Length)]);
        }
        BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * reader.Count), (int)glyf.Length);
        return (glyf.ToArray(), loca);
    }

    /// <summary>Offsets are long here, whatever they were.</summary>
    private static byte[] Head(byte[] head)
    {
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        var start = 12 + (16 * tables.Count);
        using MemoryStream body = new();
        var header = new byte[start];
        var power = (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteInt32BigEndian(header, 0x00010000);
        BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(4), (short)tables.Count);
        BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(6), (short)(16 << power));
        BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(8), (short)power);
        BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(10), (short)((16 * tables.Count) - (16 << power)));
        foreach (var (index, (tag, data)) in tables.Index())
        {
            var entry = header.AsSpan(12 + (16 * index));
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(data));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], start + (int)body.Length);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], data.Length);
            body.Write(data);
            body.Write(new byte[Padding(data.Length)]);
        }
        return [.. header, .. body.ToArray()];
    }

    private static uint Checksum(byte[] data)
    {
        byte[] padded = [.. data, .. new byte[Padding(data.Length)]];
        var sum = 0u;
        for (var at = 0; at < padded.Length; at += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(padded.AsSpan(at)));
        return sum;
    }

    private static int Padding(int length) => (4 - (length % 4)) % 4;
}
