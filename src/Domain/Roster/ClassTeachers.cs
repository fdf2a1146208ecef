using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Roster;

/// <summary>Who leads which class: said by whoever leads the centre, carried along into the new school year.</summary>
public static class ClassTeachers
{
    private const int LastOfPrimary = 4;
    private const int Ninth = 9;

    /// <param name="personId">A member of staff; nothing leaves the class without one.</param>
    public static bool Appoint(Tx tx, Actor actor, SchoolClass to, long? personId)
    {
        if (!RosterRights.MayLead(actor) || (personId is { } one && StaffStore.RolesOf(tx, one).Count == 0))
        {
            return false;
        }

        var before = ClassTeacherStore.Of(tx, to);
        ClassTeacherStore.Appoint(tx, to, personId);
        JournalStore.Note(tx, actor.PersonId, "classTeacher.appointed", "class", personId, $"{to}");
        foreach (var person in ((long?[])[before, personId]).OfType<long>().Distinct())
        {
            OutboxStore.RenewMenus(tx, person);
        }

        return true;
    }

    /// <summary>
    /// Teachers go up with their classes. Not from the fourth, ninth and eleventh: there a class gets another teacher, or is
    /// no more.
    /// </summary>
    internal static void MoveUp(Tx tx)
    {
        var all = ClassTeacherStore.All(tx).ToList();
        all.ForEach(led => ClassTeacherStore.Appoint(tx, led.Class, personId: null));
        foreach (var led in all.Where(led => led.Class.Grade is not (LastOfPrimary or Ninth or 11)))
        {
            ClassTeacherStore.Appoint(tx, led.Class with { Grade = led.Class.Grade + 1 }, led.PersonId);
        }
    }
}
