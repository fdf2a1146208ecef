using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Privacy;

namespace TochkaBot.Bot.Privacy;

/// <summary>«Хранение данных»: for the head.</summary>
internal sealed class KeepingFlow : IFlow
{
    public string Name => "keeping";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["keeping", "keepFor", "keepSurnames"];

    public Reply Answer(Turn turn)
    {
        if (!turn.Actor.IsHead)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb switch
        {
            "keepFor" => Heard(turn, Keeping.SetMonths(turn.Tx, turn.Actor, (int)Math.Clamp(turn.Id(0) ?? 0, 0, 1000))),
            "keepSurnames" => Heard(turn, Keeping.SetSurnames(turn.Tx, turn.Actor, turn.Id(0) == 1)),
            _ => Show(turn),
        };
    }

    public Reply? Fresh(Turn turn) => turn.Actor.IsHead ? (Reply)Show(turn) : null;

    private static Screen Heard(Turn turn, bool done) => done ? Show(turn).Under(KeepingTexts.Set) : Show(turn);

    private static Screen Show(Turn turn)
    {
        var months = KeepingStore.Months(turn.Tx);
        var surnames = SurnamesStore.AreAllowed(turn.Tx);
        return new Screen(
            KeepingTexts.Page(months, surnames, turn.Centre.FullNames, turn.Centre.CopiesKept),
            [
                [
                    .. KeepingStore.Choices.Select(c =>
                        Button.To(KeepingTexts.Choice(c, isChosen: c == months), "keepFor", c)
                    ),
                ],
                .. turn.Centre.FullNames
                    ? (IEnumerable<IReadOnlyList<Button>>)[]
                    :
                    [
                        [Button.To(KeepingTexts.Surnames(surnames), "keepSurnames", surnames ? 0 : 1)],
                    ],
                [Button.To(HomeTexts.Back, "privacy")],
            ]
        );
    }
}
