using System.Text.Json;

namespace TochkaBot.Tests.TelegramClient.Support;

/// <summary>Facts of the official Bot API: which fields a call or an object has, and which of them it must have.</summary>
internal static class BotApi
{
    private static readonly JsonElement Facts = JsonDocument
        .Parse(typeof(BotApi).Assembly.GetManifestResourceStream("bot-api.json")!)
        .RootElement;

    public static void AssertCall(string method, IReadOnlyCollection<string> fields) =>
        AssertFields(Facts.GetProperty("methods").GetProperty(method), fields);

    public static void AssertObject(string type, JsonElement value) =>
        AssertFields(
            Facts.GetProperty("types").GetProperty(type),
            [.. value.EnumerateObject().Select(field => field.Name)]
        );

    private static void AssertFields(JsonElement fact, IReadOnlyCollection<string> fields)
    {
        string[] required = [.. Names(fact, "required")];
        Assert.Empty(required.Except(fields));
        Assert.Empty(fields.Except(required).Except(Names(fact, "optional")));
    }

    private static IEnumerable<string> Names(JsonElement fact, string list) =>
        fact.GetProperty(list).EnumerateArray().Select(name => name.GetString()!);
}
