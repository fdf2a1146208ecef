using System.Buffers.Binary;

namespace TochkaBot.Sandbox.Chats;

/// <summary>Width and height from the head of a PNG, JPEG or GIF; (0, 0) for anything else.</summary>
internal static class ImageSize
{
    public static (int Width, int Height) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 24 && bytes[1..].StartsWith("PNG\r\n"u8))
            return (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        if (bytes.Length > 10 && bytes.StartsWith("GIF8"u8))
            return (
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])
            );
        return bytes.Length > 4 && bytes[0] == 0xFF && bytes[1] == 0xD8 ? Jpeg(bytes) : (0, 0);
    }

    private static (int Width, int Height) Jpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            // Frame headers are C0..CF without the tables C4, C8 and CC.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..])
                );
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return (0, 0);
    }
}
