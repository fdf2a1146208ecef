using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TochkaBot.Sandbox.Tests;

/// <summary>A stand-in on its own port with the cast, and a bot's side of the wire.</summary>
internal sealed class Stand : IAsyncDisposable
{
    public const long Boris = 101;
    public const long Anna = 102;
    public const long Gleb = 103;

    private readonly StandAlone server;

    private Stand(StandAlone server)
    {
        this.server = server;
        Http = new(new SocketsHttpHandler { UseProxy = false })
        {
            BaseAddress = server.Address,
            Timeout = TimeSpan.FromSeconds(60),
        };
    }

    public HttpClient Http { get; }
    public World World => server.World;
    public Faults Faults => server.Faults;
    public StandAlone Server => server;

    /// <summary>Boris and Anna have written to the bot, Gleb never has. Rates are off unless asked for.</summary>
    public static async Task<Stand> Start(SandboxOptions? options = null, TimeProvider? time = null)
    {
        var stand = new Stand(await StandAlone.Start(options ?? new SandboxOptions { CheckRates = false }, time));
        stand.World.Add(new(Boris, "Борис", "Орлов", "5А", "pupil"));
        stand.World.Add(new(Anna, "Анна", "Орлова", "Мама Бориса", "parent"));
        stand.World.Add(new(Gleb, "Глеб", null, "Гость", "guest"));
        stand.World.Send(Boris, "/start");
        stand.World.Send(Anna, "/start");
        return stand;
    }

    public async Task<Answer> Call(string method, object? fields = null) =>
        await Answer.Read(await Http.PostAsJsonAsync(server.Method(method), fields ?? new { }));

    public async Task<Answer> CallRaw(string method, string json) =>
        await Answer.Read(
            await Http.PostAsync(server.Method(method), new StringContent(json, null, "application/json"))
        );

    public async Task<Answer> Post(string method, HttpContent content) =>
        await Answer.Read(await Http.PostAsync(server.Method(method), content));

    /// <summary>A message of the bot to Boris, for editing and pressing.</summary>
    public async Task<long> Say(string text, object? keyboard = null)
    {
        var answer = await Call(
            "sendMessage",
            keyboard is null
                ? new { chat_id = Boris, text }
                : new
                {
                    chat_id = Boris,
                    text,
                    reply_markup = keyboard,
                }
        );
        return answer.Result["message_id"]!.GetValue<long>();
    }

    public static object Keyboard(params object[] buttons) => new { inline_keyboard = new[] { buttons } };

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await server.DisposeAsync();
    }
}

internal sealed record Answer(HttpStatusCode Status, JsonNode Json)
{
    public JsonNode Result =>
        Json["ok"]!.GetValue<bool>() ? Json["result"]! : throw new InvalidOperationException(Json.ToJsonString());

    public string? Description => Json["description"]?.GetValue<string>();

    public static async Task<Answer> Read(HttpResponseMessage response)
    {
        using (response)
        {
            var json =
                JsonNode.Parse(await response.Content.ReadAsStringAsync()) ?? throw new JsonException("No JSON.");
            return new(response.StatusCode, json);
        }
    }

    public void Refused(int code, string description)
    {
        Assert.Equal(description, Description);
        Assert.Equal(code, (int)Status);
        Assert.Equal(code, Json["error_code"]!.GetValue<int>());
        Assert.False(Json["ok"]!.GetValue<bool>());
    }
}
