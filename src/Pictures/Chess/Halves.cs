namespace TochkaBot.Pictures.Chess;

/// <summary>Points are counted in halves as whole numbers; people read «3½».</summary>
public static class Halves
{
    /// <summary>«0», «½», «3½».</summary>
    /// <param name="halves">Half points, 0 and up.</param>
    public static string Text(int halves) =>
        (halves / 2, halves % 2) switch
        {
            (0, 1) => "½",
            (var whole, 1) => $"{whole}½",
            var (whole, _) => $"{whole}",
        };
}
