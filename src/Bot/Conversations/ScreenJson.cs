using System.Text.Json;
using System.Text.Json.Serialization;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Conversations;

/// <summary>A screen as it lies in the outbox, its buttons marked with the screen's number.</summary>
internal static class ScreenJson
{
    private static readonly ScreenContext Context = new(
        new JsonSerializerOptions
        {
            Encoder = OutboxJson.Encoder,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        }
    );

    public static string Write(Screen screen, long? number) =>
        JsonSerializer.Serialize(Marked(screen, number), Context.Screen);

    public static Screen Read(string body) => JsonSerializer.Deserialize(body, Context.Screen)!;

    public static Screen Marked(Screen screen, long? number) =>
        screen with
        {
            Rows =
            [
                .. screen.Rows.Select(row =>
                    row.Select(b => b with { Data = ButtonData.Write(number, b.Data) }).ToArray()
                ),
            ],
        };
}

[JsonSerializable(typeof(Screen))]
internal sealed partial class ScreenContext : JsonSerializerContext;
