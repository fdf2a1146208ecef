namespace TochkaBot.Domain.Events.Papers;

/// <summary>
/// Which files go with an event: papers and pictures that a phone opens without running anything. The ending is only a
/// promise, so the bytes are looked at too.
/// </summary>
public static class PaperFormat
{
    public const int LargestFile = 10 * 1024 * 1024;

    /// <summary>Leaves room for a number and the ending.</summary>
    private const int LongestStem = 80;

    private const string UsualStem = "Файл";

    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];
    private static readonly byte[] OfficePart = "[Content_Types].xml"u8.ToArray();
    private static readonly byte[] OpenPart = "mimetypeapplication/vnd.oasis.opendocument.text"u8.ToArray();

    private static readonly IReadOnlyList<Format> All =
    [
        new(".pdf", "application/pdf", "%PDF-"u8.ToArray()),
        new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Zip, OfficePart),
        new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Zip, OfficePart),
        new(".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Zip, OfficePart),
        new(".odt", "application/vnd.oasis.opendocument.text", Zip, OpenPart),
        new(".doc", "application/msword", [0xD0, 0xCF, 0x11, 0xE0]),
        new(".jpg", "image/jpeg", Jpeg),
        new(".jpeg", "image/jpeg", Jpeg),
        new(".png", "image/png", [0x89, 0x50, 0x4E, 0x47]),
    ];

    /// <summary>By its name.</summary>
    public static bool IsNamed(string fileName) => Of(fileName) is not null;

    /// <summary>Is what its name says.</summary>
    public static bool Fits(string fileName, byte[] bytes) =>
        Of(fileName) is { } format
        && bytes.AsSpan().StartsWith(format.Begins)
        && (format.Holds is null || bytes.AsSpan().IndexOf(format.Holds) >= 0);

    public static string MediaType(string fileName) => Of(fileName)?.MediaType ?? "application/octet-stream";

    /// <summary>The name with nothing in it that hides its ending, leads out of a folder, or no computer can keep.</summary>
    public static string SafeName(string fileName)
    {
        var ending = Of(fileName)?.Ending ?? string.Empty;
        var kept = fileName[..^ending.Length].Select(c => char.IsLetterOrDigit(c) || "-_,()№«»+".Contains(c) ? c : ' ');
        var stem = string.Join(' ', string.Concat(kept).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var cut = stem.Length > LongestStem ? stem[..LongestStem].TrimEnd() : stem;
        return (cut.Length > 0 ? cut : UsualStem) + ending;
    }

    private static Format? Of(string fileName) =>
        All.FirstOrDefault(f => fileName.EndsWith(f.Ending, StringComparison.OrdinalIgnoreCase));

    /// <param name="Holds">What must be somewhere inside: a package of any kind begins like every other.</param>
    private sealed record Format(string Ending, string MediaType, byte[] Begins, byte[]? Holds = null);
}
