using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;

namespace TochkaBot.Bot.Broadcasts;

/// <param name="Day">Chosen already; the time is missing.</param>
internal sealed record PlanState(long DraftId, DateOnly? Day);

/// <summary>«Запланировать»: a day, a time, once or every week.</summary>
internal sealed class PlanFlow : IFlow
{
    private const string Moment = "yyyyMMddHHmm";

    private static readonly int[] Hours = [8, 9, 12, 15, 18, 20];

    public string Name => "broadcastPlan";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["bcPlan", "bcDay", "bcMonth", "bcHour", "bcWeek"];

    public Reply Answer(Turn turn)
    {
        if (!BroadcastRights.MayWrite(turn.Actor))
        {
            return ComposeFlow.Refused();
        }

        var id = turn.Verb.Length > 0 ? turn.Id(0) : turn.State<PlanState>(Name)?.DraftId;
        if (Drafting.Find(turn.Tx, turn.Actor, id ?? 0) is not { } draft)
        {
            return turn.Verb == "bcWeek"
                ? SendFlow.Outcome(turn, Sending.Plan(turn.Tx, turn.Centre, turn.Actor, id ?? 0, turn.Tx.Now, false))
                : DraftScreens.Ask(turn, BroadcastTexts.NotFound);
        }

        return turn.Verb switch
        {
            "bcPlan" => Days(turn, draft, null),
            "bcMonth" => Days(turn, draft, Day(turn.Word(1))),
            "bcDay" when Day(turn.Word(1)) is { } day => Clock(draft, day),
            "bcHour" when Day(turn.Word(1)) is { } day && turn.Id(2) is >= 0 and <= 23 and var hour => Ask(
                turn,
                draft,
                day.ToDateTime(new TimeOnly((int)hour, 0))
            ),
            "bcWeek" => Plan(turn, draft),
            _ => OnText(turn, draft),
        };
    }

    public Reply? Fresh(Turn turn) =>
        ComposeFlow.Of(turn, draft => DraftScreens.Audience(turn.Tx, draft).Replaceable(draft));

    private Reply OnText(Turn turn, Broadcast draft)
    {
        if (turn.Said is not Typed typed)
        {
            return Days(turn, draft, null, BroadcastTexts.DateRefused);
        }

        var reading = DateReader.Read(typed.Text, turn.LocalNow.DateTime);
        var known = turn.State<PlanState>(Name)?.Day;
        var hour = int.TryParse(typed.Text, CultureInfo.InvariantCulture, out var bare) && bare is >= 0 and <= 23;
        var time = reading.Time ?? (known is not null && hour ? new TimeOnly(bare, 0) : null);
        return (reading.Day ?? known, time, reading.NoSuchDay) switch
        {
            ({ } day, { } clock, null) => Ask(turn, draft, day.ToDateTime(clock)),
            ({ } day, null, null) => Clock(draft, day),
            _ => Days(turn, draft, null, BroadcastTexts.DateRefused),
        };
    }

    private Reply Days(Turn turn, Broadcast draft, DateOnly? month, string? heading = null)
    {
        var today = turn.Today;
        var calendar = new CalendarKeyboard(month ?? today, today, "bcDay", "bcMonth", draft.Id);
        var screen = new Screen(BroadcastTexts.AskDate, [.. calendar.Rows(), Back(draft)]);
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new PlanState(draft.Id, null));
    }

    private Reply Clock(Broadcast draft, DateOnly day) =>
        new Reply(
            new Screen(
                "Во сколько? Выберите или напишите, например: 15:30.",
                [
                    .. Hours
                        .Select(hour => Button.To($"{hour}:00", "bcHour", draft.Id, $"{day:yyyy-MM-dd}", hour))
                        .Chunk(3),
                    Back(draft),
                ]
            )
        ).Wait(Name, new PlanState(draft.Id, day));

    private Reply Ask(Turn turn, Broadcast draft, DateTime wall)
    {
        var asked = turn.Centre.Moment(wall);
        if (asked <= turn.Tx.Now)
        {
            return Days(turn, draft, null, BroadcastTexts.Past);
        }

        var at = turn.Centre.Local(draft.Urgent ? asked : Planning.Slot(turn.Tx, turn.Centre, asked));
        var rest = HolidayStore.On(turn.Tx, turn.Centre.Day(QuietHours.Next(turn.Centre, asked)));
        var moved = at == asked ? string.Empty : $"{BroadcastTexts.Moved(at, turn.LocalNow, rest)}\n\n";
        var word = wall.ToString(Moment, CultureInfo.InvariantCulture);
        return new Reply(
            new Screen(
                moved + BroadcastTexts.AskWeekly(at, turn.LocalNow),
                [
                    Button.Good(BroadcastTexts.Once, "bcWeek", draft.Id, word, 0),
                    Button.To(BroadcastTexts.Weekly, "bcWeek", draft.Id, word, 1),
                ],
                Back(draft)
            )
        ).Wait(Name, new PlanState(draft.Id, null));
    }

    private static Reply Plan(Turn turn, Broadcast draft)
    {
        var isMoment = DateTime.TryParseExact(
            turn.Word(1),
            Moment,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var wall
        );
        var at = isMoment ? turn.Centre.Moment(wall).ToUniversalTime() : turn.Tx.Now;
        var outcome = Sending.Plan(turn.Tx, turn.Centre, turn.Actor, draft.Id, at, weekly: turn.Id(2) == 1);
        return outcome == BroadcastOutcome.Past
            ? DraftScreens.Confirm(turn.Tx, turn.Centre, draft).Under(BroadcastTexts.Past).Replaceable(draft)
            : SendFlow.Outcome(turn, outcome);
    }

    private static IReadOnlyList<Button> Back(Broadcast draft) => [Button.To(HomeTexts.Back, "bcReady", draft.Id)];

    private static DateOnly? Day(string word) => DateOnly.TryParseExact(word, "yyyy-MM-dd", out var day) ? day : null;
}
