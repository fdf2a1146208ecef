using TochkaBot.Bot.Backups;
using TochkaBot.Bot.Calendar;
using TochkaBot.Bot.Delivery;
using TochkaBot.Bot.News;
using TochkaBot.Bot.Reminders;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.Privacy;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Teams;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Bot.Jobs;

/// <summary>Rings everything that asks the clock, now: for a sandbox whose clock was moved.</summary>
internal sealed class Doorbell(Db db, CentreBook book, DeliveryService delivery, NightlyBackup backup)
{
    public void RingSoon() => _ = RingAll();

    private async Task RingAll()
    {
        await db.Write(tx =>
        {
            SeatClock.Tick(tx, book.Now);
            TeamClock.Tick(tx, book.Now);
            Enrolling.Tick(tx, book.Now);
            Vanishing.Tick(tx, book.Now);
            GameReports.Tick(tx);
            Keeping.Tick(tx, book.Now);
        });
        await ReminderJob.Ring(db, book.Now);
        await WeekJob.Ring(db, book.Now);
        await NewsJob.Ring(db, book.Now);
        delivery.Ring();
        backup.Ring();
    }
}
