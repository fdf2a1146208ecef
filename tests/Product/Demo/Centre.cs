using TochkaBot.Bot.Demo;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Tests.Demo;

/// <summary>A filled database and nothing else, at a moment of one's choice.</summary>
internal sealed class Centre : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tochka-demo-").FullName;

    public Centre(string now = "2026-11-20T12:00:00+03:00")
    {
        Db = Db.Open(Path.Combine(folder, "sandbox.db"), new Standing(DateTimeOffset.Parse(now)), demo: true);
    }

    public Db Db { get; }

    public Task<bool> Fill() => Db.Write(tx => Filling.Once(tx, new CentreSettings(), "telegram"));

    public IReadOnlyList<Event> Events => Db.Read(tx => EventStore.Page(tx, status: null, after: 0, limit: 100));

    public IReadOnlyList<Person> People =>
        Db.Read(tx => Enumerable.Range(1, 1000).Select(id => PersonStore.Find(tx, id)).OfType<Person>().ToList());

    public Event Named(string part) => Events.Single(e => e.Title.Contains(part));

    public Actor Of(Role role) =>
        Db.Read(tx => Actor.Of(tx, AccountStore.FindByAddress(tx, "telegram", $"{role.UserId}")!));

    public void Dispose()
    {
        Db.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private sealed class Standing(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
