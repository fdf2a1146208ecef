using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Clubs;

/// <summary>Whom the teacher has ticked as absent so far.</summary>
internal sealed record LessonState(long GroupId, string Day, string Starts, IReadOnlyList<long> Absent);

/// <summary>Attendance in two taps: the lesson, «Все были»; or who was not there, «Готово».</summary>
internal sealed class LessonFlow : IFlow
{
    private const string FlowName = "clubLesson";
    private const int MostPupils = 90;

    public string Name => FlowName;

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["clLesson", "clAll", "clMiss", "clDone", "clAnew"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "clAll" => ForLesson(turn, lesson => Mark(turn, lesson, [])),
            "clMiss" => ForLesson(turn, lesson => Miss(turn, lesson)),
            "clDone" => ForLesson(turn, lesson => Mark(turn, lesson, Absent(turn, lesson))),
            "clAnew" => ForLesson(turn, lesson => Marking(turn, lesson, MarkedAbsent(turn.Tx, lesson))),
            _ => ForLesson(turn, lesson => Show(turn, lesson)),
        };

    public Reply? Fresh(Turn turn) => ForLesson(turn, lesson => Show(turn, lesson));

    /// <summary>The lesson as it stands on buttons: group, day, time.</summary>
    internal static object[] Words(Lesson lesson) =>
        [lesson.Group.Id, $"{lesson.Day:yyyyMMdd}", lesson.Starts.Replace(":", string.Empty, StringComparison.Ordinal)];

    /// <summary>The answer about the lesson that a button names, or that is being marked; for who leads the club.</summary>
    internal static Reply ForLesson(Turn turn, Func<Lesson, Reply> answer)
    {
        var state = turn.Verb.Length > 0 ? null : turn.State<LessonState>(FlowName);
        var (day, starts) = state is null ? (turn.Word(1), turn.Word(2)) : (state.Day, state.Starts);
        return GroupFlow.ForGroup(
            turn,
            state is null ? turn.Id(0) : state.GroupId,
            (club, group) =>
                Find(turn, group, day, starts) is { } lesson
                    ? answer(lesson)
                    : GroupFlow.Show(turn, club, group).Under(LessonTexts.Gone)
        );
    }

    private static Lesson? Find(Turn turn, ClubGroup group, string day, string starts) =>
        DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
        && starts.Length == 4
            ? Lessons.Find(turn.Tx, group.Id, on, $"{starts[..2]}:{starts[2..]}")
            : null;

    internal static Reply Show(Turn turn, Lesson lesson)
    {
        if (lesson is { IsHeld: false, IsCancelled: false } && MayMark(turn, lesson))
        {
            return Marking(turn, lesson, []);
        }

        var pupils = Lessons.Pupils(turn.Tx, lesson);
        var state = lesson is { IsHeld: false, IsCancelled: false } ? string.Empty : LessonTexts.State(lesson, pupils);
        return new Screen(
            $"{LessonTexts.Title(lesson, turn.LocalNow)}{(state.Length > 0 ? $"\n\n{state}" : string.Empty)}",
            [
                .. lesson.IsHeld ? Row("clAnew", LessonTexts.Again, lesson)
                : lesson.IsCancelled ? Row("clYes", LessonTexts.Restore, lesson)
                : Row("clNo", LessonTexts.Cancel, lesson),
                Way(lesson),
            ]
        );
    }

    /// <summary>The list with ticks for who was not there.</summary>
    private static Reply Marking(Turn turn, Lesson lesson, HashSet<long> absent)
    {
        var pupils = Lessons.Pupils(turn.Tx, lesson);
        var here = pupils.Where(p => !p.StaysHome).Take(MostPupils).ToList();
        var names = new ListNames(pupils.Select(p => p.Line.Person), turn.Centre);
        var screen = new Screen(
            $"{LessonTexts.Title(lesson, turn.LocalNow)}\n\n{LessonTexts.State(lesson with { Session = null }, pupils)}",
            [
                .. here.Count > 0 && absent.Count == 0 ? Row("clAll", LessonTexts.Everybody, lesson, good: true) : [],
                .. here.Select(p =>
                        Button.To(
                            $"{(absent.Contains(p.Line.Person.Id) ? "❌" : "▫️")} {names.Of(p.Line.Person)}",
                            "clMiss",
                            [.. Words(lesson), p.Line.Person.Id]
                        )
                    )
                    .Chunk(2),
                .. absent.Count > 0 ? Row("clDone", LessonTexts.Done(absent.Count), lesson, good: true) : [],
                .. lesson.IsHeld ? [] : Row("clNo", LessonTexts.Cancel, lesson),
                Way(lesson),
            ]
        );
        var words = Words(lesson);
        return new Reply(screen).Wait(
            FlowName,
            new LessonState(lesson.Group.Id, $"{words[1]}", $"{words[2]}", [.. absent])
        );
    }

    private static Reply Miss(Turn turn, Lesson lesson)
    {
        var absent = Absent(turn, lesson);
        if (turn.Id(3) is { } id && Lessons.Pupils(turn.Tx, lesson).Any(p => p.Line.Person.Id == id && !p.StaysHome))
        {
            absent = absent.Contains(id) ? [.. absent.Where(a => a != id)] : [.. absent, id];
        }

        return MayMark(turn, lesson) ? Marking(turn, lesson, absent) : Under(Show(turn, lesson), LessonTexts.TooEarly);
    }

    private static HashSet<long> Absent(Turn turn, Lesson lesson)
    {
        var words = Words(lesson);
        return
            turn.State<LessonState>(FlowName) is { } state
            && state.GroupId == lesson.Group.Id
            && state.Day == $"{words[1]}"
            && state.Starts == $"{words[2]}"
            ? [.. state.Absent]
            : [];
    }

    private static HashSet<long> MarkedAbsent(Tx tx, Lesson lesson) =>
        [.. Lessons.Pupils(tx, lesson).Where(p => p.Mark == LessonMark.Absent).Select(p => p.Line.Person.Id)];

    private static Reply Mark(Turn turn, Lesson lesson, HashSet<long> absent)
    {
        var outcome = Domain.Clubs.Marking.Mark(turn.Tx, turn.Centre, turn.Actor, lesson, absent);
        if (outcome != LessonOutcome.Done)
        {
            return Under(Show(turn, lesson), LessonTexts.TooEarly);
        }

        var marked = Lessons.Find(turn.Tx, lesson.Group.Id, lesson.Day, lesson.Starts)!;
        var words = LessonTexts.Marked(Lessons.Pupils(turn.Tx, marked));
        // The next that waits to be marked is one tap away.
        var rest = Lessons.Unmarked(turn.Tx, turn.Centre, turn.Actor);
        return new Reply(
            new Screen(
                $"{LessonTexts.Title(marked, turn.LocalNow)}\n\n✅ {words}",
                [
                    .. rest.Count > 0
                        ?
                        [
                            [Button.To(LessonTexts.Unmarked(rest.Count), "clLate", 0)],
                        ]
                        : NoRows,
                    .. Row("clAnew", LessonTexts.Again, marked),
                    Way(marked),
                ]
            )
        )
        {
            Toast = words,
        };
    }

    private static IReadOnlyList<IReadOnlyList<Button>> NoRows => [];

    private static bool MayMark(Turn turn, Lesson lesson) =>
        turn.LocalNow.DateTime >= lesson.Begins - Domain.Clubs.Marking.Before;

    internal static Reply Under(Reply reply, string heading) => reply with { Screen = reply.Screen.Under(heading) };

    private static IReadOnlyList<IReadOnlyList<Button>> Row(
        string verb,
        string label,
        Lesson lesson,
        bool good = false
    ) =>
        [
            [good ? Button.Good(label, verb, Words(lesson)) : Button.To(label, verb, Words(lesson))],
        ];

    private static IReadOnlyList<Button> Way(Lesson lesson) =>
        [Button.To(HomeTexts.Back, "clToday"), Button.To("👥 Группа", "clGroup", lesson.Group.Id)];
}
