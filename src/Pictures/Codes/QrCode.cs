using QRCoder;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Png;
using TochkaBot.Pictures.Shapes;

namespace TochkaBot.Pictures.Codes;

/// <summary>QR codes with error correction M: a folded or stained sheet is still read.</summary>
public static class QrCode
{
    /// <summary>White modules that the standard asks for around the code.</summary>
    public const int Quiet = 4;

    /// <summary>The longest text, in bytes of UTF-8, that the largest code holds at M.</summary>
    public const int Longest = 2331;

    /// <summary>The modules of a code without its quiet zone; true is black.</summary>
    /// <param name="text">An address, as a rule; up to <see cref="Longest"/> bytes.</param>
    /// <returns>Row by row from the upper left corner.</returns>
    public static bool[,] Modules(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = data.ModuleMatrix.Count - (2 * Quiet);
        var modules = new bool[size, size];
        for (var row = 0; row < size; row++)
        for (var column = 0; column < size; column++)
            modules[row, column] = data.ModuleMatrix[row + Quiet][column + Quiet];
        return modules;
    }

    /// <summary>Draws a code, black on white, its quiet zone inside the square.</summary>
    /// <param name="sheet">Where.</param>
    /// <param name="text">What it says.</param>
    /// <param name="x">Left edge of the quiet zone.</param>
    /// <param name="y">Top edge of the quiet zone.</param>
    /// <param name="side">Side of the square with its quiet zone, in the unit of the sheet.</param>
    public static void Qr(this Sheet sheet, string text, double x, double y, double side)
    {
        var modules = Modules(text);
        var module = side / (modules.GetLength(0) + (2 * Quiet));
        sheet.Rectangle(x, y, side, side, Ink.White);
        sheet.Fill(Contours.Of(modules), Ink.Black, new(x + (Quiet * module), y + (Quiet * module), module, module));
    }

    /// <summary>A code as a picture of its own, every module a whole number of pixels.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="side">The least side in pixels.</param>
    /// <returns>A PNG file.</returns>
    public static byte[] QrPng(string text, int side = 600)
    {
        var modules = Modules(text).GetLength(0) + (2 * Quiet);
        var pixels = modules * ((side + modules - 1) / modules);
        Sheet sheet = new(pixels, pixels) { Title = text };
        sheet.Qr(text, 0, 0, pixels);
        return PngImage.Of(sheet);
    }
}
