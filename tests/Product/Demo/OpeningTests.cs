using TochkaBot.Bot.Demo;
using TochkaBot.Domain.Events;
using TochkaBot.Sandbox;

namespace TochkaBot.Tests.Demo;

public sealed class OpeningTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tochka-opening-").FullName;

    [Fact]
    public async Task Everybody_whom_the_bot_knows_can_be_talked_to_at_once_and_the_guest_starts_anew()
    {
        await using var sandbox = await DemoHost.Open(folder);

        await Greeted(sandbox.World);

        Assert.Equal(16, sandbox.World.People.Count);
        Assert.Empty(sandbox.World.Messages(Cast.Guest.UserId));
        Assert.Contains(
            sandbox.World.Messages(Cast.Boris.UserId),
            m => m.Text.Contains("Здравствуйте, Борис", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Each_of_the_cast_finds_the_menu_of_their_role()
    {
        await using var sandbox = await DemoHost.Open(folder);

        await sandbox.World.WaitUntil(() => Commands(sandbox, Cast.Head).Contains("staff"));
        await sandbox.World.WaitUntil(() => Commands(sandbox, Cast.Vera).Contains("new"));

        Assert.DoesNotContain("new", Commands(sandbox, Cast.Boris));
    }

    [Fact]
    public async Task A_later_start_fills_and_greets_nobody_twice()
    {
        var before = await OpenOnce();

        await using var again = await DemoHost.Open(folder);
        again.World.Send(Cast.Guest.UserId, "/start");
        await again.World.WaitFor(Cast.Guest.UserId, m => m.FromBot);

        Assert.Equal(before, Events(again));
        Assert.All(Cast.Known, p => Assert.Single(again.World.Messages(p.UserId), m => !m.FromBot));
    }

    [Fact]
    public async Task When_the_chats_are_lost_the_cast_comes_back_to_the_same_centre()
    {
        var before = await OpenOnce();
        File.Delete(Path.Combine(folder, "sandbox.chats.json"));

        await using var again = await DemoHost.Open(folder);

        await Greeted(again.World);
        Assert.Equal(before, Events(again));
    }

    [Fact]
    public async Task When_the_database_is_lost_a_new_centre_greets_the_old_chats()
    {
        await OpenOnce();
        foreach (var file in Directory.GetFiles(folder, "sandbox.db*"))
        {
            File.Delete(file);
        }

        await using var again = await DemoHost.Open(folder);

        // An update that was not confirmed before the stop comes again, and the lost database cannot know it.
        await again.World.WaitUntil(() =>
            Cast.Known.All(p => again.World.Messages(p.UserId).Count(m => m.FromBot) >= 2)
        );
        Assert.NotEqual(0, Events(again));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<int> OpenOnce()
    {
        await using var sandbox = await DemoHost.Open(folder);
        await Greeted(sandbox.World);
        return Events(sandbox);
    }

    private static Task Greeted(World world) =>
        // A round of the cup may be told before the greeting: who was greeted has been answered by name.
        world.WaitUntil(() =>
            Cast.Known.All(p => world.Messages(p.UserId).Any(m => m.FromBot && m.Text.Contains("Здравствуйте")))
        );

    private static int Events(DemoHost host) =>
        host.Db.Read(tx => EventStore.Page(tx, status: null, after: 0, limit: 100)).Count;

    private static IEnumerable<string> Commands(DemoHost host, Role role) =>
        host.World.Commands(role.UserId).Select(c => c.Command);
}
