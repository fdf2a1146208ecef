using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>What a broadcast needs to know about its content, which only the conversation can read.</summary>
/// <param name="Content">As the conversation writes it.</param>
public sealed record DraftContent(string Content)
{
    /// <summary>More parts of this album may come.</summary>
    public string? Album { get; init; }

    public bool KeysApart { get; init; }

    public bool MustCopy { get; init; }

    public long Screen { get; init; }
}

/// <summary>A broadcast before it is sent: only its author sees it.</summary>
public static class Drafting
{
    public static Broadcast? Find(Tx tx, Actor actor, long id) =>
        BroadcastStore.Find(tx, id) is { State: BroadcastState.Draft } item
        && BroadcastRights.MayWrite(actor)
        && item.AuthorId == actor.PersonId
            ? item
            : null;

    public static Broadcast? Begin(Tx tx, Actor actor, long accountId, DraftContent content)
    {
        if (!BroadcastRights.MayWrite(actor))
        {
            return null;
        }

        var id = BroadcastStore.Insert(tx, actor.PersonId, accountId, BroadcastState.Draft);
        return SetContent(tx, actor, id, content);
    }

    public static Broadcast? SetContent(Tx tx, Actor actor, long id, DraftContent content)
    {
        if (Find(tx, actor, id) is not { } item)
        {
            return null;
        }

        BroadcastStore.SetContent(tx, id, content.Content);
        var changed = item with
        {
            Content = content.Content,
            Album = content.Album,
            Collecting = content.Album is not null,
            KeysApart = content.KeysApart,
            MustCopy = content.MustCopy,
            Screen = content.Screen,
            // Another message needs another proof.
            Proofs = item.Proofs + 1,
        };
        BroadcastStore.Save(tx, changed);
        tx.Announce(BroadcastsStir.Fact);
        return changed;
    }

    /// <summary>The album is whole: somebody said so, or nothing has come for a while.</summary>
    public static Broadcast Complete(Tx tx, Broadcast item)
    {
        var whole = item with { Collecting = false };
        BroadcastStore.Save(tx, whole);
        return whole;
    }

    /// <summary>Adds the part, or takes it out again.</summary>
    public static Broadcast? Toggle(Tx tx, Actor actor, long id, AudiencePart part)
    {
        if (Find(tx, actor, id) is not { } item)
        {
            return null;
        }

        if (!AudienceStore.Remove(tx, id, part) && MayBeChosen(tx, actor, part))
        {
            AudienceStore.Add(tx, id, part);
        }

        return item;
    }

    public static Broadcast? ToggleAcknowledged(Tx tx, Actor actor, long id)
    {
        if (Find(tx, actor, id) is not { } item)
        {
            return null;
        }

        var changed = item with { Acknowledged = !item.Acknowledged };
        BroadcastStore.Save(tx, changed);
        return changed;
    }

    /// <summary>It does not wait for the morning, because of this; or, without a reason, it does.</summary>
    public static Broadcast? SetUrgent(Tx tx, Actor actor, long id, string? why)
    {
        if (Find(tx, actor, id) is not { } item)
        {
            return null;
        }

        var changed = item with { Urgent = why is not null, Why = why };
        BroadcastStore.Save(tx, changed);
        return changed;
    }

    /// <summary>Sends it to its author alone.</summary>
    public static Broadcast? Prove(Tx tx, Actor actor, long accountId, long id)
    {
        if (Find(tx, actor, id) is not { } item)
        {
            return null;
        }

        var proved = item with { Proofs = item.Proofs + 1 };
        BroadcastStore.Save(tx, proved);
        var batch = Batches.Proof(id, proved.Proofs);
        var terms = new NoticeTerms { Urgency = Urgency.Urgent };
        // Each proof has a word of its own, so that delivery does not show the last one again.
        var word = $"proof{proved.Proofs}";
        BatchStore.Add(tx, batch, new Notice(BroadcastNotice.Message, id, word), terms, [accountId]);
        if (proved is { Acknowledged: true, KeysApart: true })
        {
            BatchStore.Add(tx, Batches.Keys(batch), new Notice(BroadcastNotice.Keys, id, word), terms, [accountId]);
        }

        return proved;
    }

    public static bool Drop(Tx tx, Actor actor, long id)
    {
        if (Find(tx, actor, id) is not { } item)
        {
            return false;
        }

        BroadcastStore.Save(tx, item with { State = BroadcastState.Cancelled, Collecting = false, SettledAt = tx.Now });
        return true;
    }

    private static bool MayBeChosen(Tx tx, Actor actor, AudiencePart part) =>
        part.Kind switch
        {
            AudienceKind.Club => ClubStore.FindFor(tx, actor, part.SubjectId) is not null,
            AudienceKind.Topic => Topic.Read(part.Code) is not null,
            AudienceKind.Event => EventStore.FindFor(tx, actor, part.SubjectId) is not null,
            _ => true,
        };
}
