using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Bot.Roster;

/// <summary>Who is the class teacher: chosen from the staff, 0 for nobody.</summary>
internal sealed class ClassTeacherFlow : IFlow
{
    public string Name => "rosterTeacher";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["rosterTeacher", "rosterTeacherIs"];

    public Reply Answer(Turn turn)
    {
        if (!RosterRights.MayLead(turn.Actor))
        {
            return RosterFlow.Refused();
        }

        if (turn.Id(0) is not (>= 1 and <= 11 and var grade))
        {
            return RosterFlow.Classes(turn);
        }

        var of = new SchoolClass((int)grade, turn.Word(1));
        return turn.Verb == "rosterTeacherIs" && turn.Id(2) is { } person ? Appoint(turn, of, person) : Ask(turn, of);
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "rosterTeacher" });

    public static string Label(Turn turn, SchoolClass of) =>
        ClassTeacherStore.Of(turn.Tx, of) is { } id && PersonStore.Find(turn.Tx, id) is { } teacher
            ? RosterTexts.Teacher(teacher.NameFor(turn.Centre))
            : RosterTexts.NoTeacher;

    private static Screen Ask(Turn turn, SchoolClass of)
    {
        var staff = StaffStore.All(turn.Tx).DistinctBy(m => m.PersonId).ToList();
        return new Screen(
            RosterTexts.AskTeacher(of),
            [
                .. staff.Select(m => Choice(m.NameFor(turn.Centre), of, m.PersonId)),
                Choice(RosterTexts.NobodyTeaches, of, 0),
                [Button.To(HomeTexts.Back, "rosterClass", of.Grade, of.Letter)],
            ]
        );
    }

    private static IReadOnlyList<Button> Choice(string label, SchoolClass of, long person) =>
        [Button.To(label, "rosterTeacherIs", of.Grade, of.Letter, person)];

    private static Screen Appoint(Turn turn, SchoolClass of, long person)
    {
        ClassTeachers.Appoint(turn.Tx, turn.Actor, of, person == 0 ? null : person);
        return RosterFlow.OfClass(turn with { Verb = "rosterClass" }, of);
    }
}
