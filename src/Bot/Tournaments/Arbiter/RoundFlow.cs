using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>A round: drafted, changed by hand, published, taken back with a reason.</summary>
internal sealed class RoundFlow : IFlow
{
    public string Name => "tournamentRound";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["tNext", "tRelax", "tDraft", "tAgain", "tSwap", "tSwapNow", "tPub", "tBack", "tBackNow"];

    public Reply Answer(Turn turn)
    {
        var (tx, actor, id) = (turn.Tx, turn.Actor, turn.Id(0) ?? 0);
        return turn.Verb switch
        {
            "tNext" => AfterDraft(turn, Drafting.Next(tx, actor, id, (int)(turn.Id(1) ?? 0))),
            "tRelax" => AfterDraft(
                turn,
                Drafting.Relaxed(tx, actor, id, (int)(turn.Id(1) ?? 0), (int)(turn.Id(2) ?? 0))
            ),
            "tAgain" => AfterDraft(turn, Drafting.Again(tx, actor, id)),
            "tSwap" => ArbiterDoor.With(turn, book => Swap(turn, book)),
            "tSwapNow" => ArbiterDoor.After(turn, Drafting.Swap(tx, actor, id, turn.Id(1) ?? 0, turn.Id(2) ?? 0)),
            "tPub" => Publish(turn),
            "tBack" => ArbiterDoor.With(turn, book => AskReason(turn, book)),
            "tBackNow" => ArbiterDoor.With(
                turn,
                _ => TakeBack(turn, id, turn.Id(1) ?? 0, RoundTexts.Reasons.ElementAtOrDefault((int)(turn.Id(2) ?? 0)))
            ),
            "tDraft" => ArbiterDoor.With(
                turn,
                book => book.Draft is null ? Hub.Of(turn, book) : DraftScreen.Of(turn, book, turn.Id(1))
            ),
            _ => OnText(turn),
        };
    }

    public Reply? Fresh(Turn turn) => ArbiterDoor.With(turn, book => Hub.Of(turn, book));

    /// <summary>A draft, or the ways out when the rules leave none.</summary>
    private static Reply AfterDraft(Turn turn, TournamentResult result)
    {
        if (result is not { Outcome: TournamentOutcome.NoPairing, Book: { } book })
        {
            return ArbiterDoor.After(turn, result);
        }

        var (id, round, naming) = (book.Event.Id, book.Published + 1, ArbiterDoor.Naming(turn));
        return new Screen(
            RoundTexts.WaysQuestion(Pairing.Stuck(book, round), naming),
            [
                .. Pairing
                    .Ways(book, round)
                    .Select(w =>
                        (IReadOnlyList<Button>)[Button.To(RoundTexts.WayLabel(w, naming), "tRelax", id, round, w.Rules)]
                    ),
                [Button.To(ArbiterTexts.Finish, "tEnd", id)],
                [Hub.Back(book)],
            ]
        );
    }

    /// <summary>First one, then the other; the second press does it.</summary>
    private static Reply Swap(Turn turn, Book book)
    {
        if (book.Draft is not { } draft || book.Tournament.System != TournamentSystem.Swiss)
        {
            return Hub.Of(turn, book);
        }

        var naming = ArbiterDoor.Naming(turn);
        var seated = book.Seats.Where(s => s.RoundId == draft.Id).Select(s => book.Player(s.PlayerId)!).ToList();
        var first = seated.Find(p => p.Id == turn.Id(1));
        return new Screen(
            first is null ? RoundTexts.AskSwap : RoundTexts.SwapSecond(first, naming),
            [
                .. Picks.Rows(
                    seated.Where(p => p != first),
                    naming,
                    p =>
                        first is null ? ("tSwap", [book.Event.Id, p.Id]) : ("tSwapNow", [book.Event.Id, first.Id, p.Id])
                ),
                [Hub.Back(book)],
            ]
        );
    }

    private static Reply Publish(Turn turn)
    {
        var round = (int)(turn.Id(1) ?? 0);
        var result = Publishing.Publish(turn.Tx, turn.Actor, turn.Id(0) ?? 0, round, turn.Id(2) ?? -1);
        return ArbiterDoor.After(
            turn,
            result,
            said: result.Book?.Current is { } current ? RoundTexts.Published(current) : null
        );
    }

    private Reply AskReason(Turn turn, Book book)
    {
        if (book.Current is not { } round || !book.IsRunning || round.Number != turn.Id(1))
        {
            return Hub.Of(turn, book);
        }

        var id = book.Event.Id;
        return new Reply(
            new Screen(
                RoundTexts.TakeBackQuestion(book, round),
                [
                    .. RoundTexts.Reasons.Select(
                        (reason, i) => (IReadOnlyList<Button>)[Button.Bad(reason, "tBackNow", id, round.Number, i)]
                    ),
                    [Hub.Back(book)],
                ]
            )
        ).Wait(Name, new TakeBackState(id, round.Number));
    }

    private Reply OnText(Turn turn)
    {
        if (turn.State<TakeBackState>(Name) is not { } state)
        {
            return new Screen(ArbiterTexts.NotFound, [Button.To(HomeTexts.Back, "arbiter")]);
        }

        var asked = turn with { Words = [$"{state.EventId}", $"{state.Round}"] };
        return ArbiterDoor.With(
            asked,
            book =>
                turn.Said is Typed { Text: var text } && text.Trim().Length is > 0 and <= TournamentRules.LongestReason
                    ? TakeBack(asked, state.EventId, state.Round, text.Trim())
                    : Again(AskReason(asked, book))
        );
    }

    private static Reply Again(Reply asked) => asked with { Screen = asked.Screen.Under(RoundTexts.ReasonRefused) };

    private static Reply TakeBack(Turn turn, long id, long round, string? reason) =>
        ArbiterDoor.After(
            turn,
            Publishing.TakeBack(turn.Tx, turn.Actor, id, (int)round, reason ?? RoundTexts.Reasons[0]),
            said: RoundTexts.TakenBack((int)round)
        );
}

/// <summary>Which round waits for the reason why it is taken back.</summary>
internal sealed record TakeBackState(long EventId, int Round);
