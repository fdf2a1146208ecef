using TochkaBot.Admin;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Cabinet;

/// <summary>The pages on a real Kestrel, with a head and a deputy whom the centre knows.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly List<Browser> browsers = [];

    private Office(AdminHost host) => Host = host;

    public AdminHost Host { get; }

    public long Head { get; private set; }

    public long Deputy { get; private set; }

    public static async Task<Office> Open(string? publicUrl = null)
    {
        var office = new Office(
            await AdminHost.Start(new AdminSettings { BootstrapKey = AdminHost.BootstrapKey, PublicUrl = publicUrl })
        );
        office.Head = await office.Employ("Крылова Ирина", StaffRole.Head);
        office.Deputy = await office.Employ("Ладова Нина", StaffRole.Deputy);
        return office;
    }

    public Task<long> Employ(string name, StaffRole role) =>
        Host.Db.Write(tx =>
        {
            var id = PersonStore.Add(tx, PersonName.Read(name)!, PersonOrigin.Staff);
            StaffStore.Give(tx, null, id, role);
            return id;
        });

    public Task<CabinetEntry?> Entry(long personId) =>
        Host.Db.Write(tx => CabinetEntryStore.Make(tx, Actor.OfPerson(tx, personId)));

    public Browser Browser(string name = "Firefox of the centre")
    {
        var browser = new Browser(Host.Http.BaseAddress!, name);
        browsers.Add(browser);
        return browser;
    }

    /// <summary>A browser in which this person has opened the cabinet.</summary>
    public async Task<Browser> Inside(long personId)
    {
        var browser = Browser();
        var link = $"/cabinet/enter/{(await Entry(personId))!.Link}";
        await browser.Get(link);
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, await browser.Post(link, token: null));
        return browser;
    }

    public Task<long> Event(string title) =>
        Host.Db.Write(tx =>
            EventActions
                .Create(
                    tx,
                    Actor.OfPerson(tx, Head),
                    new EventDraft
                    {
                        Title = title,
                        Direction = "projects",
                        Kind = EventKind.Hackathon,
                        StartsAt = AdminHost.Now.AddDays(3),
                        GradeFrom = 5,
                        GradeTo = 9,
                    },
                    EventStatus.Published
                )
                .Event!.Id
        );

    /// <summary>A child of the school's list, in 6Б.</summary>
    public Task<long> Child(string family, string given) =>
        Host.Db.Write(tx =>
        {
            var id = PersonStore.Add(tx, new PersonName(family, given), PersonOrigin.Roster);
            PersonStore.PutInClass(tx, id, new SchoolClass(6, "Б"), new DateOnly(2026, 9, 1));
            return id;
        });

    public IReadOnlyList<string> Journal() =>
        Host.Db.Read(tx => JournalStore.Latest(tx, 200).Select(e => $"{e.Action} {e.Subject} {e.SubjectId}").ToList());

    public async ValueTask DisposeAsync()
    {
        browsers.ForEach(b => b.Dispose());
        await Host.DisposeAsync();
    }
}
