namespace TochkaBot.Sandbox.Tests;

public sealed class StateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sandbox").FullName;

    [Fact]
    public async Task The_world_survives_a_restart()
    {
        long lastMessage;
        string updates;
        await using (var stand = await Open())
        {
            await stand.Say("<b>не разметка</b>", Stand.Keyboard(new { text = "Да", callback_data = "yes" }));
            await stand.Call(
                "setMyCommands",
                new { commands = new[] { new { command = "start", description = "Начать" } } }
            );
            stand.World.SendDocument(Stand.Boris, [1, 2, 3], "Отчёт.docx", "вот");
            stand.World.Block(Stand.Gleb);
            stand.World.Clock.Set(new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
            lastMessage = stand.World.Messages(Stand.Boris)[^1].Id;
            updates = (await stand.Call("getUpdates")).Result.ToJsonString();
        }

        await using var again = await Open();

        var messages = again.World.Messages(Stand.Boris);
        Assert.Equal("yes", messages[1].Keyboard!.Buttons.Single().CallbackData);
        Assert.Equal([1, 2, 3], again.World.Content(messages[2].File!));
        Assert.Equal("start", again.World.Commands(Stand.Boris).Single().Command);
        Assert.True(again.World.IsBlocked(Stand.Gleb));
        Assert.Equal(2030, again.World.Clock.GetUtcNow().Year);
        Assert.StartsWith(
            updates[..^1],
            (await again.Call("getUpdates")).Result.ToJsonString(),
            StringComparison.Ordinal
        );
        Assert.InRange(await again.Say("дальше"), lastMessage + 1, long.MaxValue);
    }

    [Fact]
    public async Task A_change_is_on_disk_without_a_stop()
    {
        await using var stand = await Open();
        await stand.Say("запомни");

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (
            !File.Exists(Path.Combine(folder, "world.json"))
            || !(await Read()).Contains("запомни", StringComparison.Ordinal)
        )
            await Task.Delay(50, limit.Token);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> Read() =>
        System.Text.RegularExpressions.Regex.Unescape(await File.ReadAllTextAsync(Path.Combine(folder, "world.json")));

    private Task<Stand> Open() =>
        Stand.Start(new() { CheckRates = false, StateFile = Path.Combine(folder, "world.json") });
}
