using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Screens;

namespace TochkaBot.Pictures.Chess;

/// <summary>One side of a meeting.</summary>
/// <param name="Name">As others may see it; empty while unknown.</param>
/// <param name="Score">«2», «1½»; empty while it is played.</param>
/// <param name="Won">Whether this side goes on.</param>
public sealed record BracketPlayer(string Name, string Score = "", bool Won = false);

/// <summary>Two players who meet.</summary>
public sealed record BracketGame(BracketPlayer Upper, BracketPlayer Lower);

/// <summary>A round of a bracket.</summary>
/// <param name="Title">«1/8 финала».</param>
/// <param name="Games">
/// From top to bottom; null where nobody plays (a bye). Where there are half as many as in the round before, two of
/// them lead into one; where there are as many, one into one.
/// </param>
public sealed record BracketRound(string Title, IReadOnlyList<BracketGame?> Games);

/// <summary>A tournament in which losers leave.</summary>
/// <param name="Title">The tournament's name.</param>
/// <param name="Subtitle">«Выбывание после первого поражения».</param>
/// <param name="Rounds">The bracket, with double elimination the upper half with its finals.</param>
/// <param name="ThirdPlace">Drawn below the final.</param>
/// <param name="Lower">The lower half of double elimination.</param>
public sealed record BracketInput(
    string Title,
    string Subtitle,
    IReadOnlyList<BracketRound> Rounds,
    BracketGame? ThirdPlace = null,
    IReadOnlyList<BracketRound>? Lower = null
);

/// <summary>
/// A bracket, 1080 pixels wide. A picture shows up to four rounds; longer brackets, and the two halves of double
/// elimination, take several pictures.
/// </summary>
public static class BracketPicture
{
    private const double Width = 1080;
    private const int MostRounds = 4;
    private const int MostGames = 16;

    /// <summary>The pictures, in pixels.</summary>
    public static IReadOnlyList<Sheet> Draw(BracketInput input, Theme theme) =>
        input.Lower is { } lower
            ?
            [
                .. Half(input with { Subtitle = Under(input.Subtitle, ChessTexts.UpperHalf), Lower = null }, theme),
                .. Half(new(input.Title, Under(input.Subtitle, ChessTexts.LowerHalf), lower), theme),
            ]
            : Half(input, theme);

    private static string Under(string subtitle, string half) => subtitle.Length > 0 ? $"{subtitle} · {half}" : half;

    private static List<Sheet> Half(BracketInput input, Theme theme)
    {
        var parts = Parts(input.Rounds).ToList();
        List<Sheet> sheets = [];
        foreach (var (index, part) in parts.Index())
        {
            var name = parts.Count > 1 ? ChessTexts.Part(index + 1, parts.Count) : "";
            var under = string.Join(" · ", new[] { input.Subtitle, name }.Where(words => words.Length > 0));
            ScreenPages pages = new(input.Title, under, theme, Width);
            BracketColumns columns = new(part.Rounds, theme, pages.Inner)
            {
                ComesFrom = part.From > 0,
                GoesOn = part.To < input.Rounds.Count,
                ThirdPlace = part.To == input.Rounds.Count ? input.ThirdPlace : null,
            };
            pages.Add(columns.Height, columns.Draw);
            sheets.AddRange(pages.Draw());
        }
        return sheets;
    }

    /// <summary>5 rounds are 3 and 2, 6 are 3 and 3; 32 games of a round are twice 16.</summary>
    private static IEnumerable<(IReadOnlyList<BracketRound> Rounds, int From, int To)> Parts(
        IReadOnlyList<BracketRound> rounds
    )
    {
        var count = Math.Max(1, (rounds.Count + MostRounds - 1) / MostRounds);
        for (var part = 0; part < count; part++)
        {
            var (from, to) = (Share(part), Share(part + 1));
            var columns = rounds.Take(from..to).ToList();
            var blocks = Blocks(columns);
            for (var block = 0; block < blocks; block++)
                yield return ([.. columns.Select(round => Slice(round, block, blocks))], from, to);
        }

        int Share(int part) => ((rounds.Count * part) + count - 1) / count;
    }

    private static int Blocks(List<BracketRound> rounds)
    {
        var blocks = 1;
        while (
            rounds.Exists(r => r.Games.Count > MostGames * blocks)
            && rounds.TrueForAll(r => r.Games.Count % (2 * blocks) == 0)
        )
            blocks *= 2;
        return blocks;
    }

    private static BracketRound Slice(BracketRound round, int block, int blocks)
    {
        var size = round.Games.Count / blocks;
        return round with { Games = [.. round.Games.Skip(block * size).Take(size)] };
    }
}
