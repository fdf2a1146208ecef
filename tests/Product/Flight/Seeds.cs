using System.Globalization;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Tests.Flight;

/// <summary>Fills a database before the bot opens it: pupils of 7Б who are known already, and an event for them.</summary>
internal static class Seeds
{
    public const long Teacher = 900;

    public static async Task<Event> Fill(string database, IEnumerable<long> pupils, Terms terms)
    {
        using var db = Db.Open(database, TimeProvider.System);
        return await db.Write(tx =>
        {
            var accounts = pupils.Select(address => Pupil(tx, address, consent: address % 8 != 0)).ToList();
            var made = Publish(tx, Staff(tx), terms.Seats);
            terms.Fill?.Invoke(tx, made.Id, accounts);
            return made;
        });
    }

    private static long Staff(Tx tx)
    {
        var account = AccountStore.Meet(tx, "telegram", Teacher.ToString(CultureInfo.InvariantCulture));
        var person = PersonStore.Add(tx, PersonName.Read("Лугова Вера")!, PersonOrigin.Staff);
        StaffStore.Give(tx, null, person, StaffRole.Teacher);
        AccountStore.Link(tx, account.Id, person);
        return person;
    }

    private static long Pupil(Tx tx, long address, bool consent)
    {
        var account = AccountStore.Meet(tx, "telegram", address.ToString(CultureInfo.InvariantCulture));
        var person = PersonStore.Add(tx, PersonName.Read("Орлов Борис")!, PersonOrigin.Typed);
        PersonStore.PutInClass(tx, person, new SchoolClass(7, "Б"), DateOnly.FromDateTime(tx.Now.Date));
        AccountStore.Link(tx, account.Id, person);
        if (consent)
        {
            ConsentStore.RecordPaper(tx, null, person, ConsentPurpose.Processing);
        }

        return account.Id;
    }

    private static Event Publish(Tx tx, long organiser, int? seats)
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
        return EventActions.Create(tx, Actor.Program, draft, EventStatus.Published, organiser).Event!;
    }
}
