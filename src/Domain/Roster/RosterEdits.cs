using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Roster;

public enum EditOutcome
{
    Done,
    NotAllowed,

    /// <summary>Nobody of this id is or was in a class.</summary>
    NotFound,

    /// <summary>The row says why: see <see cref="PlannedRow.Refusal"/>.</summary>
    Refused,

    /// <summary>A child of this name is on the lists already.</summary>
    Known,
}

/// <param name="Id">The child that was added or is known.</param>
public sealed record EditResult(EditOutcome Outcome, long? Id = null, RowRefusal? Refusal = null);

/// <summary>Single corrections by hand.</summary>
public static class RosterEdits
{
    /// <summary>A child by hand. Where the name is known nobody is moved or changed: that is what their own card is for.</summary>
    public static EditResult Add(Tx tx, CentreSettings centre, Actor actor, RosterRow row)
    {
        var (read, refusal) = ChildRow.Read(row);
        if (read is null)
        {
            return new EditResult(EditOutcome.Refused, Refusal: refusal);
        }

        if (!RosterRights.MayKeep(actor, read.Class))
        {
            return new EditResult(EditOutcome.NotAllowed);
        }

        var planned = RosterPlanner
            .Make([row], RosterStore.Listed(tx), new Dictionary<int, long>(), centre.Day(tx.Now))
            .Rows[0];
        return planned.Outcome switch
        {
            RowOutcome.Added => new EditResult(EditOutcome.Done, AddNew(tx, centre, actor, planned)),
            RowOutcome.Refused => new EditResult(EditOutcome.Refused, Refusal: planned.Refusal),
            _ => new EditResult(EditOutcome.Known, planned.Child!.Id),
        };
    }

    public static EditOutcome Rename(Tx tx, Actor actor, long id, PersonName name) =>
        Edit(tx, actor, id, child => PersonStore.Rename(tx, child.Id, name));

    /// <summary>From today on; the class before stays on record.</summary>
    public static EditOutcome Move(Tx tx, CentreSettings centre, Actor actor, long id, SchoolClass to)
    {
        if (RosterStore.Find(tx, id) is { IsHere: false })
        {
            return EditOutcome.NotFound;
        }

        return RosterRights.MayKeep(actor, to)
            ? Edit(tx, actor, id, child => RosterStore.Place(tx, child.Id, to, centre.Day(tx.Now)))
            : EditOutcome.NotAllowed;
    }

    /// <param name="year">Nothing takes it away.</param>
    public static EditOutcome SetBirthYear(Tx tx, Actor actor, long id, int? year) =>
        Edit(tx, actor, id, child => RosterStore.SetBirthYear(tx, child.Id, year));

    private static long AddNew(Tx tx, CentreSettings centre, Actor actor, PlannedRow row) =>
        RosterImport.Add(tx, actor, row, centre.Day(tx.Now));

    private static EditOutcome Edit(Tx tx, Actor actor, long id, Action<RosterChild> edit)
    {
        if (RosterStore.Find(tx, id) is not { } child)
        {
            return EditOutcome.NotFound;
        }

        if (!RosterRights.MayKeep(actor, child.Class))
        {
            return EditOutcome.NotAllowed;
        }

        edit(child);
        JournalStore.Note(tx, actor.PersonId, "roster.changed", "person", id);
        return EditOutcome.Done;
    }
}
