using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.News;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.News;

/// <summary>Posts of channels as news; which channel counts is asked below.</summary>
internal sealed class ChannelEar : IChannelEar
{
    public void Hear(Tx tx, Incoming incoming)
    {
        switch (incoming.Said)
        {
            case ChannelEntered entered:
                ChannelNews.Joined(tx, incoming.Channel, incoming.Address, entered.Title);
                break;
            case ChannelLeft:
                ChannelNews.Left(tx, incoming.Channel, incoming.Address);
                break;
            case ChannelSaid { Content: { } content } said when IsNews(content):
                Hear(tx, incoming, said, content);
                break;
        }
    }

    private static void Hear(Tx tx, Incoming incoming, ChannelSaid said, Content content)
    {
        var post = new ChannelPost(incoming.Channel, incoming.Address, content.MessageId)
        {
            Page = said.Page,
            Album = content.Album,
        };
        IReadOnlyList<Content> parts = ChannelNews.Known(tx, post) is { } known
            ? Together(ContentJson.Read(known.Content), content)
            : [content];
        var whole = post with
        {
            Content = ContentJson.Write(parts),
            Text = string.Join('\n', parts.Select(part => part.Text).Where(text => text.Length > 0)),
        };
        if (said.IsEdit)
        {
            ChannelNews.Edit(tx, whole);
        }
        else
        {
            ChannelNews.Post(tx, whole);
        }
    }

    /// <summary>In the order of the channel, the newest words of each part.</summary>
    private static IReadOnlyList<Content> Together(IReadOnlyList<Content> parts, Content content) =>
        [
            .. parts
                .Where(part => part.MessageId != content.MessageId)
                .Append(content)
                .OrderBy(part => long.TryParse(part.MessageId, out var number) ? number : 0),
        ];

    /// <summary>«The title was changed», a pinned message and the like say nothing to families.</summary>
    private static bool IsNews(Content content) => content.Kind != ContentKind.Other || content.Text.Length > 0;
}
