using TochkaBot.Chess.Swiss.Contenders;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss;

/// <summary>The words of <see cref="ColourExplanation"/>; they fit girls and boys.</summary>
internal static class ColourTexts
{
    public static string Answer(ColourFacts facts)
    {
        if (facts.Rule == ColourRule.Lot)
            return "Вы оба ещё не играли: цвет решил жребий первого тура и стартовый номер.";
        var mine = $"У вас белыми {Games(facts.Whites)}, чёрными {Games(facts.Blacks)}";
        if (facts.Wanted == Colour.None)
            return $"У вас ещё не было партий, поэтому цвет выбран для соперника: у него белыми "
                + $"{Games(facts.OpponentWhites)}, чёрными {Games(facts.OpponentBlacks)}.";
        if (facts.Got == facts.Wanted)
            return $"{mine}: по очереди вам полагались {Pieces(facts.Got)}.";
        return $"{mine}, и вам полагались {Pieces(facts.Wanted)}, но сопернику тоже: {Because(facts)}";
    }

    private static string Because(ColourFacts facts)
    {
        var his = $"белыми {Games(facts.OpponentWhites)}, чёрными {Games(facts.OpponentBlacks)}";
        return facts.Rule switch
        {
            ColourRule.StrongerWish => $"у соперника {his}, и нужда в этом цвете сильнее.",
            ColourRule.History =>
                $"у соперника {his}. При равенстве цвета чередуются с того тура, когда они у вас различались.",
            _ => $"у соперника {his}. При полном равенстве цвет выбирает тот, кто выше в таблице.",
        };
    }

    private static string Pieces(Colour colour) => colour == Colour.White ? "белые" : "чёрные";

    private static string Games(int count) =>
        count % 100 is < 11 or > 14 && count % 10 == 1 ? $"{count} партия"
        : count % 100 is < 11 or > 14 && count % 10 is >= 2 and <= 4 ? $"{count} партии"
        : $"{count} партий";
}
