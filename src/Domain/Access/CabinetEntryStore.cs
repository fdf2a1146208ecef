using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Access;

/// <summary>The one-time ways into the cabinet. The newest is the right one: it makes the unused ones before it void.</summary>
public static class CabinetEntryStore
{
    public static readonly TimeSpan LinkLife = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan CodeLife = TimeSpan.FromHours(24);

    private const int TriesPerHour = 5;

    /// <summary>Statistics, reports and the journal are for who leads the centre.</summary>
    public static bool MayEnter(Actor actor) => actor is { LeadsCentre: true, PersonId: not null };

    /// <returns>The entry, shown this once; nothing when the actor may not.</returns>
    public static CabinetEntry? Make(Tx tx, Actor actor)
    {
        if (!MayEnter(actor))
        {
            return null;
        }

        EraseOld(tx);
        Void(tx, actor.PersonId!.Value);
        var made = new CabinetEntry(Secrets.Link(), Secrets.Code(), tx.Now + LinkLife, tx.Now + CodeLife);
        tx.Run(
            """
            INSERT INTO cabinet_entries (person_id, link_hash, code_hash, made_at, link_expires_at, code_expires_at)
            VALUES (@personId, @linkHash, @codeHash, @now, @linkExpiresAt, @codeExpiresAt)
            """,
            new
            {
                personId = actor.PersonId,
                linkHash = Secrets.Hash(made.Link),
                codeHash = Secrets.Hash(made.Code),
                now = tx.Now,
                linkExpiresAt = made.LinkExpiresAt,
                codeExpiresAt = made.CodeExpiresAt,
            }
        );
        JournalStore.Note(tx, actor.PersonId, "cabinet.asked", "person", actor.PersonId);
        return made;
    }

    /// <summary>Looks without using: messengers fetch links for their previews.</summary>
    public static bool IsLive(Tx tx, string link) =>
        tx.Find<long?>(
            "SELECT id FROM cabinet_entries WHERE link_hash = @hash AND used_at IS NULL AND link_expires_at > @now",
            new { hash = Secrets.Hash(link), now = tx.Now }
        )
            is not null;

    /// <returns>Whose entry it was; nothing when it cannot be used any more.</returns>
    public static long? Spend(Tx tx, string link) =>
        Entering(
            tx,
            tx.Find<long?>(
                """
                UPDATE cabinet_entries SET used_at = @now
                WHERE link_hash = @hash AND used_at IS NULL AND link_expires_at > @now RETURNING person_id
                """,
                new { hash = Secrets.Hash(link), now = tx.Now }
            )
        );

    /// <param name="who">Whose tries are counted: where the request came from.</param>
    public static EntryOutcome SpendCode(Tx tx, string who, string typed, out long personId)
    {
        personId = 0;
        var address = Secrets.Hash(who);
        if (AreUsedUp(tx, address))
        {
            return EntryOutcome.TooManyTries;
        }

        if (Secrets.ReadCode(typed) is { } code && Entering(tx, Take(tx, code)) is { } entering)
        {
            personId = entering;
            return EntryOutcome.Entered;
        }

        tx.Run("INSERT INTO cabinet_tries (who, tried_at) VALUES (@address, @now)", new { address, now = tx.Now });
        return EntryOutcome.Unknown;
    }

    internal static void Void(Tx tx, long personId) =>
        tx.Run(
            "UPDATE cabinet_entries SET used_at = @now WHERE person_id = @personId AND used_at IS NULL",
            new { personId, now = tx.Now }
        );

    private static long? Take(Tx tx, string code) =>
        tx.Find<long?>(
            """
            UPDATE cabinet_entries SET used_at = @now
            WHERE code_hash = @hash AND used_at IS NULL AND code_expires_at > @now RETURNING person_id
            """,
            new { hash = Secrets.Hash(code), now = tx.Now }
        );

    /// <summary>Rights may have gone since the entry was made.</summary>
    private static long? Entering(Tx tx, long? personId) =>
        personId is { } id && MayEnter(Actor.OfPerson(tx, id)) ? id : null;

    private static bool AreUsedUp(Tx tx, string address) =>
        tx.One<long>(
            "SELECT count(*) FROM cabinet_tries WHERE who = @address AND tried_at > @hourAgo",
            new { address, hourAgo = tx.Now.AddHours(-1) }
        ) >= TriesPerHour;

    private static void EraseOld(Tx tx)
    {
        var dayAgo = tx.Now - CodeLife;
        tx.Run("DELETE FROM cabinet_entries WHERE code_expires_at < @now", new { now = tx.Now });
        tx.Run("DELETE FROM cabinet_tries WHERE tried_at < @dayAgo", new { dayAgo });
    }
}
