using System.Runtime.InteropServices;

namespace TochkaBot.Pictures.Shapes;

/// <summary>Where an outline is drawn and how large: x' = X + ScaleX · x, y' = Y + ScaleY · y.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Placement(double X, double Y, double ScaleX, double ScaleY)
{
    /// <summary>As it is.</summary>
    public static Placement AsIs { get; } = new(0, 0, 1, 1);

    /// <summary>This placement drawn inside another.</summary>
    internal Placement Within(double scale) => new(X * scale, Y * scale, ScaleX * scale, ScaleY * scale);
}
