using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss.Arbiter;

/// <summary>The sentences of <see cref="HandPairing"/>.</summary>
internal static class HandTexts
{
    private static readonly (Rule Rule, Fault Fault)[] Faults =
    [
        (Rule.Rematch, Fault.Rematch),
        (Rule.SecondBye, Fault.SecondBye),
        (Rule.Colour, Fault.SameColour),
        (Rule.Ban, Fault.Ban),
    ];

    public static IEnumerable<Finding> Broken(Rule rules, Board board) =>
        Faults.Where(item => rules.HasFlag(item.Rule)).Select(item => Of(item.Fault, board, board.White));

    public static Finding Of(Fault fault, Board board, int number) => new(fault, board, Text(fault, board, number));

    private static string Text(Fault fault, Board board, int number) =>
        fault switch
        {
            Fault.Twice => $"Игрок {number} сидит за двумя досками.",
            Fault.Absent => $"Игрока {number} в этом туре нет.",
            Fault.Missing => $"Игрок {number} остался без доски.",
            Fault.TwoByes => $"Свободных игроков больше одного: и {number}.",
            Fault.Rematch => $"{board.White} и {board.Black} уже играли друг с другом.",
            Fault.SecondBye => $"Игрок {number} уже получал очко без игры.",
            Fault.SameColour => $"{board.White} и {board.Black}: обоим положен один и тот же цвет.",
            Fault.Ban => $"{board.White} и {board.Black} просили развести.",
            _ => $"{board.White} и {board.Black}: по правилам цвета наоборот.",
        };
}
