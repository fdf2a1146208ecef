using Telegram.Bot;
using TochkaBot.Bot.Channels;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Telegram;

/// <summary>After the start: who are we called, and the menu for those whom nobody knows yet.</summary>
internal sealed class Introduction(Clients clients, BotName name, CommandMenu menu, IHostApplicationLifetime life)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await life.Started(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var told = await Faults.Catch(async () =>
            {
                name.Username = (await clients.Calls.GetMe(cancellationToken: stoppingToken)).Username ?? string.Empty;
                await clients.Calls.SetMyCommands(Sender.Menu(menu.For(new Actor())), cancellationToken: stoppingToken);
                return null;
            });
            if (told.Outcome == SendOutcome.Sent)
            {
                return;
            }

            await Task.Delay(TimeSpan.FromSeconds(5), stoppingToken);
        }
    }
}
