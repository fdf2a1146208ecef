namespace TochkaBot.Sandbox.Updates;

/// <summary>An update that waits for the bot, already written as JSON.</summary>
internal sealed class Update(long id, string kind, long chatId, byte[] json)
{
    public long Id { get; } = id;
    public string Kind { get; } = kind;
    public long ChatId { get; } = chatId;
    public byte[] Json { get; } = json;

    /// <summary>Confirmed by offset or taken by the webhook; swept when it comes to the head of the queue.</summary>
    public bool Done { get; set; }
    public int Attempts { get; set; }
}
