using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>Anna's family: Маша 6Б and Петя 8А with consents, Оля 6А without, none with a phone of their own.</summary>
internal sealed class Family
{
    private readonly World world;

    public Family(World world)
    {
        this.world = world;
        Masha = Child("Соколова Маша", 6, "Б", consent: true);
        Petya = Child("Соколов Петя", 8, "А", consent: true);
        Olya = Child("Соколова Оля", 6, "А", consent: false);
        Link(world.Anna, FamilyRole.Representative, Masha, Petya, Olya);
    }

    public long Masha { get; }

    public long Petya { get; }

    public long Olya { get; }

    public long Child(string name, int grade, string letter, bool consent) =>
        world.Write(tx =>
        {
            var id = PersonStore.Add(tx, PersonName.Read(name)!, PersonOrigin.Roster);
            PersonStore.PutInClass(tx, id, new SchoolClass(grade, letter), new DateOnly(2026, 9, 1));
            if (consent)
            {
                ConsentStore.RecordPaper(tx, null, id, ConsentPurpose.Processing);
            }

            return id;
        });

    public void Link(Chat adult, FamilyRole role, params long[] children)
    {
        var id = adult.PersonId;
        world.Write(tx =>
        {
            foreach (var child in children)
            {
                FamilyStore.Link(tx, id, child, role, confirmed: true);
            }
        });
    }

    public void Unlink(Chat adult, long child)
    {
        var id = adult.PersonId;
        world.Write(tx => FamilyStore.End(tx, FamilyStore.Find(tx, id, child)!.Id));
    }

    public SignUp? Of(long eventId, long child) => world.Read(tx => SignUpStore.ActiveOf(tx, eventId, child));
}
