using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.Facts;

public enum EnrolmentOutcome
{
    Done,
    NotAllowed,
    Invalid,
}

/// <summary>The rows of <c>enrolments</c>: how many attend, as the centre says it where clubs are not kept here.</summary>
public static class EnrolmentStore
{
    public static EnrolmentOutcome Say(Tx tx, Actor actor, DateOnly on, int pupils)
    {
        if (!actor.LeadsCentre)
        {
            return EnrolmentOutcome.NotAllowed;
        }

        if (pupils < 0)
        {
            return EnrolmentOutcome.Invalid;
        }

        tx.Run(
            """
            INSERT INTO enrolments (on_day, pupils, set_by, set_at) VALUES (@on, @pupils, @by, @now)
            ON CONFLICT (on_day) DO UPDATE SET pupils = excluded.pupils, set_by = excluded.set_by, set_at = excluded.set_at
            """,
            new
            {
                on,
                pupils,
                by = actor.PersonId,
                now = tx.Now,
            }
        );
        JournalStore.Note(tx, actor.PersonId, "enrolment.said", "enrolment", on.DayNumber);
        return EnrolmentOutcome.Done;
    }
}
