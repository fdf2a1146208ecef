using System.Text.Json.Serialization;

namespace TochkaBot.Sandbox.State;

/// <summary>The whole world as data.</summary>
internal sealed record Snapshot
{
    public long NextMessageId { get; init; }
    public long NextUpdateId { get; init; }
    public TimeSpan ClockOffset { get; init; }
    public int FileCount { get; init; }
    public IReadOnlyList<ChatState> Chats { get; init; } = [];
    public IReadOnlyList<UpdateState> Pending { get; init; } = [];
    public IReadOnlyList<QueryState> Queries { get; init; } = [];
    public IReadOnlyList<string>? AllowedUpdates { get; init; }
    public IReadOnlyDictionary<string, IReadOnlyList<BotCommand>> Menus { get; init; } =
        new Dictionary<string, IReadOnlyList<BotCommand>>();
    public IReadOnlyList<SentFile> Files { get; init; } = [];
}

internal sealed record ChatState
{
    public required Persona Person { get; init; }
    public bool IsGroup { get; init; }
    public bool Started { get; init; }
    public bool Blocked { get; init; }
    public bool Deactivated { get; init; }
    public IReadOnlyList<Message> Messages { get; init; } = [];
    public IReadOnlyList<IReadOnlyList<string>> ReplyKeyboard { get; init; } = [];
}

internal sealed record UpdateState(long Id, string Kind, long ChatId, string Json);

internal sealed record QueryState(string Id, long ChatId);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Snapshot))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
