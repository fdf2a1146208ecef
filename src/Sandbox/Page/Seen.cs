namespace TochkaBot.Sandbox.Page;

/// <summary>One event on the wire to a page.</summary>
internal sealed record Seen(
    string Kind,
    long ChatId,
    Message? Message = null,
    Toast? Toast = null,
    string? Detail = null
)
{
    public static Seen From(WorldEvent happened) =>
        new(
            happened.Change.ToString().ToLowerInvariant(),
            happened.ChatId,
            happened.Message,
            happened.Toast,
            happened.Detail
        );
}
