using Microsoft.Extensions.DependencyInjection;
using TochkaBot.Bot.Broadcasts;
using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Families;
using TochkaBot.Bot.Setup;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.News;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Teams;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Tests.Support;

/// <summary>A centre of its own for one test: a fresh database file, real migrations, a clock to set, the fixed cast, the desk.</summary>
internal sealed class World : IDisposable
{
    public const string Channel = "telegram";

    /// <summary>«вт, 1 декабря, 12:00» in Moscow.</summary>
    public static readonly DateTimeOffset Start = new(2026, 12, 1, 12, 0, 0, TimeSpan.FromHours(3));

    /// <summary>An empty database as the real migrations make it, once for all: each world begins with a copy of its own.</summary>
    private static readonly Lazy<byte[]> Empty = new(Migrated);

    private readonly string folder = Directory.CreateTempSubdirectory("tochka-desk-").FullName;
    private readonly ServiceProvider services;
    private readonly Dictionary<string, Chat> chats = new(StringComparer.Ordinal);
    private long lastUpdate;

    /// <param name="add">A column of the test's own: flows, notices, recipes.</param>
    public World(Func<CentreSettings, CentreSettings>? change = null, Action<IServiceCollection>? add = null)
    {
        var usual = new CentreSettings { RequireConsent = true };
        var file = Path.Combine(folder, "tochka.db");
        File.WriteAllBytes(file, Empty.Value);
        Db = Db.Open(file, Clock);
        Book = new CentreBook(Db, change?.Invoke(usual) ?? usual);
        var rooms = new ServiceCollection().AddSingleton(Book).AddSingleton<TimeProvider>(Clock).AddColumns();
        add?.Invoke(rooms);
        services = rooms.BuildServiceProvider();
        services.GetRequiredService<BotName>().Username = "tochka_bot";
        Write(tx =>
            Enum.GetValues<ConsentPurpose>().ToList().ForEach(p => ConsentTextStore.Adopt(tx, p, Wording.Usual(p)))
        );
        Boris = Chat("boris").Becomes("Соколов Борис", PersonOrigin.Typed).InClass(6, "Б").WithConsent();
        Anna = Chat("anna").Becomes("Соколова Анна", PersonOrigin.Typed);
        Vera = Chat("vera").Becomes("Орлова Вера Павловна", PersonOrigin.Staff).As(StaffRole.Teacher);
        Irina = Chat("irina").Becomes("Крылова Ирина Львовна", PersonOrigin.Staff).As(StaffRole.Head);
        Gleb = Chat("gleb");
    }

    public CentreBook Book { get; }

    public CentreSettings Centre => Book.Now;

    public SetClock Clock { get; } = new(Start);

    public Db Db { get; }

    /// <summary>A parent: known, in no class.</summary>
    public Chat Anna { get; }

    /// <summary>A pupil of 6Б with a consent on paper.</summary>
    public Chat Boris { get; }

    /// <summary>A teacher.</summary>
    public Chat Vera { get; }

    /// <summary>The head.</summary>
    public Chat Irina { get; }

    /// <summary>A stranger.</summary>
    public Chat Gleb { get; }

    public Desk Desk => services.GetRequiredService<Desk>();

    public CommandMenu Menu => services.GetRequiredService<CommandMenu>();

    public IReadOnlyList<IFlow> Flows => [.. services.GetServices<IFlow>()];

    public IEnumerable<INoticeTexts> NoticeTexts => services.GetServices<INoticeTexts>();

    public IEnumerable<ILetters> Letters => services.GetServices<ILetters>();

    public IEnumerable<IRecipes> Recipes => services.GetServices<IRecipes>();

    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Chat Chat(string address) =>
        chats.TryGetValue(address, out var known) ? known : chats[address] = new Chat(this, address);

    /// <summary>One more pupil.</summary>
    public Chat Pupil(string name, int grade = 6, string letter = "Б", bool consent = true)
    {
        var chat = Chat(name).Becomes(name, PersonOrigin.Typed).InClass(grade, letter);
        return consent ? chat.WithConsent() : chat;
    }

    /// <summary>A child of the school's list; the chat is theirs once they come by their slip.</summary>
    public long Listed(string name, int grade = 6, string letter = "Б", bool consent = false) =>
        Write(tx =>
        {
            var id = PersonStore.Add(tx, PersonName.Read(name)!, PersonOrigin.Roster);
            PersonStore.PutInClass(tx, id, new SchoolClass(grade, letter), new DateOnly(2026, 9, 1));
            if (consent)
            {
                ConsentStore.RecordPaper(tx, null, id, ConsentPurpose.Processing);
            }

            return id;
        });

    /// <summary>A parent with a confirmed link to each of these children.</summary>
    public Chat Parent(string name, params IReadOnlyList<long> children)
    {
        var chat = Chat(name).Becomes(name, PersonOrigin.Typed);
        Write(tx =>
            children
                .ToList()
                .ForEach(id => FamilyStore.Link(tx, chat.PersonId, id, FamilyRole.Representative, confirmed: true))
        );
        return chat;
    }

    public Chat Staff(string name, StaffRole role) => Chat(name).Becomes(name, PersonOrigin.Staff).As(role);

    /// <summary>Vera's published event, three days ahead at 15:00 unless told otherwise.</summary>
    public long Event(string title = "Хакатон", Func<EventDraft, EventDraft>? change = null, EventStatus? status = null)
    {
        var draft = new EventDraft
        {
            Title = title,
            Direction = "projects",
            Kind = EventKind.Hackathon,
            StartsAt = Start.AddDays(3).AddHours(3),
            GradeFrom = 5,
            GradeTo = 9,
        };
        return Write(tx =>
        {
            var made = EventActions.Create(
                tx,
                Actor.OfPerson(tx, Vera.PersonId),
                change?.Invoke(draft) ?? draft,
                status ?? EventStatus.Published
            );
            Assert.Equal(EventOutcome.Done, made.Outcome);
            return made.Event!.Id;
        });
    }

    public Event Found(long eventId) => Read(tx => EventStore.Find(tx, eventId)!);

    public SignUp? SignUp(long eventId, Chat who) => Read(tx => SignUpStore.ActiveOf(tx, eventId, who.PersonId));

    /// <summary>Time goes by, and then the clock job rings.</summary>
    public void Later(TimeSpan span)
    {
        Clock.Now += span;
        Tick();
    }

    public void At(DateTimeOffset moment) => Later(moment - Clock.Now);

    public void Tick()
    {
        Write(tx =>
        {
            SeatClock.Tick(tx, Centre);
            TeamClock.Tick(tx, Centre);
            GameReports.Tick(tx);
        });
        var more = true;
        while (more)
        {
            more = Write(tx =>
            {
                AlbumClock.Close(tx);
                return BroadcastClock.Step(tx, Centre) | NewsClock.Step(tx, Centre);
            });
        }
    }

    public long NextUpdate() => Interlocked.Increment(ref lastUpdate);

    public T Write<T>(Func<Tx, T> work) => Db.Write(work).GetAwaiter().GetResult();

    public void Write(Action<Tx> work) => Db.Write(work).GetAwaiter().GetResult();

    public T Read<T>(Func<Tx, T> work) => Db.Read(work);

    public void Dispose()
    {
        services.Dispose();
        Db.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static byte[] Migrated()
    {
        var place = Directory.CreateTempSubdirectory("tochka-empty-").FullName;
        var file = Path.Combine(place, "tochka.db");
        Db.Open(file, new SetClock(Start)).Dispose();
        var bytes = File.ReadAllBytes(file);
        Directory.Delete(place, recursive: true);
        return bytes;
    }
}
