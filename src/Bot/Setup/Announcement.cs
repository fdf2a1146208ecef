using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TochkaBot.Bot.Channels;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Setup;

/// <summary>What whoever starts the service reads: where to look, and while there is no head, a link that makes one.</summary>
internal sealed class Announcement(
    Settings settings,
    Db db,
    BotName bot,
    CentreBook book,
    IServer server,
    IHostApplicationLifetime life
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await life.Started(stoppingToken);
        if (db.Read(CentreStore.Keys) is { Count: > 0 } set)
        {
            Console.WriteLine($"Задано в боте и важнее файла настроек: {string.Join(", ", set)}");
        }

        if (settings.Place.IsSandbox)
        {
            Console.WriteLine($"Песочница открыта: {settings.Urls}/sandbox");
            return;
        }

        Console.WriteLine($"Сервис работает: {Addresses()}");
        if (book.Files.HeadAddress is null)
        {
            await InviteFirstHead(stoppingToken);
        }
    }

    /// <summary>As they became: a port of 0 has got its number.</summary>
    private string Addresses() => string.Join(", ", server.Features.Get<IServerAddressesFeature>()!.Addresses);

    private async Task InviteFirstHead(CancellationToken stop)
    {
        while (bot.Username.Length == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), stop);
        }

        if (await db.Write(InvitationStore.CreateForFirstHead) is { } made)
        {
            Console.WriteLine(
                $"Руководителя ещё нет. Одноразовая ссылка для него, действует час: {bot.DeepLink(made.Link)}"
            );
        }
    }
}
