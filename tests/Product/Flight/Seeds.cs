using System.Globalization;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Tests.Flight;

/// <summary>Fills a database before the bot opens it: pupils of 7Б who are known already, and an event for them.</summary>
internal static class Seeds
{
    public static async Task<Event> Fill(
        string database,
        IEnumerable<long> pupils,
        int? seats,
        Action<Tx, long, IReadOnlyList<long>>? more
    )
    {
        using var db = Db.Open(database, TimeProvider.System);
        return await db.Write(tx =>
        {
            var accounts = pupils.Select(address => Pupil(tx, address)).ToList();
            var made = Publish(tx, seats);
            more?.Invoke(tx, made.Id, accounts);
            return made;
        });
    }

    private static long Pupil(Tx tx, long address)
    {
        var account = AccountStore.Meet(tx, "telegram", address.ToString(CultureInfo.InvariantCulture));
        var person = PersonStore.Add(tx, PersonName.Read("Орлов Борис")!, PersonOrigin.Typed);
        PersonStore.PutInClass(tx, person, new SchoolClass(7, "Б"), DateOnly.FromDateTime(tx.Now.Date));
        AccountStore.Link(tx, account.Id, person);
        return account.Id;
    }

    private static Event Publish(Tx tx, int? seats)
    {
        var draft = new EventDraft
        {
            Title = "Хакатон",
            Direction = "joint",
            Kind = EventKind.Hackathon,
            StartsAt = tx.Now.AddDays(20),
            GradeFrom = 5,
            GradeTo = 9,
            Capacity = seats,
        };
        return EventActions.Create(tx, Actor.Program, draft, EventStatus.Published).Event!;
    }
}
