using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Turnout;

/// <param name="ResultId">Of which result the question is.</param>
internal sealed record AwardState(long ResultId, AwardAsk Ask);

/// <summary>One result: award, place, level, stage, the photo of the diploma; taking it away.</summary>
internal sealed class AwardEditFlow : IFlow
{
    public string Name => "award";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["resEdit", "resAsk", "resSet", "resDrop", "resDropNow", "diploma"];

    public bool TakesPictures => true;

    public Reply Answer(Turn turn)
    {
        var state = turn.State<AwardState>(Name);
        var line = EventResultStore.Find(turn.Tx, turn.Verb.Length > 0 ? turn.Id(0) ?? 0 : state?.ResultId ?? 0);
        if (turn.Verb == "diploma")
        {
            return SeeDiploma(turn, line);
        }

        return TurnoutDoor.With(
            turn,
            line?.EventId,
            item =>
                (turn.Verb, line) switch
                {
                    (_, null) => AwardFlow.List(turn, item).Under(AwardTexts.Gone),
                    ("resAsk", _) => Ask(turn, item, line, Asked(turn)),
                    ("resSet", _) => Set(turn, item, line),
                    ("resDrop", _) => AwardScreens.AskDrop(turn, line),
                    ("resDropNow", _) => Drop(turn, item, line),
                    ("", _) when state is not null => Take(turn, item, line, state.Ask),
                    _ => AwardScreens.Edit(turn, item, line),
                }
        );
    }

    public Reply? Fresh(Turn turn) =>
        turn.Verb == "diploma" ? null : Answer(turn with { Verb = "resEdit", Words = [turn.Word(0)] });

    private static AwardAsk Asked(Turn turn) =>
        turn.Id(1) is { } number && Enum.IsDefined((AwardAsk)number) ? (AwardAsk)number : AwardAsk.Place;

    private Reply Ask(Turn turn, Event item, EventResultLine line, AwardAsk ask, string? heading = null)
    {
        var screen = AwardScreens.Ask(turn, item, line, ask);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new AwardState(line.Id, ask));
    }

    private static Reply Set(Turn turn, Event item, EventResultLine line)
    {
        var value = (int)Math.Clamp(turn.Id(2) ?? -1, -1, EventResultLine.LastPlace);
        return turn.Word(1) switch
        {
            "a" when Enum.IsDefined((EventAward)value) => Changed(
                turn,
                item,
                line,
                l => l with { Result = (EventAward)value }
            ),
            "p" => Changed(turn, item, line, l => l with { Place = value >= 1 ? value : null }),
            "l" => Changed(
                turn,
                item,
                line,
                l => l with { Level = Enum.IsDefined((EventLevel)value) ? (EventLevel)value : null }
            ),
            "s" => Changed(
                turn,
                item,
                line,
                l =>
                    l with
                    {
                        Stage =
                            value >= 0 && value < AwardTexts.Stages.Length ? AwardTexts.Stages[value] : string.Empty,
                    }
            ),
            "f" => Shown(turn, item, line, AwardGiving.Detach(turn.Tx, turn.Centre, turn.Actor, line.Id)),
            _ => AwardScreens.Edit(turn, item, line),
        };
    }

    private Reply Take(Turn turn, Event item, EventResultLine line, AwardAsk ask)
    {
        var text = turn.Said is Typed typed ? typed.Text.Trim() : string.Empty;
        return ask switch
        {
            AwardAsk.Photo => TakePhoto(turn, item, line),
            AwardAsk.Place
                when int.TryParse(text, CultureInfo.InvariantCulture, out var place)
                    && place is >= 1 and <= EventResultLine.LastPlace => Changed(
                turn,
                item,
                line,
                l => l with { Place = place }
            ),
            AwardAsk.Stage when text.Length is > 0 and <= EventResultLine.LongestWords => Changed(
                turn,
                item,
                line,
                l => l with { Stage = text }
            ),
            AwardAsk.Level => Ask(turn, item, line, ask, HomeTexts.NotUnderstood),
            _ => Ask(turn, item, line, ask, AwardTexts.Refused(ask)),
        };
    }

    private Reply TakePhoto(Turn turn, Event item, EventResultLine line)
    {
        var outcome = turn.Said is SentFile { IsPicture: true, Bytes: { } bytes }
            ? AwardGiving.Attach(turn.Tx, turn.Centre, turn.Actor, line.Id, bytes)
            : TurnoutOutcome.Invalid;
        return outcome == TurnoutOutcome.Invalid
            ? Ask(turn, item, line, AwardAsk.Photo, AwardTexts.Refused(AwardAsk.Photo))
            : Shown(turn, item, line, outcome);
    }

    private static Reply Changed(
        Turn turn,
        Event item,
        EventResultLine line,
        Func<EventResultLine, EventResultLine> change
    ) => Shown(turn, item, line, AwardGiving.Change(turn.Tx, turn.Centre, turn.Actor, line.Id, change).Outcome);

    private static Reply Shown(Turn turn, Event item, EventResultLine line, TurnoutOutcome outcome) =>
        TurnoutDoor.After(outcome, AwardScreens.Edit(turn, item, EventResultStore.Find(turn.Tx, line.Id) ?? line));

    private static Reply Drop(Turn turn, Event item, EventResultLine line) =>
        TurnoutDoor.After(
            AwardGiving.Take(turn.Tx, turn.Centre, turn.Actor, line.Id),
            AwardFlow.One(turn, item, line.PersonId)
        );

    /// <summary>For the family too: its portfolio leads here.</summary>
    private static Reply SeeDiploma(Turn turn, EventResultLine? line)
    {
        var back = Button.To(HomeTexts.Back, turn.Actor.ActsFor(line?.PersonId ?? 0) ? "my" : "attendance", 0);
        return line is { HasDiploma: true } && AwardGiving.Diploma(turn.Tx, turn.Actor, line.Id) is not null
            ? new Reply(new Screen(AwardTexts.PhotoComes, [back])).With(Recipe.Of(TurnoutFiles.Diploma, line.Id))
            : new Reply(new Screen(AwardTexts.NoPhoto, [back]));
    }
}
