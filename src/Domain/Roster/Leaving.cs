using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Roster;

public enum LeavingOutcome
{
    Done,
    NotAllowed,

    /// <summary>Nobody of this id is in a class, or has left one.</summary>
    NotFound,
    InFuture,

    /// <summary>They came to their class only later.</summary>
    BeforeClass,

    /// <summary>They have finished school: there is no class to return to.</summary>
    Graduated,
}

public enum ReturnKind
{
    /// <summary>They are in class again from today on.</summary>
    Today,

    /// <summary>«Выбыл» was a mistake: the class goes on without a gap.</summary>
    ByMistake,
}

/// <summary>«Выбыл» and «Вернулся»: the one place that knows what leaving takes away, for whatever is added later.</summary>
public static class Leaving
{
    public static LeavingOutcome Leave(Tx tx, CentreSettings centre, Actor actor, long personId, DateOnly on)
    {
        if (RosterStore.Find(tx, personId) is not { IsHere: true } child)
        {
            return LeavingOutcome.NotFound;
        }

        if (!RosterRights.MayKeep(actor, child.Class))
        {
            return LeavingOutcome.NotAllowed;
        }

        if (on > centre.Day(tx.Now))
        {
            return LeavingOutcome.InFuture;
        }

        if (on < child.FromDay)
        {
            return LeavingOutcome.BeforeClass;
        }

        Part(tx, centre, actor, personId, on, "roster.left");
        return LeavingOutcome.Done;
    }

    /// <summary>Back into the class, moved up by as many years as have begun since. Seats that were freed stay with others.</summary>
    public static LeavingOutcome Return(Tx tx, CentreSettings centre, Actor actor, long personId, ReturnKind kind)
    {
        if (RosterStore.Find(tx, personId) is not { IsHere: false, ToDay: { } ended } child)
        {
            return LeavingOutcome.NotFound;
        }

        if (!RosterRights.MayKeep(actor, child.Class))
        {
            return LeavingOutcome.NotAllowed;
        }

        var from = kind == ReturnKind.ByMistake ? ended : centre.Day(tx.Now);
        if (ClassOn(child, from) is not { } to)
        {
            return LeavingOutcome.Graduated;
        }

        Readmit(tx, actor, child, to, from);
        return LeavingOutcome.Done;
    }

    /// <summary>The class in which they would be on that day; nothing after the eleventh.</summary>
    public static SchoolClass? ClassOn(RosterChild child, DateOnly day)
    {
        var years = child.ToDay is { } ended ? StudyYear.Of(day) - StudyYear.Of(ended.AddDays(-1)) : 0;
        return child.Grade + years <= 11 ? child.Class with { Grade = child.Grade + years } : null;
    }

    /// <summary>Seats and places in queues are freed, the class ends, and nothing more is told. What was counted stays.</summary>
    internal static void Part(Tx tx, CentreSettings centre, Actor actor, long personId, DateOnly on, string action)
    {
        RosterStore.EndClass(tx, personId, on);
        RosterStore.SetLeft(tx, personId, on);
        SignUps.EndAll(tx, centre, personId);
        Enrolling.EndAll(tx, centre, personId, on);
        OutboxStore.CancelNotices(tx, personId);
        OutboxStore.RenewMenus(tx, personId);
        JournalStore.Note(tx, actor.PersonId, action, "person", personId);
    }

    internal static void Readmit(Tx tx, Actor actor, RosterChild child, SchoolClass to, DateOnly from)
    {
        RosterStore.SetLeft(tx, child.Id, null);
        if (child.ToDay != from || child.Class != to || !RosterStore.Reopen(tx, child.Id, to, from))
        {
            RosterStore.Place(tx, child.Id, to, from);
        }

        OutboxStore.RenewMenus(tx, child.Id);
        JournalStore.Note(tx, actor.PersonId, "roster.returned", "person", child.Id);
    }
}
