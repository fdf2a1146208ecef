using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Turnout;

/// <summary>«Результаты»: a name, then what was reached. Two taps for each.</summary>
internal sealed class AwardFlow : IFlow
{
    private const int PerPage = 8;

    public string Name => "awards";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["res", "resOne", "resNew", "resSubject"];

    public Reply Answer(Turn turn)
    {
        var state = turn.State<SubjectState>(Name);
        return TurnoutDoor.With(
            turn,
            turn.Verb.Length > 0 ? turn.Id(0) : state?.EventId,
            item =>
                turn.Verb switch
                {
                    "resOne" => One(turn, item, turn.Id(1) ?? 0),
                    "resNew" => New(turn, item),
                    "resSubject" => AskSubject(turn, item, turn.Id(1) ?? 0),
                    "" when state is not null => TakeSubject(turn, item, state),
                    _ => List(turn, item, turn.Id(1)),
                }
        );
    }

    public Reply? Fresh(Turn turn) => TurnoutDoor.With(turn, turn.Id(0), item => List(turn, item));

    public static Screen List(Turn turn, Event item, long? asked = null)
    {
        var came = Came(turn, item);
        var names = new ListNames(came, turn.Centre);
        var results = EventResultStore.Of(turn.Tx, item.Id).ToLookup(r => r.PersonId);
        var page = Paging.Page(asked, came.Count, PerPage);
        return new Screen(
            came.Count == 0 ? $"{AwardTexts.List(item)}\n\n{AwardTexts.Nobody}" : AwardTexts.List(item),
            [
                .. came.Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(p =>
                        (IReadOnlyList<Button>)
                            [Button.To(Label(names.Of(p), [.. results[p.Id]]), "resOne", item.Id, p.Id)]
                    ),
                .. AwardTeamFlow.Way(turn, item),
                [
                    Button.To(
                        AwardTexts.Add,
                        "cameAdd",
                        item.Id,
                        TurnoutDoor.Word(item.NearestDay(turn.Centre, turn.Tx.Now)),
                        CameState.Results
                    ),
                ],
                Paging.Row(
                    Button.To(HomeTexts.Back, "happened", item.Id),
                    "res",
                    page,
                    hasMore: came.Count > (page + 1) * PerPage,
                    item.Id
                ),
            ]
        );
    }

    /// <summary>The screen of one person; nobody of that id on the list leads back to it.</summary>
    public static Screen One(Turn turn, Event item, long personId)
    {
        var came = Came(turn, item);
        if (came.Find(p => p.Id == personId) is not { } person)
        {
            return List(turn, item);
        }

        var lines = EventResultStore.OfPerson(turn.Tx, item.Id, personId);
        return new Screen(
            AwardTexts.Person(item, ListNames.Short(person, turn.Centre), lines),
            [
                .. lines.Count == 0
                    ? AwardTexts
                        .Awards.Select(a => Button.To(AwardTexts.Button(a), "resNew", item.Id, personId, (int)a))
                        .Chunk(2)
                    : lines.Select(l =>
                        (IReadOnlyList<Button>)[Button.To($"✏️ {AwardTexts.Line(l)}", "resEdit", l.Id)]
                    ),
                [Button.To(AwardTexts.NewSubject, "resSubject", item.Id, personId)],
                [Button.To(HomeTexts.Back, "res", item.Id, PageOf(came, personId))],
            ]
        );
    }

    private static List<Person> Came(Turn turn, Event item) =>
        [
            .. SignUpStore
                .OfEvent(turn.Tx, item.Id)
                .Where(p => p.SignUp.Attendance == Attendance.Came)
                .Select(p => p.Person)
                .DistinctBy(p => p.Id)
                .OrderBy(p => PersonName.Normal($"{p.FamilyName} {p.GivenName}"), StringComparer.Ordinal),
        ];

    /// <summary>Whoever is busy with one name finds the list where it stands.</summary>
    private static int PageOf(List<Person> came, long personId) =>
        Math.Max(0, came.FindIndex(p => p.Id == personId)) / PerPage;

    private static string Label(string name, List<EventResultLine> lines) =>
        lines.Count switch
        {
            0 => name,
            1 => $"{name} — {AwardTexts.Line(lines[0])}",
            _ => $"{name} — {AwardTexts.Count(lines.Count)}",
        };

    private static Reply New(Turn turn, Event item)
    {
        var award =
            turn.Id(2) is { } number && Enum.IsDefined((EventAward)number)
                ? (EventAward)number
                : EventAward.Participant;
        var line = new EventResultLine { PersonId = turn.Id(1) ?? 0, Result = award };
        // A second press on the same button finds the result there, and leaves its place and stage alone.
        if (EventResultStore.OfPerson(turn.Tx, item.Id, line.PersonId).Count > 0)
        {
            return One(turn, item, line.PersonId);
        }

        var given = AwardGiving.Give(turn.Tx, turn.Centre, turn.Actor, item.Id, [line]);
        return TurnoutDoor.After(
            given.Outcome == TurnoutOutcome.Invalid ? TurnoutOutcome.NobodyFound : given.Outcome,
            List(turn, item, PageOf(Came(turn, item), line.PersonId))
        );
    }

    private Reply AskSubject(Turn turn, Event item, long personId, string? heading = null)
    {
        var screen = new Screen(
            AwardTexts.Question(AwardAsk.Subject),
            [Button.To(HomeTexts.Back, "resOne", item.Id, personId)]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(
            Name,
            new SubjectState(item.Id, personId)
        );
    }

    private Reply TakeSubject(Turn turn, Event item, SubjectState state)
    {
        var subject = turn.Said is Typed typed ? typed.Text.Trim() : string.Empty;
        if (subject.Length is 0 or > EventResultLine.LongestWords)
        {
            return AskSubject(turn, item, state.PersonId, AwardTexts.Refused(AwardAsk.Subject));
        }

        var known = EventResultStore
            .OfPerson(turn.Tx, item.Id, state.PersonId)
            .FirstOrDefault(l => l.Subject.Equals(subject, StringComparison.OrdinalIgnoreCase));
        if (known is not null)
        {
            return AwardScreens.Edit(turn, item, known);
        }

        var line = new EventResultLine { PersonId = state.PersonId, Subject = subject };
        var given = AwardGiving.Give(turn.Tx, turn.Centre, turn.Actor, item.Id, [line]);
        return given.Outcome == TurnoutOutcome.Done
            ? AwardScreens.Edit(turn, item, given.Given[0])
            : TurnoutDoor.After(TurnoutOutcome.NobodyFound, List(turn, item));
    }
}

/// <summary>Whose subject is being asked for.</summary>
internal sealed record SubjectState(long EventId, long PersonId);
