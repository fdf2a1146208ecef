using System.Text.Json;
using System.Text.RegularExpressions;
using TochkaBot.Sandbox.Calls;
using TochkaBot.Sandbox.Updates;

namespace TochkaBot.Sandbox.BotApi;

/// <summary>How updates come to the bot: by polling or by webhook.</summary>
internal static partial class Receiving
{
    public static async Task GetUpdates(Bot bot, Call call, Utf8JsonWriter json, CancellationToken aborted)
    {
        var queue = bot.World.Updates;
        if (queue.WebhookActive)
            throw Conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            );
        Allow(queue, call);
        var limit = (int)Math.Clamp(call.Integer("limit") ?? 100, 1, 100);
        var wait = TimeSpan.FromSeconds(Math.Clamp(call.Integer("timeout") ?? 0, 0, 50));
        var updates = await queue.Poll(call.Integer("offset") ?? 0, limit, wait, aborted);
        if (updates is null)
            throw Conflict(
                queue.WebhookActive
                    ? "terminated by setWebhook request"
                    : "terminated by other getUpdates request; make sure that only one bot instance is running"
            );
        json.WriteStartArray();
        foreach (var update in updates)
            json.WriteRawValue(update.Json, skipInputValidation: true);
        json.WriteEndArray();
    }

    public static void SetWebhook(Bot bot, Call call, Utf8JsonWriter json)
    {
        if (call.Flag("drop_pending_updates"))
            bot.World.Updates.Clear();
        Allow(bot.World.Updates, call);
        var url = call.Text("url")!;
        if (url.Length == 0)
            bot.Webhook.Remove();
        else
            bot.Webhook.Set(
                new(Address(url), Secret(call), (int)Math.Clamp(call.Integer("max_connections") ?? 40, 1, 100))
            );
        json.WriteBooleanValue(value: true);
    }

    public static void DeleteWebhook(Bot bot, Call call, Utf8JsonWriter json)
    {
        if (call.Flag("drop_pending_updates"))
            bot.World.Updates.Clear();
        bot.Webhook.Remove();
        json.WriteBooleanValue(value: true);
    }

    public static void WebhookInfo(Bot bot, Call call, Utf8JsonWriter json)
    {
        var settings = bot.Webhook.Settings;
        json.WriteStartObject();
        json.WriteString("url", settings?.Url.ToString() ?? "");
        json.WriteBoolean("has_custom_certificate", value: false);
        json.WriteNumber("pending_update_count", bot.World.Updates.PendingCount);
        if (bot.Webhook.LastError is { } error)
        {
            json.WriteNumber("last_error_date", error.At.ToUnixTimeSeconds());
            json.WriteString("last_error_message", error.Message);
        }
        if (settings is not null)
            json.WriteNumber("max_connections", settings.MaxConnections);
        WriteAllowed(json, bot.World.Updates.Allowed);
        json.WriteEndObject();
    }

    private static void WriteAllowed(Utf8JsonWriter json, IReadOnlyList<string>? allowed)
    {
        if (allowed is null)
            return;
        json.WriteStartArray("allowed_updates");
        foreach (var kind in allowed)
            json.WriteStringValue(kind);
        json.WriteEndArray();
    }

    // The last list holds until another is given; an empty one means the default.
    private static void Allow(UpdateQueue queue, Call call)
    {
        if (call.Find("allowed_updates") is { } kinds)
            queue.Allowed = [.. kinds.EnumerateArray().Select(kind => kind.GetString()!)];
    }

    // Real life needs HTTPS; a stand-in on the same machine may be called back plainly.
    private static Uri Address(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
            throw Refusal.Bad("bad webhook: Wrong HTTP URL");
        return uri.Scheme == "https" || uri.IsLoopback
            ? uri
            : throw Refusal.Bad("bad webhook: An HTTPS URL must be provided for webhook");
    }

    private static string? Secret(Call call)
    {
        var secret = call.Text("secret_token");
        if (secret is { Length: > 0 } && !SecretForm.IsMatch(secret))
            throw Refusal.Bad("secret token contains unallowed characters");
        return string.IsNullOrEmpty(secret) ? null : secret;
    }

    private static Refusal Conflict(string reason) => new(409, "Conflict: " + reason);

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$", RegexOptions.None, 1000)]
    private static partial Regex SecretForm { get; }
}
