using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Delivery;

/// <summary>The one sentence for whoever waits for a file that cannot be sent.</summary>
internal sealed class FileNotices : INoticeTexts
{
    public const string Gone = "fileGone";

    public IReadOnlyList<string> Kinds => [Gone];

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => new(FileTexts.Gone);
}
