using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Roster;

/// <summary>Names that nobody has agreed to yet: one draft for each who asks, gone when it is applied, dropped, or a day old.</summary>
public static class RosterDraftStore
{
    public static RosterDraft? Of(Tx tx, Actor actor, DraftPurpose purpose) =>
        RosterRights.MayLead(actor)
        && tx.Find<string>(
            "SELECT content FROM roster_drafts WHERE owner_id = @me AND purpose = @purpose AND created_at > @dayAgo",
            new
            {
                me = actor.PersonId,
                purpose = purpose.Stored(),
                dayAgo = tx.Now.AddDays(-1),
            }
        )
            is { } content
            ? DraftJson.Read(content)
            : null;

    /// <summary>In place of whatever they had begun before.</summary>
    public static void Save(Tx tx, Actor actor, RosterDraft draft) =>
        tx.Run(
            """
            INSERT INTO roster_drafts (owner_id, purpose, content, created_at) VALUES (@me, @purpose, @content, @now)
            ON CONFLICT (owner_id) DO UPDATE SET
                purpose = excluded.purpose, content = excluded.content, created_at = excluded.created_at
            """,
            new
            {
                me = actor.PersonId,
                purpose = draft.Purpose.Stored(),
                content = DraftJson.Write(draft),
                now = tx.Now,
            }
        );

    public static void Drop(Tx tx, Actor actor) =>
        tx.Run("DELETE FROM roster_drafts WHERE owner_id = @me", new { me = actor.PersonId });

    public static int EraseOld(Tx tx) =>
        tx.Run("DELETE FROM roster_drafts WHERE created_at < @dayAgo", new { dayAgo = tx.Now.AddDays(-1) });
}
