using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Domain.News;

public enum ChannelState
{
    /// <summary>The bot was added, and the head has not decided.</summary>
    Asked,

    /// <summary>Its posts are news.</summary>
    Accepted,
    Refused,

    /// <summary>The bot is not there any more.</summary>
    Gone,
}

/// <summary>A channel that the bot is a member of.</summary>
public sealed record NewsChannel
{
    public long Id { get; init; }

    public string Title { get; init; } = string.Empty;

    public ChannelState State { get; init; }
}

/// <summary>A post as the channel's ear heard it.</summary>
public sealed record ChannelPost(string Channel, string Address, string MessageId)
{
    public string Content { get; init; } = string.Empty;

    public string Text { get; init; } = string.Empty;

    /// <summary>Where everybody can read it, if the channel is public.</summary>
    public string? Page { get; init; }

    public string? Album { get; init; }
}

/// <summary>The centre's own channel. Any channel may add the bot; only the head makes its posts news.</summary>
public static class ChannelNews
{
    /// <summary>The bot was added: the head is asked, also when it was there before and had left.</summary>
    public static void Joined(Tx tx, string channel, string address, string title)
    {
        if (ChannelStore.Find(tx, channel, address) is { State: not ChannelState.Gone })
        {
            return;
        }

        var id = ChannelStore.Put(tx, channel, address, title);
        foreach (var head in StaffStore.All(tx).Where(member => member.Role == StaffRole.Head))
        {
            OutboxStore.Tell(
                tx,
                head.PersonId,
                new Notice(NewsNotice.ChannelFound, id),
                new NoticeTerms { Urgency = Urgency.Urgent }
            );
        }
    }

    public static void Left(Tx tx, string channel, string address)
    {
        if (ChannelStore.Find(tx, channel, address) is { } known)
        {
            ChannelStore.Set(tx, known.Id, ChannelState.Gone, by: null);
        }
    }

    public static NewsOutcome Decide(Tx tx, Actor actor, long id, bool isOurs)
    {
        if (!actor.IsHead)
        {
            return NewsOutcome.NotAllowed;
        }

        if (ChannelStore.Find(tx, id) is not { State: not ChannelState.Gone })
        {
            return NewsOutcome.NotFound;
        }

        ChannelStore.Set(tx, id, isOurs ? ChannelState.Accepted : ChannelState.Refused, actor.PersonId);
        JournalStore.Note(tx, actor.PersonId, isOurs ? "channel.accepted" : "channel.refused", "channel", id);
        return NewsOutcome.Done;
    }

    /// <summary>What this post belongs to: itself when it was heard before, or the album it is a part of.</summary>
    public static NewsItem? Known(Tx tx, ChannelPost post) =>
        Ours(tx, post) is { } channel ? ChannelStore.FindNews(tx, channel.Id, post) : null;

    /// <summary>A new post is news of the centre; the parts of an album are one.</summary>
    public static void Post(Tx tx, ChannelPost post)
    {
        if (Ours(tx, post) is not { } channel)
        {
            return;
        }

        if (ChannelStore.FindNews(tx, channel.Id, post) is { } known)
        {
            Grow(tx, channel, known, post);
            return;
        }

        var item = new NewsItem
        {
            State = NewsState.Collecting,
            Content = post.Content,
            Text = post.Text,
            Page = post.Page,
            ChannelId = channel.Id,
            Album = post.Album,
        };
        var id = NewsStore.Insert(tx, item);
        NewsStore.AddTopic(tx, id, Topic.Centre);
        ChannelStore.AddPost(tx, channel.Id, post.MessageId, id);
        if (post.Album is null)
        {
            Publishing.Start(tx, NewsStore.Find(tx, id)!);
        }
    }

    /// <summary>What was sent is changed; digests to come have the new words.</summary>
    public static void Edit(Tx tx, ChannelPost post)
    {
        if (
            Ours(tx, post) is not { } channel
            || ChannelStore.FindNews(tx, channel.Id, post) is not { State: not NewsState.Withdrawn } known
        )
        {
            return;
        }

        var changed = known with { Content = post.Content, Text = post.Text };
        if (changed == known)
        {
            return;
        }

        NewsStore.Save(tx, known.IsOut ? changed with { Editions = known.Editions + 1, FollowRow = 0 } : changed);
    }

    /// <summary>One more part; what comes when the album is out already stays in the channel alone.</summary>
    private static void Grow(Tx tx, NewsChannel channel, NewsItem known, ChannelPost post)
    {
        if (known.State == NewsState.Collecting && ChannelStore.AddPost(tx, channel.Id, post.MessageId, known.Id))
        {
            NewsStore.Save(tx, known with { Content = post.Content, Text = post.Text });
        }
    }

    private static NewsChannel? Ours(Tx tx, ChannelPost post) =>
        ChannelStore.Find(tx, post.Channel, post.Address) is { State: ChannelState.Accepted } channel ? channel : null;
}
