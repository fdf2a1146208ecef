using TochkaBot.Chess.Swiss.Contenders;
using TochkaBot.Chess.Swiss.Matching;

namespace TochkaBot.Chess.Swiss;

/// <summary>Why a round cannot be paired by the rules (FIDE C.04.3 art. 2.1: C1, C2, C3).</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="Stuck">Starting numbers of players who cannot all find an opponent.</param>
/// <param name="Partners">Everybody they could still meet outside their own group; fewer than needed. 0 is the bye.</param>
public sealed record Obstacle(int Round, IReadOnlyList<int> Stuck, IReadOnlyList<int> Partners)
{
    /// <summary>The reason in Russian.</summary>
    public string Reason =>
        (Stuck.Count, Partners.Count) switch
        {
            (1, 0) => $"Для игрока {Stuck[0]} не осталось соперника, с которым можно играть по правилам.",
            (_, 0) => $"Игроки {List(Stuck)} могут играть только между собой, а их {Stuck.Count} — нечётное число.",
            (1, _) => $"Игроку {Stuck[0]} не хватает соперника: {List(Partners)} нужны другим.",
            _ => $"Игрокам {List(Stuck)} не хватает соперников: вне своего круга им остались только {List(Partners)}.",
        };

    internal static Obstacle Of(Field field, int round)
    {
        if (field.IsOdd)
            field.AllowAnyBye();
        var everybody = Enumerable.Range(0, field.Contenders.Count + (field.IsOdd ? 1 : 0)).ToList();
        Completion completion = new(field.Legal, everybody);
        _ = completion.CoverAll();
        var (stuck, partners) = completion.Proof();
        return new Obstacle(round, Numbers(field, stuck), Numbers(field, partners));
    }

    private static List<int> Numbers(Field field, IReadOnlyList<int> indices) =>
        [.. indices.Select(index => index == field.Bye ? 0 : field.Contenders[index].Number).Order()];

    private static string List(IReadOnlyList<int> numbers) =>
        string.Join(", ", numbers.Select(number => number == 0 ? "свободный тур" : $"{number}"));
}
