using TochkaBot.Pictures.Canvas;

namespace TochkaBot.Pictures.Png;

/// <summary>Sheets as PNG: anti-aliased, with a palette where 256 colours are enough. The same sheet gives the same bytes.</summary>
public static class PngImage
{
    /// <summary>Draws a sheet.</summary>
    /// <param name="sheet">What to draw.</param>
    /// <param name="scale">Pixels per unit of the sheet.</param>
    /// <returns>A PNG file.</returns>
    public static byte[] Of(Sheet sheet, double scale = 1)
    {
        var raster = Raster.Of(sheet, scale);
        return Palette.Of(raster.Pixels) is { } palette
            ? PngFile.Write(raster, palette.Depth, palette.Colours, palette.Row)
            : PngFile.Write(raster, PngFile.Plain, [], PlainRow);
    }

    /// <summary>Differences from the pixel to the left deflate better than the pixels themselves (filter 1).</summary>
    private static void PlainRow(ReadOnlySpan<int> pixels, Span<byte> row)
    {
        row[0] = 1;
        var left = 0;
        for (var x = 0; x < pixels.Length; x++)
        {
            var pixel = pixels[x];
            row[(3 * x) + 1] = (byte)((pixel >> 16) - (left >> 16));
            row[(3 * x) + 2] = (byte)((pixel >> 8) - (left >> 8));
            row[(3 * x) + 3] = (byte)(pixel - left);
            left = pixel;
        }
    }
}
