using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;

namespace TochkaBot.Bot.Cabinet;

/// <summary>The way into the pages: a link for once, and a code for a computer without the messenger.</summary>
internal sealed class CabinetFlow(PageAddress address) : IFlow
{
    public const string Verb = "cabinet";
    private const string Close = "cabinetClose";

    public string Name => Verb;

    public IReadOnlyList<string> Commands => ["cabinet"];

    public IReadOnlyList<string> Verbs => [Verb, Close];

    public Reply Answer(Turn turn)
    {
        if (!CabinetEntryStore.MayEnter(turn.Actor))
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        if (turn.Verb == Close)
        {
            var closed = CabinetTexts.Closed(CabinetSessionStore.EndAll(turn.Tx, turn.Actor));
            return new Reply(About(turn).Under(closed)) { Toast = closed };
        }

        var made = CabinetEntryStore.Make(turn.Tx, turn.Actor)!;
        return new Screen(CabinetTexts.Entry(address, made), Rows(CabinetTexts.Again));
    }

    /// <summary>An old menu makes no link: that would end the newest one.</summary>
    public Reply? Fresh(Turn turn) =>
        CabinetEntryStore.MayEnter(turn.Actor) ? About(turn) : Answer(turn with { Verb = string.Empty });

    private static Screen About(Turn turn) =>
        new(
            CabinetTexts.About(CabinetSessionStore.CountOpen(turn.Tx, turn.Actor.PersonId!.Value)),
            Rows(CabinetTexts.Open)
        );

    private static IReadOnlyList<IReadOnlyList<Button>> Rows(string open) =>
        [
            [Button.Good(open, Verb)],
            [Button.Bad(CabinetTexts.CloseAll, Close)],
            [Button.To(HomeTexts.Back, Home.Verb)],
        ];
}
