using System.Text.Json.Serialization;

namespace TochkaBot.Sandbox.Page;

internal sealed record BotCard(string Name, string Username, string TimeZone);

internal sealed record PersonCard(
    long Id,
    string FirstName,
    string? LastName,
    string Label,
    string Role,
    string? Note,
    bool Blocked,
    bool Started,
    string? LastText,
    DateTimeOffset? LastAt,
    long LastId,
    bool LastFromBot
);

internal sealed record PeopleView(BotCard Bot, IReadOnlyList<PersonCard> People);

internal sealed record ChatView(
    PersonCard Person,
    IReadOnlyList<Message> Messages,
    IReadOnlyList<BotCommand> Commands,
    IReadOnlyList<IReadOnlyList<string>> ReplyKeyboard
);

internal sealed record ClockView(DateTimeOffset Now, string TimeZone, long OffsetMs);

internal sealed record ClockOrder(string? Now, bool Real = false);

internal sealed record TextOrder(string? Text);

internal sealed record PressOrder(long MessageId, string? Data);

internal sealed record QueryView(string QueryId);

/// <param name="Username">Of a public channel.</param>
/// <param name="Album">Posts with the same word are one album.</param>
internal sealed record ChannelOrder(
    string? Title,
    string? Text,
    string? Username = null,
    string? Album = null,
    long MessageId = 0,
    bool Leave = false
);

internal sealed record PostView(long MessageId);

internal sealed record BlockOrder(bool Blocked);

internal sealed record GuestOrder(string? FirstName, string? LastName);

internal sealed record FaultsView(
    int LatencyMs,
    bool LatencyOnGetUpdates,
    bool Outage,
    IReadOnlyList<string> Orders,
    long Happened
);

internal sealed record FaultOrder(
    FaultKind Kind,
    int Times = 1,
    double Probability = 1,
    string? Method = null,
    long? ChatId = null,
    int RetryAfter = 1
);

internal sealed record FloodOrder(int Seconds, long? ChatId = null);

internal sealed record FaultsOrder(
    bool Clear = false,
    int? Seed = null,
    int? LatencyMs = null,
    bool? LatencyOnGetUpdates = null,
    bool? Outage = null,
    FaultOrder? Next = null,
    FaultOrder? Sometimes = null,
    FloodOrder? Flood = null
);

internal sealed record Complaint(string Error);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    RespectRequiredConstructorParameters = false
)]
[JsonSerializable(typeof(PeopleView))]
[JsonSerializable(typeof(ChatView))]
[JsonSerializable(typeof(ClockView))]
[JsonSerializable(typeof(ClockOrder))]
[JsonSerializable(typeof(TextOrder))]
[JsonSerializable(typeof(PressOrder))]
[JsonSerializable(typeof(QueryView))]
[JsonSerializable(typeof(BlockOrder))]
[JsonSerializable(typeof(ChannelOrder))]
[JsonSerializable(typeof(PostView))]
[JsonSerializable(typeof(GuestOrder))]
[JsonSerializable(typeof(FaultsView))]
[JsonSerializable(typeof(FaultsOrder))]
[JsonSerializable(typeof(Complaint))]
[JsonSerializable(typeof(Seen))]
[JsonSerializable(typeof(IReadOnlyList<ApiCall>))]
internal sealed partial class PageJson : JsonSerializerContext;
