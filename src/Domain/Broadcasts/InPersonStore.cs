using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>«Сообщить лично»: families that no message reached, and the word that they know now.</summary>
public static class InPersonStore
{
    /// <summary>Ticks «Сообщено», or takes the tick off again.</summary>
    public static BroadcastOutcome Tick(Tx tx, Actor actor, long id, SchoolClass of, long childId)
    {
        if (BroadcastStore.Find(tx, id) is not { } item || !BroadcastRights.MaySeeChildren(actor, item, of))
        {
            return BroadcastOutcome.NotFound;
        }

        var ticked = tx.Run(
            """
            UPDATE broadcast_children SET
                told_by = CASE WHEN told_at IS NULL THEN @me END, told_at = CASE WHEN told_at IS NULL THEN @now END
            WHERE broadcast_id = @id AND person_id = @childId AND grade = @grade AND letter = @letter
            """,
            new
            {
                id,
                childId,
                grade = of.Grade,
                letter = of.Letter,
                me = actor.PersonId,
                now = tx.Now,
            }
        );
        if (ticked == 0)
        {
            return BroadcastOutcome.NotFound;
        }

        JournalStore.Note(tx, actor.PersonId, "broadcast.toldInPerson", "person", childId);
        BroadcastStore.SetStale(tx, id, stale: true);
        return BroadcastOutcome.Done;
    }

    /// <summary>Whoever has the class gets the list of the families to tell.</summary>
    internal static void TellClassTeachers(Tx tx, Broadcast item)
    {
        foreach (var reach in BroadcastReport.Classes(tx, item.Id).Where(reach => reach.Left > 0))
        {
            if (ClassTeacherStore.Of(tx, reach.Class) is not { } teacher)
            {
                continue;
            }

            OutboxStore.Tell(
                tx,
                teacher,
                new Notice(BroadcastNotice.InPerson, item.Id, $"{reach.Class}"),
                new NoticeTerms { Urgency = Urgency.News, Once = $"{Batches.ToClassTeachers(item.Id)}:{reach.Class}" }
            );
        }
    }
}
