using TochkaBot.Bot.Channels;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Sandbox;

namespace TochkaBot.Bot.Demo;

/// <summary>
/// Opens the demo centre. A fresh database is filled before the bot asks for its first update. Whoever of the cast has an
/// empty chat (a first start, or the stand-in's file is lost) says /start, so that every chat can be used at once.
/// </summary>
internal sealed class Opening(Db db, CentreBook book, World world, IChannel channel, IHostApplicationLifetime life)
    : BackgroundService
{
    private IReadOnlyList<long> toGreet = [];

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var isFresh = await db.Write(tx => Filling.Once(tx, book.Now, channel.Name));
        foreach (var persona in Cast.Known.Prepend(Cast.Guest))
        {
            world.Add(persona);
        }

        // After a fresh filling the old chats lead nowhere: their buttons speak of a database that is gone.
        toGreet = [.. Cast.Known.Select(p => p.UserId).Where(id => isFresh || world.Messages(id).Count == 0)];
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await life.Started(stoppingToken);
        foreach (var id in toGreet)
        {
            world.Send(id, "/start");
        }

        await db.Write(SetMenus);
    }

    private void SetMenus(Tx tx)
    {
        foreach (var id in toGreet)
        {
            OutboxStore.Answer(tx, AccountStore.Meet(tx, channel.Name, $"{id}"), OutgoingAct.Menu);
        }
    }
}
