using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Holidays;

public enum HolidayOutcome
{
    Done,

    /// <summary>Only the head keeps the list.</summary>
    NotAllowed,

    /// <summary>Just these days are there already.</summary>
    Already,

    /// <summary>It ends before it begins.</summary>
    Backwards,

    /// <summary>Longer than a summer: a mistake in the date.</summary>
    TooLong,
    NotFound,
}

/// <summary>What the head does with «Каникулы и праздники».</summary>
public static class HolidayActions
{
    /// <summary>A summer has 92 days.</summary>
    public const int MostDays = 120;

    public const int LongestTitle = 100;

    public static HolidayOutcome Add(Tx tx, Actor actor, DateOnly from, DateOnly to, string title)
    {
        if (!actor.IsHead)
        {
            return HolidayOutcome.NotAllowed;
        }

        if (to < from)
        {
            return HolidayOutcome.Backwards;
        }

        if (to.DayNumber - from.DayNumber >= MostDays)
        {
            return HolidayOutcome.TooLong;
        }

        if (HolidayStore.Add(tx, from, to, title, actor.PersonId) is not { } id)
        {
            return HolidayOutcome.Already;
        }

        JournalStore.Note(tx, actor.PersonId, "holiday.added", "holiday", id);
        return HolidayOutcome.Done;
    }

    public static HolidayOutcome Remove(Tx tx, Actor actor, long id)
    {
        if (!actor.IsHead)
        {
            return HolidayOutcome.NotAllowed;
        }

        if (!HolidayStore.Remove(tx, id))
        {
            return HolidayOutcome.NotFound;
        }

        JournalStore.Note(tx, actor.PersonId, "holiday.removed", "holiday", id);
        return HolidayOutcome.Done;
    }
}
