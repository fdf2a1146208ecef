using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Telegram.Bot;
using TochkaBot.Bot.Channels;

namespace TochkaBot.Bot.Telegram;

/// <summary>The other way in: Telegram calls us, with the secret in a header, and hears 200 only after the commit.</summary>
internal static class Webhook
{
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    public static void MapWebhook(this IEndpointRouteBuilder routes, TelegramSettings settings)
    {
        if (settings.WebhookUrl is not { } url)
        {
            return;
        }

        var secret = Encoding.UTF8.GetBytes(settings.WebhookSecret);
        routes
            .MapPost(url.AbsolutePath, (HttpContext http, Intake intake) => Receive(http, intake, secret))
            .ExcludeFromDescription();
    }

    private static async Task<IResult> Receive(HttpContext http, Intake intake, byte[] secret)
    {
        var given = Encoding.UTF8.GetBytes(http.Request.Headers[SecretHeader].ToString());
        if (!CryptographicOperations.FixedTimeEquals(given, secret))
        {
            return Results.Unauthorized();
        }

        try
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            // Telegram may hang up and call again; what has begun is finished, and the second call finds it done.
            await intake.Take(body.RootElement, CancellationToken.None);
            return Results.Ok();
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }
    }
}

/// <summary>Tells Telegram where to call.</summary>
internal sealed class WebhookRegistration(Clients clients, TelegramSettings settings, IHostApplicationLifetime life)
    : BackgroundService
{
    private const int Connections = 100;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await life.Started(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var told = await Faults.Catch(async () =>
            {
                await clients.Calls.SetWebhook(
                    settings.WebhookUrl!.ToString(),
                    maxConnections: Connections,
                    allowedUpdates: Intake.Kinds,
                    secretToken: settings.WebhookSecret,
                    cancellationToken: stoppingToken
                );
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
