using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Bot.Roster;

internal sealed record LeavingState(long Child);

/// <summary>«Выбыл» with its day, and «Вернулся».</summary>
internal sealed class LeavingFlow : IFlow
{
    public string Name => "rosterLeft";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["rosterLeft", "rosterLeftOn", "rosterLeftNow", "rosterBack", "rosterBackNow"];

    public Reply Answer(Turn turn)
    {
        if (!RosterRights.MayOpen(turn.Actor))
        {
            return RosterFlow.Refused();
        }

        var id = turn.Verb.Length > 0 ? turn.Id(0) : turn.State<LeavingState>(Name)?.Child;
        if (ChildFlow.Find(turn, id) is not { } child)
        {
            return ChildFlow.Card(turn, null);
        }

        return turn.Verb switch
        {
            "rosterLeft" => AskDay(turn, child, MonthOf(turn)),
            "rosterLeftOn" => Confirm(turn, child, DayOf(turn.Word(1))),
            "rosterLeftNow" => Leave(turn, child, DayOf(turn.Word(1))),
            "rosterBack" => AskReturn(turn, child),
            "rosterBackNow" => Return(turn, child),
            _ => OnText(turn, child),
        };
    }

    public Reply? Fresh(Turn turn) => ChildFlow.Card(turn, turn.Id(0));

    private static DateOnly MonthOf(Turn turn) => DayOf(turn.Word(1)) ?? turn.Today;

    private static DateOnly? DayOf(string word) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private Reply AskDay(Turn turn, RosterChild child, DateOnly month, string? heading = null)
    {
        if (!child.IsHere)
        {
            return ChildFlow.Card(turn, child.Id);
        }

        var screen = new Screen(
            LeavingTexts.AskDay(child, turn.Centre),
            [
                [Button.To(LeavingTexts.Today, "rosterLeftOn", child.Id, $"{turn.Today:yyyy-MM-dd}")],
                .. new CalendarKeyboard(month, child.FromDay, "rosterLeftOn", "rosterLeft", child.Id).Rows(),
                [Button.To(HomeTexts.Back, "rosterChild", child.Id)],
            ]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new LeavingState(child.Id));
    }

    private Reply OnText(Turn turn, RosterChild child)
    {
        var text = turn.Said is Typed typed ? typed.Text : string.Empty;
        var reading = DateReader.Read(text, turn.LocalNow.DateTime);
        return reading.Day is { } day
            ? Confirm(turn, child, day)
            : AskDay(turn, child, turn.Today, LeavingTexts.DayRefused);
    }

    /// <summary>What cannot be is refused here already; what it takes away is said before it is done.</summary>
    private Reply Confirm(Turn turn, RosterChild child, DateOnly? day)
    {
        if (day is not { } on || !child.IsHere)
        {
            return AskDay(turn, child, turn.Today);
        }

        if (on > turn.Today || on < child.FromDay)
        {
            return AskDay(turn, child, turn.Today, LeavingTexts.WrongDay(child, on > turn.Today));
        }

        return new Screen(
            LeavingTexts.Confirm(child, on, SignUpStore.ActiveOf(turn.Tx, child.Id).Count, turn.Centre),
            [Button.Bad(LeavingTexts.Yes, "rosterLeftNow", child.Id, $"{on:yyyy-MM-dd}")],
            [Button.To(HomeTexts.Back, "rosterChild", child.Id)]
        );
    }

    private Reply Leave(Turn turn, RosterChild child, DateOnly? day)
    {
        if (day is not { } on)
        {
            return AskDay(turn, child, turn.Today);
        }

        var outcome = Leaving.Leave(turn.Tx, turn.Centre, turn.Actor, child.Id, on);
        return outcome switch
        {
            LeavingOutcome.Done => ChildFlow.Card(turn, child.Id).Under(LeavingTexts.Left),
            LeavingOutcome.InFuture or LeavingOutcome.BeforeClass => AskDay(
                turn,
                child,
                turn.Today,
                LeavingTexts.WrongDay(child, outcome == LeavingOutcome.InFuture)
            ),
            _ => ChildFlow.Card(turn, child.Id),
        };
    }

    private static Reply AskReturn(Turn turn, RosterChild child)
    {
        if (child.IsHere || child.ToDay is not { } ended)
        {
            return ChildFlow.Card(turn, child.Id);
        }

        var (now, then) = (Leaving.ClassOn(child, turn.Today), Leaving.ClassOn(child, ended));
        if (now is null)
        {
            return ChildFlow.Card(turn, child.Id).Under(LeavingTexts.Graduated);
        }

        // A mistake is found within the year; later the class of then would be the wrong one now.
        var isRecent = StudyYear.Of(ended) == StudyYear.Of(turn.Today);
        return new Screen(
            LeavingTexts.AskReturn(child, now, turn.Centre),
            [
                [Button.Good(LeavingTexts.ReturnToday(now), "rosterBackNow", child.Id, (int)ReturnKind.Today)],
                .. isRecent && then is not null
                    ?
                    [
                        [Button.To(LeavingTexts.ByMistake(then), "rosterBackNow", child.Id, (int)ReturnKind.ByMistake)],
                    ]
                    : Array.Empty<IReadOnlyList<Button>>(),
                [Button.To(HomeTexts.Back, "rosterChild", child.Id)],
            ]
        );
    }

    private static Reply Return(Turn turn, RosterChild child)
    {
        var kind = turn.Id(1) == (int)ReturnKind.ByMistake ? ReturnKind.ByMistake : ReturnKind.Today;
        var outcome = Leaving.Return(turn.Tx, turn.Centre, turn.Actor, child.Id, kind);
        var card = ChildFlow.Card(turn, child.Id);
        return outcome switch
        {
            LeavingOutcome.Done => card.Under(LeavingTexts.Returned),
            LeavingOutcome.Graduated => card.Under(LeavingTexts.Graduated),
            _ => card,
        };
    }
}
