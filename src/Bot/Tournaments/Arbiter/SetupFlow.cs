using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Settings;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>System, rounds, tie-breaks, boards and minutes: one screen, one question at a time.</summary>
internal sealed class SetupFlow : IFlow
{
    private static readonly (TournamentSystem System, int Circles)[] Systems =
    [
        (TournamentSystem.Swiss, 1),
        (TournamentSystem.RoundRobin, 1),
        (TournamentSystem.RoundRobin, 2),
        (TournamentSystem.Knockout, 1),
        (TournamentSystem.DoubleElimination, 1),
    ];

    private static readonly int[] UsualRounds = [3, 4, 5, 6, 7, 8, 9, 10, 11];
    private static readonly int[] UsualSets = [2, 3, 4, 5, 6, 8, 10, 12, 15];
    private static readonly int[] UsualMinutes = [3, 5, 7, 10, 15, 20, 30, 60, 90];

    public string Name => "tournamentSetup";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["tSetup", "tSet", "tPut"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "tSet" => ArbiterDoor.With(turn, book => Ask(turn, book)),
            "tPut" => Put(turn),
            _ => ArbiterDoor.With(turn, book => Settings(turn, book)),
        };

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "tSetup" });

    /// <summary>Once it runs, only the rounds can still be changed; everything else is seen on the hub.</summary>
    private static Screen Settings(Turn turn, Book book) =>
        book.Tournament.Status == TournamentStatus.Setup
            ? new Screen(SetupTexts.Screen(book), [.. Rows(book)])
            : Hub.Of(turn, book);

    private static IEnumerable<IReadOnlyList<Button>> Rows(Book book)
    {
        var item = book.Tournament;
        yield return [To(book, SetupTexts.SystemLabel(item), SetupField.System)];
        if (item.System == TournamentSystem.Swiss)
        {
            yield return [To(book, SetupTexts.RoundsLabel(item), SetupField.Rounds)];
        }

        if (!item.IsBracket)
        {
            yield return [To(book, SetupTexts.TiesLabel(item), SetupField.Ties)];
        }
        else
        {
            yield return [Put(book, SetupTexts.GamesLabel(item), SetupField.Games, 3 - item.MatchGames)];
        }

        if (item.System == TournamentSystem.Knockout)
        {
            yield return [Put(book, SetupTexts.ThirdLabel(item), SetupField.Third, item.ThirdPlace ? 0 : 1)];
        }

        yield return
        [
            To(book, SetupTexts.SetsLabel(item), SetupField.Sets),
            To(book, SetupTexts.MinutesLabel(item), SetupField.Minutes),
        ];
        if (item.System == TournamentSystem.Swiss)
        {
            yield return [Put(book, SetupTexts.SiblingsLabel(item), SetupField.Siblings, item.SiblingsApart ? 0 : 1)];
            yield return [Put(book, SetupTexts.ClassesLabel(item), SetupField.Classes, item.ClassApart ? 0 : 1)];
            yield return [Button.To(SetupTexts.PairApart, "tApart", book.Event.Id)];
        }

        yield return [Hub.Back(book, ArbiterTexts.Done)];
    }

    private static Screen Ask(Turn turn, Book book)
    {
        if (!Enum.TryParse<SetupField>(turn.Word(1), out var field))
        {
            return Settings(turn, book);
        }

        return field switch
        {
            SetupField.System => Question(
                book,
                SetupTexts.AskSystem,
                [
                    .. Systems.Select(s =>
                        (IReadOnlyList<Button>)
                            [
                                Put(
                                    book,
                                    SetupTexts.SystemName(s.System, s.Circles),
                                    field,
                                    ((int)s.System * 10) + s.Circles
                                ),
                            ]
                    ),
                    [Put(book, SetupTexts.Propose, field, -1)],
                ]
            ),
            SetupField.Rounds => Question(book, SetupTexts.AskRounds, Numbers(book, field, UsualRounds)),
            SetupField.Sets => Question(
                book,
                SetupTexts.AskSets,
                [.. Numbers(book, field, UsualSets), [Put(book, SetupTexts.Enough, field, 0)]]
            ),
            SetupField.Minutes => Question(book, SetupTexts.AskMinutes, Numbers(book, field, UsualMinutes)),
            SetupField.Ties => Question(
                book,
                $"{SetupTexts.AskTies}\n\n{SetupTexts.TiesMeaning(book.Tournament.System)}",
                [
                    .. Regulations
                        .TieBreaksFor(book.Tournament.System)
                        .Select(
                            (_, order) =>
                                (IReadOnlyList<Button>)
                                    [Put(book, SetupTexts.TiesName(book.Tournament.System, order), field, order)]
                        ),
                ]
            ),
            _ => Settings(turn, book),
        };
    }

    private static Screen Question(Book book, string words, IEnumerable<IReadOnlyList<Button>> answers) =>
        new(
            words,
            [
                .. answers,
                [
                    book.Tournament.Status == TournamentStatus.Setup
                        ? Button.To(HomeTexts.Back, "tSetup", book.Event.Id)
                        : Hub.Back(book),
                ],
            ]
        );

    private static IEnumerable<IReadOnlyList<Button>> Numbers(Book book, SetupField field, IEnumerable<int> numbers) =>
        numbers.Select(n => Put(book, $"{n}", field, n)).Chunk(3);

    private static Reply Put(Turn turn)
    {
        if (!Enum.TryParse<SetupField>(turn.Word(1), out var field) || turn.Id(2) is not { } value)
        {
            return ArbiterDoor.With(turn, book => Settings(turn, book));
        }

        var (tx, actor, id, number) = (turn.Tx, turn.Actor, turn.Id(0) ?? 0, (int)Math.Clamp(value, -1, 10_000));
        var result = field switch
        {
            SetupField.System when number < 0 => Regulations.LetUsChoose(tx, actor, id),
            SetupField.System => Regulations.Choose(
                tx,
                actor,
                id,
                Systems.FirstOrDefault(s => (int)s.System == number / 10).System,
                number % 10
            ),
            SetupField.Rounds => Regulations.SetRounds(tx, actor, id, number),
            SetupField.Ties => Regulations.SetTieBreaks(tx, actor, id, number),
            SetupField.Sets => Regulations.SetSets(tx, actor, id, number),
            SetupField.Minutes => Regulations.SetMinutes(tx, actor, id, number),
            SetupField.Siblings => Regulations.KeepSiblingsApart(tx, actor, id, number > 0),
            SetupField.Classes => Regulations.KeepClassesApart(tx, actor, id, number > 0),
            SetupField.Games => Regulations.SetMatchGames(tx, actor, id, number),
            _ => Regulations.SetThirdPlace(tx, actor, id, number > 0),
        };
        return ArbiterDoor.After(turn, result, book => Settings(turn, book));
    }

    private static Button To(Book book, string label, SetupField field) =>
        Button.To(label, "tSet", book.Event.Id, field);

    private static Button Put(Book book, string label, SetupField field, int value) =>
        Button.To(label, "tPut", book.Event.Id, field, value);
}
