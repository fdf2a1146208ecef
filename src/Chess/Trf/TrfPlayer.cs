using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Trf;

/// <summary>The 001 record: a player in the first 90 columns, then ten columns per round.</summary>
internal sealed record TrfPlayer(TrfLine Line, Player Player, int? StatedPoints)
{
    public const int PointsColumn = 81;
    public const int FirstRoundColumn = 92;
    public const int RoundWidth = 10;

    public static int ColumnOf(int round) => FirstRoundColumn + (RoundWidth * (round - 1));

    public static TrfPlayer Read(TrfLine line)
    {
        var number = line.Number0(5, 8, "стартовый номер");
        if (number == 0)
            throw line.Wrong(5, "нет стартового номера");
        return new TrfPlayer(
            line,
            new Player
            {
                Number = number,
                Sex = line.Part(10, 10),
                Title = line.Part(11, 13),
                Name = line.Part(15, 47),
                Rating = line.Number0(49, 52, "рейтинг"),
                Federation = line.Part(54, 56),
                FideId = line.Part(58, 68),
                BirthDate = line.Part(70, 79),
                Rank = line.Number0(86, 89, "место"),
                Rounds = Rounds(line),
            },
            line.Halves(PointsColumn, PointsColumn + 3, "очки")
        );
    }

    private static List<Cell> Rounds(TrfLine line)
    {
        List<Cell> cells = [];
        for (var round = 1; ColumnOf(round) <= line.Text.Length; round++)
            cells.Add(ReadCell(line, ColumnOf(round)));
        while (cells.Count > 0 && cells[^1] == default)
            cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    private static Cell ReadCell(TrfLine line, int column)
    {
        if (line.Text.Length < column + 3 && line.Part(column, column + 3).Length > 0)
            throw line.Wrong(column, "строка обрезана посреди номера соперника");
        var opponent = line.Number0(column, column + 3, "номер соперника");
        var colour = TrfCodes.Colour(line, column + 5);
        var outcome = TrfCodes.Outcome(line, column + 7);
        return opponent > 0 ? Game(line, column, new(opponent, colour, outcome)) : Idle(line, column, colour, outcome);
    }

    private static Cell Game(TrfLine line, int column, Cell cell)
    {
        if (cell.Outcome == Outcome.Blank)
            cell = cell with { Outcome = Outcome.Pending };
        if (cell.Outcome is > Outcome.ForfeitLoss and < Outcome.Pending)
            throw line.Wrong(column + 7, "код пропуска тура, а соперник указан");
        if (cell.Colour == Colour.None && cell.IsPlayed)
            throw line.Wrong(column + 5, "у партии нет цвета (w или b)");
        return cell;
    }

    private static Cell Idle(TrfLine line, int column, Colour colour, Outcome outcome)
    {
        if (colour != Colour.None)
            throw line.Wrong(column, "цвет есть, а соперника нет");
        return outcome switch
        {
            // Older programs write a full or zero bye as a forfeit against nobody.
            Outcome.ForfeitWin => new(0, Colour.None, Outcome.FullPointBye),
            Outcome.ForfeitLoss => new(0, Colour.None, Outcome.ZeroPointBye),
            >= Outcome.PairingBye and <= Outcome.ZeroPointBye or Outcome.Blank => new(0, Colour.None, outcome),
            _ => throw line.Wrong(column, "результат партии есть, а соперника нет"),
        };
    }
}
