using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Bot.Roster;

/// <summary>«Списки классов»: classes, the children of one, who has left.</summary>
internal sealed class RosterFlow : IFlow
{
    private const int PerPage = 20;
    private const int ClassesInRow = 4;
    private const int MostClasses = 80;

    public string Name => "roster";

    public IReadOnlyList<string> Commands => ["roster"];

    public IReadOnlyList<string> Verbs => ["roster", "rosterClass", "rosterGone"];

    public Reply Answer(Turn turn)
    {
        if (!RosterRights.MayOpen(turn.Actor))
        {
            return Refused();
        }

        return turn.Verb switch
        {
            "rosterClass" => Class(turn),
            "rosterGone" => Gone(turn),
            _ => Classes(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn);

    public static Screen Refused() => new(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);

    public static Screen Classes(Turn turn)
    {
        var classes = RosterStore.Classes(turn.Tx).Where(c => RosterRights.MayKeep(turn.Actor, c.Class)).ToList();
        return new Screen(
            RosterTexts.Classes(classes),
            [
                .. classes
                    .Take(MostClasses)
                    .Select(c => Button.To(RosterTexts.ClassLabel(c), "rosterClass", c.Grade, c.Letter))
                    .Chunk(ClassesInRow),
                [Button.To(RosterTexts.Add, "rosterAdd"), Button.To(RosterTexts.Gone, "rosterGone")],
                .. RosterRights.MayLead(turn.Actor) ? Leading : [],
                [Button.To(RosterTexts.Goals, "goals")],
                [Button.To(HomeTexts.Back, Home.Verb)],
            ]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> Leading =>
        [
            [Button.To(RosterTexts.Load, "rosterUpload"), Button.To(RosterTexts.NewYear, "rosterYear")],
        ];

    /// <summary>The class that the words of a button name, if it is open to this person.</summary>
    private static SchoolClass? ClassOf(Turn turn) =>
        turn.Id(0) is >= 1 and <= 11 and var grade
        && new SchoolClass((int)grade, turn.Word(1)) is var of
        && RosterRights.MayKeep(turn.Actor, of)
            ? of
            : null;

    private static Screen Class(Turn turn)
    {
        return ClassOf(turn) is { } of ? OfClass(turn, of) : Classes(turn);
    }

    public static Screen OfClass(Turn turn, SchoolClass of)
    {
        var children = RosterStore.OfClass(turn.Tx, of);
        var out_ = Button.To(HomeTexts.Back, "roster");
        var list = List(
            turn,
            RosterTexts.Class(of, children.Count),
            children,
            out_,
            "rosterClass",
            2,
            of.Grade,
            of.Letter
        );
        IReadOnlyList<Button> slips = [Button.To(RosterTexts.Slips, "slipsOf", of.Grade, of.Letter)];
        IReadOnlyList<Button> teacher =
        [
            Button.To(ClassTeacherFlow.Label(turn, of), "rosterTeacher", of.Grade, of.Letter),
        ];
        var more = RosterRights.MayLead(turn.Actor) ? [slips, teacher] : (IReadOnlyList<IReadOnlyList<Button>>)[slips];
        return list with { Rows = [.. list.Rows.SkipLast(1), .. more, list.Rows[^1]] };
    }

    private static Screen Gone(Turn turn)
    {
        var lastYear = StudyYear.Begins(StudyYear.Of(turn.Today) - 1);
        IReadOnlyList<RosterChild> gone =
        [
            .. RosterStore.LeftSince(turn.Tx, lastYear).Where(c => RosterRights.MayKeep(turn.Actor, c.Class)),
        ];
        var title = gone.Count == 0 ? RosterTexts.NobodyGone : RosterTexts.GoneTitle(gone.Count);
        return List(turn, title, gone, Button.To(HomeTexts.Back, "roster"), "rosterGone", 0);
    }

    private static Screen List(
        Turn turn,
        string title,
        IReadOnlyList<RosterChild> children,
        Button wayOut,
        string verb,
        int pageWord,
        params object[] words
    )
    {
        var page = Paging.Page(turn.Id(pageWord), children.Count, PerPage);
        return new Screen(
            title,
            [
                .. children
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(c => Button.To(RosterTexts.ChildLabel(c, turn.Centre), "rosterChild", c.Id))
                    .Chunk(2),
                Paging.Row(wayOut, verb, page, hasMore: children.Count > (page + 1) * PerPage, words),
            ]
        );
    }
}
