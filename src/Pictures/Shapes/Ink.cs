using System.Runtime.InteropServices;

namespace TochkaBot.Pictures.Shapes;

/// <summary>A plain colour, 0…255 each.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static Ink Black { get; } = new(0, 0, 0);

    /// <summary>White.</summary>
    public static Ink White { get; } = new(255, 255, 255);

    /// <summary>A colour as designers write it: 0x2E7D32.</summary>
    public static Ink Of(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    /// <summary>A grey, 0 black … 255 white.</summary>
    public static Ink Grey(byte level) => new(level, level, level);
}
