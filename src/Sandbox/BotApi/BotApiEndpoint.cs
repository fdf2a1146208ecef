using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using TochkaBot.Sandbox.Calls;
using TochkaBot.Sandbox.Wire;

namespace TochkaBot.Sandbox.BotApi;

/// <summary>/bot{token}/{method} and /file/bot{token}/{path}: where the bot believes that Telegram is.</summary>
internal sealed class BotApiEndpoint(Bot bot, Faults faults, IHostApplicationLifetime host)
{
    private const string HtmlError =
        "<html><head><title>500 Internal Server Error</title></head><body><center><h1>500 Internal Server Error</h1></center></body></html>";

    private static readonly object Begun = new();

    public async Task Handle(HttpContext http)
    {
        http.Items[Begun] = bot.World.Clock.GetUtcNow();
        if (faults.Outage)
        {
            http.Abort();
            return;
        }
        // The client decides how much it uploads; Kestrel's own limit is smaller than Telegram's.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;
        var method = (string)http.Request.RouteValues["method"]!;
        try
        {
            await Execute(http, method);
        }
        catch (Refusal refusal)
        {
            Note(http, method, null, refusal.Code, refusal.Message);
            await Refuse(http, refusal);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The bot hung up: there is nobody to answer.
            http.Abort();
        }
    }

    public async Task Download(HttpContext http)
    {
        var path = (string)http.Request.RouteValues["path"]!;
        if (!IsOurs(http) || bot.World.Files.ByPath(path) is not { } file)
        {
            await Refuse(http, new(404, "Not Found"));
            return;
        }
        http.Response.ContentType = "application/octet-stream";
        http.Response.ContentLength = file.Content.Length;
        await http.Response.Body.WriteAsync(file.Content, http.RequestAborted);
    }

    private bool IsOurs(HttpContext http) => (string)http.Request.RouteValues["token"]! == bot.World.Options.Token;

    private async Task Execute(HttpContext http, string name)
    {
        if (!IsOurs(http))
            throw new Refusal(401, "Unauthorized");
        if (!Schema.Methods.TryGetValue(name, out var fields))
            throw new Refusal(404, "Not Found");
        using var call = await CallReader.Read(fields, http);
        if (faults.Delay(fields.Name) is var delay and > 0)
            await Task.Delay(delay, http.RequestAborted);
        var fault = faults.Meet(fields.Name, call.ChatId());
        if (fault is not null && await Spoil(http, fault))
            return;
        await Answer(http, fields, call, isLost: fault?.Kind == FaultKind.DropAfter);
    }

    private async Task Answer(HttpContext http, Fields fields, Call call, bool isLost)
    {
        var chatId = call.ChatId() ?? (call.Text("callback_query_id") is { } query ? bot.World.ChatOf(query) : null);
        ArrayBufferWriter<byte> answer;
        try
        {
            answer = await Run(fields, call, http.RequestAborted);
        }
        catch (Refusal refusal)
        {
            Note(http, fields.Name, chatId, refusal.Code, refusal.Message);
            await (isLost ? Lose(http) : Refuse(http, refusal));
            return;
        }
        Note(http, fields.Name, chatId, 200, isLost ? "answer lost" : null);
        if (isLost)
        {
            await Lose(http);
            return;
        }
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = answer.WrittenCount;
        await http.Response.Body.WriteAsync(answer.WrittenMemory, http.RequestAborted);
    }

    private async Task<ArrayBufferWriter<byte>> Run(Fields fields, Call call, CancellationToken aborted)
    {
        if (fields.Check(call.Root, "") is { } complaint)
            throw Refusal.Bad(complaint);
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, UpdateWriter.Options);
        json.WriteStartObject();
        json.WriteBoolean("ok", value: true);
        json.WritePropertyName("result");
        if (fields.Name == "getUpdates")
            await Poll(call, json, aborted);
        else
            Methods.All[fields.Name](bot, call, json);
        json.WriteEndObject();
        json.Flush();
        return buffer;
    }

    // A long poll would hold up the stop of the house for half a minute.
    private async Task Poll(Call call, Utf8JsonWriter json, CancellationToken aborted)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(aborted, host.ApplicationStopping);
        await Receiving.GetUpdates(bot, call, json, end.Token);
    }

    /// <summary>False: the fault strikes only after the call was executed.</summary>
    private async Task<bool> Spoil(HttpContext http, Faults.Fault fault)
    {
        switch (fault.Kind)
        {
            case FaultKind.DropBefore:
                await Lose(http);
                return true;
            case FaultKind.ServerError:
                http.Response.StatusCode = 500;
                http.Response.ContentType = "text/html";
                await http.Response.WriteAsync(HtmlError, http.RequestAborted);
                return true;
            case FaultKind.Hang:
                await Task.Delay(Timeout.Infinite, host.ApplicationStopping).WaitAsync(http.RequestAborted);
                return true;
            case FaultKind.TooManyRequests:
                throw Refusal.TooMany(fault.RetryAfter);
            default:
                return false;
        }
    }

    private static Task Lose(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    private void Note(HttpContext http, string method, long? chatId, int status, string? description)
    {
        Interlocked.Increment(ref bot.World.Counters.TotalCalls);
        if (status != 200)
            Interlocked.Increment(ref bot.World.Counters.TotalRefused);
        if (!bot.World.Log.Enabled)
            return;
        var wait = chatId is { } chat ? bot.World.TakeWait(chat) : null;
        var begun = http.Items[Begun] as DateTimeOffset? ?? default;
        bot.World.Log.Add(
            new(bot.World.Clock.GetUtcNow(), method, chatId, status, description, wait) { Begun = begun }
        );
    }

    private static async Task Refuse(HttpContext http, Refusal refusal)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, UpdateWriter.Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("ok", value: false);
            json.WriteNumber("error_code", refusal.Code);
            json.WriteString("description", refusal.Message);
            if (refusal.RetryAfter is { } seconds)
            {
                json.WriteStartObject("parameters");
                json.WriteNumber("retry_after", seconds);
                json.WriteEndObject();
            }
            if (refusal.MigrateTo is { } moved)
            {
                json.WriteStartObject("parameters");
                json.WriteNumber("migrate_to_chat_id", moved);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        http.Response.StatusCode = refusal.Code;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = buffer.WrittenCount;
        await http.Response.Body.WriteAsync(buffer.WrittenMemory, http.RequestAborted);
    }
}
