namespace TochkaBot.Tests.Attachments;

/// <summary>Files as people send them, as small as they can be.</summary>
internal static class Papers
{
    public static byte[] Pdf => "%PDF-1.4 положение"u8.ToArray();

    public static byte[] Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Jpeg => [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    public static byte[] Docx => [0x50, 0x4B, 0x03, 0x04, .. "…[Content_Types].xml…"u8];

    public static byte[] Zip => [0x50, 0x4B, 0x03, 0x04, .. "run.exe"u8];
}
