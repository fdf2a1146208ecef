using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Turnout;

/// <summary>The list with a tap for each: came, was not there, no mark. Buttons say what shall be, so a second tap does no harm.</summary>
internal sealed class TickFlow : IFlow
{
    public const int PerPage = 24;

    public string Name => "ticks";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        ["came", "cameSet", "cameAll", "cameDone", "cameRest", "cameDays", "cameMonth", "cameOn"];

    public Reply Answer(Turn turn) =>
        TurnoutDoor.With(
            turn,
            turn.Id(0),
            item =>
                turn.Verb switch
                {
                    "cameSet" => Set(turn, item),
                    "cameAll" => All(turn, item),
                    "cameDone" => Done(turn, item),
                    "cameRest" => Rest(turn, item),
                    "cameDays" or "cameMonth" => Days(turn, item),
                    _ => Show(
                        turn,
                        item,
                        TurnoutDoor.Day(turn, item, turn.Word(1).Replace("-", string.Empty)),
                        turn.Id(2)
                    ),
                }
        );

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "came", Words = [turn.Word(0)] });

    public static Screen Show(Turn turn, Event item, DateOnly day, long? asked = null)
    {
        var all = Listed(turn, item);
        var names = new ListNames(all.Select(p => p.Person), turn.Centre);
        var here = item.IsLong(turn.Centre) ? VisitStore.On(turn.Tx, item.Id, day).ToHashSet() : null;
        var page = Paging.Page(asked, all.Count, PerPage);
        var word = TurnoutDoor.Word(day);
        return new Screen(
            TickTexts.List(
                item,
                TurnoutStore.MarksOf(turn.Tx, item.Id),
                here is null ? null : day,
                here?.Count,
                turn.LocalNow
            ),
            [
                .. all.Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(p => Tick(p, names.Of(p.Person), here, item.Id, word, page))
                    .Chunk(2),
                .. here is null
                    ? (IEnumerable<IReadOnlyList<Button>>)[]
                    :
                    [
                        [Button.To(TickTexts.DayLabel(day, turn.LocalNow), "cameDays", item.Id)],
                    ],
                .. all.Count > 0
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [
                                Button.To(TickTexts.All, "cameAll", item.Id, word),
                                Button.Good(TickTexts.Done, "cameDone", item.Id),
                            ],
                        ]
                    : [],
                [Button.To(TickTexts.Add, "cameAdd", item.Id, word)],
                Paging.Row(
                    Button.To(HomeTexts.Back, "happened", item.Id),
                    "came",
                    page,
                    hasMore: all.Count > (page + 1) * PerPage,
                    item.Id,
                    word
                ),
            ]
        );
    }

    /// <summary>Seats before the queue, each by name.</summary>
    private static List<Participant> Listed(Turn turn, Event item) =>
        [
            .. SignUpStore
                .OfEvent(turn.Tx, item.Id)
                .Where(p => p.SignUp.IsActive)
                .OrderBy(p => p.SignUp.Status == SignUpStatus.Queued)
                .ThenBy(p => PersonName.Normal($"{p.Person.FamilyName} {p.Person.GivenName}"), StringComparer.Ordinal),
        ];

    private static Button Tick(Participant one, string name, HashSet<long>? here, long eventId, string day, int page)
    {
        var mark =
            here is null ? one.SignUp.Attendance
            : here.Contains(one.Person.Id) ? Attendance.Came
            : Attendance.Unknown;
        var next = (mark, here is null) switch
        {
            (Attendance.Unknown, _) => Attendance.Came,
            (Attendance.Came, true) => Attendance.Absent,
            _ => Attendance.Unknown,
        };
        return Button.To(
            TickTexts.Label(name, mark, one.SignUp),
            "cameSet",
            eventId,
            day,
            one.Person.Id,
            (int)next,
            page
        );
    }

    private static Reply Set(Turn turn, Event item)
    {
        var day = TurnoutDoor.Day(turn, item, turn.Word(1));
        var to =
            turn.Id(3) is { } number && Enum.IsDefined((Attendance)number) ? (Attendance)number : Attendance.Unknown;
        var person = turn.Id(2) ?? 0;
        var outcome = Marking.Set(turn.Tx, turn.Centre, turn.Actor, item.Id, person, day, to);
        var shown = TurnoutDoor.After(outcome, Show(turn, item, day, turn.Id(4)));
        var atHome = to == Attendance.Absent && AttendanceStore.StaysHome(turn.Tx, turn.Centre, item, person);
        return atHome ? shown.Under(TickTexts.AtHome) : shown;
    }

    private static Reply All(Turn turn, Event item)
    {
        var day = TurnoutDoor.Day(turn, item, turn.Word(1));
        return TurnoutDoor.After(
            Marking.AllCame(turn.Tx, turn.Centre, turn.Actor, item.Id, day),
            Show(turn, item, day)
        );
    }

    /// <summary>The rest become absent only after it was said so; before the end nobody is.</summary>
    private static Reply Done(Turn turn, Event item)
    {
        var missing = AttendanceStore.Missing(turn.Tx, turn.Centre, item.Id).Count;
        if (missing == 0)
        {
            return TurnoutFlow.Hub(turn, item).Under(TickTexts.Saved);
        }

        if (!item.IsOver(turn.Tx.Now) && item.IsLong(turn.Centre))
        {
            return TurnoutFlow.Hub(turn, item).Under(TickTexts.SavedSoFar);
        }

        return new Screen(
            TickTexts.RestQuestion(item, missing),
            [Button.Good(TickTexts.RestYes(missing), "cameRest", item.Id)],
            [Button.To(TickTexts.RestNo, "happened", item.Id)],
            [Button.To(HomeTexts.Back, "came", item.Id)]
        );
    }

    private static Reply Rest(Turn turn, Event item)
    {
        var outcome = Marking.RestAbsent(turn.Tx, turn.Centre, turn.Actor, item.Id);
        var hub = TurnoutFlow.Hub(turn, item);
        return outcome == TurnoutOutcome.Done ? hub.Under(TickTexts.Saved) : TurnoutDoor.After(outcome, hub);
    }

    private static Reply Days(Turn turn, Event item)
    {
        var shown = DateOnly.TryParse(turn.Word(1), CultureInfo.InvariantCulture, out var month)
            ? month
            : item.NearestDay(turn.Centre, turn.Tx.Now);
        return new Screen(
            TickTexts.WhichDay(item),
            [
                .. new CalendarKeyboard(shown, item.FirstDay(turn.Centre), "cameOn", "cameMonth", item.Id).Rows(),
                [Button.To(HomeTexts.Back, "came", item.Id)],
            ]
        );
    }
}
