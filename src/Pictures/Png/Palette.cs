namespace TochkaBot.Pictures.Png;

/// <summary>The colours of a picture that has no more than 256 of them.</summary>
internal sealed class Palette
{
    private const int Most = 256;

    private readonly Dictionary<int, byte> _numbers;

    private Palette(Dictionary<int, byte> numbers)
    {
        _numbers = numbers;
        Depth = numbers.Count switch
        {
            <= 2 => 1,
            <= 4 => 2,
            <= 16 => 4,
            _ => 8,
        };
        Colours = [.. numbers.Keys.SelectMany(c => (byte[])[(byte)(c >> 16), (byte)(c >> 8), (byte)c])];
    }

    /// <summary>Bits per pixel.</summary>
    public int Depth { get; }

    /// <summary>Red, green, blue of each.</summary>
    public byte[] Colours { get; }

    public static Palette? Of(ReadOnlySpan<int> pixels)
    {
        Dictionary<int, byte> numbers = [];
        var last = -1;
        foreach (var pixel in pixels)
        {
            if (pixel == last)
                continue;
            last = pixel;
            if (numbers.ContainsKey(pixel))
                continue;
            if (numbers.Count == Most)
                return null;
            numbers[pixel] = (byte)numbers.Count;
        }
        return new(numbers);
    }

    public void Row(ReadOnlySpan<int> pixels, Span<byte> row)
    {
        row.Clear();
        var (last, number) = (-1, (byte)0);
        var perByte = 8 / Depth;
        for (var x = 0; x < pixels.Length; x++)
        {
            if (pixels[x] != last)
                (last, number) = (pixels[x], _numbers[pixels[x]]);
            row[1 + (x / perByte)] |= (byte)(number << (8 - Depth - (x % perByte * Depth)));
        }
    }
}
