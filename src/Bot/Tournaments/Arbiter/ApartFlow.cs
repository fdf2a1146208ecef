using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Settings;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>Two who shall not meet: those of one surname are offered, any others are picked one after the other.</summary>
internal sealed class ApartFlow : IFlow
{
    private const int MostSuggested = 8;

    public string Name => "tournamentApart";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["tApart", "tApartNow", "tMeet"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "tApartNow" => ArbiterDoor.After(
                turn,
                Apart.Keep(turn.Tx, turn.Actor, turn.Id(0) ?? 0, turn.Id(1) ?? 0, turn.Id(2) ?? 0),
                book => First(turn, book)
            ),
            "tMeet" => ArbiterDoor.After(
                turn,
                Apart.LetMeet(turn.Tx, turn.Actor, turn.Id(0) ?? 0, turn.Id(1) ?? 0, turn.Id(2) ?? 0),
                book => First(turn, book)
            ),
            _ => ArbiterDoor.With(
                turn,
                book => book.Player(turn.Id(1) ?? 0) is { } one ? Second(turn, book, one) : First(turn, book)
            ),
        };

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "tApart", Words = [turn.Word(0)] });

    private static Screen First(Turn turn, Book book)
    {
        var naming = ArbiterDoor.Naming(turn);
        var (id, suggested) = (book.Event.Id, Apart.Suggestions(book).Take(MostSuggested).ToList());
        if (book.Here.Count == 0)
        {
            return new Screen(SetupTexts.NobodyHere, [Hub.Back(book)]);
        }

        return new Screen(
            $"{SetupTexts.Bans(book, naming)}{SetupTexts.Suggested(suggested.Count)}\n\n{SetupTexts.AskFirst}",
            [
                .. suggested.Select(s =>
                    Row(
                        SetupTexts.SuggestLabel(book.Player(s.OneId)!, book.Player(s.OtherId)!, naming),
                        "tApartNow",
                        id,
                        s
                    )
                ),
                .. book
                    .Bans.Take(MostSuggested)
                    .Select(b =>
                        Row(
                            SetupTexts.MeetLabel(book.Player(b.OneId)!, book.Player(b.OtherId)!, naming),
                            "tMeet",
                            id,
                            b
                        )
                    ),
                .. Picks.Rows(book.Here, naming, p => ("tApart", [id, p.Id])),
                [Hub.Back(book, ArbiterTexts.Done)],
            ]
        );
    }

    private static Screen Second(Turn turn, Book book, TournamentPlayer one)
    {
        var naming = ArbiterDoor.Naming(turn);
        return new Screen(
            SetupTexts.AskSecond(one, naming),
            [
                .. Picks.Rows(
                    book.Here.Where(p => p.Id != one.Id),
                    naming,
                    p => ("tApartNow", [book.Event.Id, one.Id, p.Id])
                ),
                [Button.To(HomeTexts.Back, "tApart", book.Event.Id)],
            ]
        );
    }

    private static IReadOnlyList<Button> Row(string label, string verb, long id, Ban ban) =>
        [Button.To(label, verb, id, ban.OneId, ban.OtherId)];
}
