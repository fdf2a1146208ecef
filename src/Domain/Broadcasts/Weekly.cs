using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

internal static class Weekly
{
    /// <summary>
    /// The same again on the next such day of the week, at the same time by the wall clock. Weeks in which we were not
    /// running are over.
    /// </summary>
    public static void PlanNext(Tx tx, CentreSettings centre, Broadcast item)
    {
        var wall = centre.Local(item.PlannedFor ?? item.DueAt ?? tx.Now).DateTime;
        var next = wall.AddDays(7);
        while (centre.Moment(next) <= tx.Now)
        {
            next = next.AddDays(7);
        }

        var at = centre.Moment(next).ToUniversalTime();
        var id = BroadcastStore.Insert(tx, item.AuthorId, item.AccountId, BroadcastState.Planned);
        AudienceStore.Copy(tx, item.Id, id);
        BroadcastStore.SetContent(tx, id, item.Content);
        BroadcastStore.Save(
            tx,
            item with
            {
                Id = id,
                State = BroadcastState.Planned,
                PlannedFor = at,
                DueAt = Planning.Slot(tx, centre, at),
                // This week's alarm is not next week's.
                Urgent = false,
                Why = null,
            }
        );
        Sending.ShowCourse(tx, BroadcastStore.Find(tx, id)!);
    }
}
