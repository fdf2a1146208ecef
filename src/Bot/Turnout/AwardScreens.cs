using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Turnout;

/// <summary>What is asked about a result.</summary>
internal enum AwardAsk
{
    Subject,
    Place,
    Level,
    Stage,
    Photo,
}

/// <summary>One result and the questions about it.</summary>
internal static class AwardScreens
{
    private const int ShownPlaces = 6;

    public static Screen Edit(Turn turn, Event item, EventResultLine line) =>
        new(
            AwardTexts.One(item, NameOf(turn, line), line),
            [
                .. AwardTexts
                    .Awards.Select(a =>
                        Button.To(Ticked(AwardTexts.Button(a), a == line.Result), "resSet", line.Id, "a", (int)a)
                    )
                    .Chunk(2),
                [
                    Button.To(AwardTexts.Place, "resAsk", line.Id, (int)AwardAsk.Place),
                    Button.To(AwardTexts.Stage, "resAsk", line.Id, (int)AwardAsk.Stage),
                    Button.To(AwardTexts.Level, "resAsk", line.Id, (int)AwardAsk.Level),
                ],
                line.HasDiploma
                    ?
                    [
                        Button.To(AwardTexts.SeePhoto, "diploma", line.Id),
                        Button.To(AwardTexts.DropPhoto, "resSet", line.Id, "f", 0),
                    ]
                    : [Button.To(AwardTexts.Photo, "resAsk", line.Id, (int)AwardAsk.Photo)],
                [Button.Bad(AwardTexts.Drop, "resDrop", line.Id)],
                [Button.To(HomeTexts.Back, "resOne", item.Id, line.PersonId)],
            ]
        );

    public static Screen Ask(Turn turn, Event item, EventResultLine line, AwardAsk ask) =>
        new(
            $"{Html.Bold(NameOf(turn, line))} · {Html.Safe(item.Title)}\n\n{AwardTexts.Question(ask)}",
            [.. Answers(line, ask), [Button.To(HomeTexts.Back, "resEdit", line.Id)]]
        );

    public static Screen AskDrop(Turn turn, EventResultLine line) =>
        new(
            AwardTexts.DropQuestion(NameOf(turn, line), line),
            [Button.Bad(AwardTexts.DropYes, "resDropNow", line.Id)],
            [Button.To(HomeTexts.Back, "resEdit", line.Id)]
        );

    private static IEnumerable<IReadOnlyList<Button>> Answers(EventResultLine line, AwardAsk ask) =>
        ask switch
        {
            AwardAsk.Place =>
            [
                .. Enumerable.Range(1, ShownPlaces).Select(n => Button.To($"{n}", "resSet", line.Id, "p", n)).Chunk(3),
                [Button.To(AwardTexts.NoPlace, "resSet", line.Id, "p", 0)],
            ],
            AwardAsk.Level =>
            [
                .. Enum.GetValues<EventLevel>()
                    .Select(l =>
                        Button.To(Ticked(AwardTexts.LevelName(l), l == line.Level), "resSet", line.Id, "l", (int)l)
                    )
                    .Chunk(2),
                [Button.To(AwardTexts.OwnLevel, "resSet", line.Id, "l", -1)],
            ],
            AwardAsk.Stage =>
            [
                .. AwardTexts.Stages.Select((s, i) => Button.To(s, "resSet", line.Id, "s", i)).Chunk(2),
                [Button.To(AwardTexts.NoStage, "resSet", line.Id, "s", -1)],
            ],
            _ => [],
        };

    private static string NameOf(Turn turn, EventResultLine line) =>
        PersonStore.Find(turn.Tx, line.PersonId) is { } person ? ListNames.Short(person, turn.Centre) : string.Empty;

    private static string Ticked(string label, bool isIt) => isIt ? $"✓ {label}" : label;
}
