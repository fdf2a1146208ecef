namespace TochkaBot.Sandbox.Calls;

/// <summary>An answer with ok = false. Thrown by whoever finds the reason, written by the endpoint.</summary>
internal sealed class Refusal(int code, string description, int? retryAfter = null, long? migrateTo = null)
    : Exception(description)
{
    public int Code { get; } = code;
    public int? RetryAfter { get; } = retryAfter;
    public long? MigrateTo { get; } = migrateTo;

    public static Refusal Bad(string reason) => new(400, "Bad Request: " + reason);

    public static Refusal ChatNotFound => Bad("chat not found");

    public static Refusal Moved(long to) =>
        new(400, "Bad Request: group chat was upgraded to a supergroup chat", migrateTo: to);

    public static Refusal TooMany(int seconds) => new(429, $"Too Many Requests: retry after {seconds}", seconds);
}
