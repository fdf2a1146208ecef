using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.News;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.News;

/// <summary>Digests, written when they are sent, with the words that stand then; and the question about a new channel.</summary>
internal sealed class NewsNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds => [NewsNotice.Digest, NewsNotice.ChannelFound];

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) =>
        notice.Kind == NewsNotice.Digest ? Digest(tx, notice) : Found(tx, notice);

    private static Screen? Digest(Tx tx, Notice notice)
    {
        var ends = (notice.Detail ?? string.Empty).Split('-');
        var items = ends.Length == 2 ? NewsStore.ForDigest(tx, notice.Subject, Moment(ends[0]), Moment(ends[1])) : [];
        return items.Count == 0 ? null : DigestScreen.Of(tx, items);
    }

    private static DateTimeOffset Moment(string milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(milliseconds, CultureInfo.InvariantCulture));

    private static Screen? Found(Tx tx, Notice notice) =>
        ChannelStore.Find(tx, notice.Subject) is { State: not ChannelState.Gone } channel
            ? new Screen(ChannelTexts.Found(channel), ChannelTexts.Question(channel))
            : null;
}
