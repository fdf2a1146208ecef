using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Access;

/// <summary>One-time links and codes that belong to one person. Whether the actor may make one is decided by the caller.</summary>
public static class PersonalCodeStore
{
    /// <summary>A slip is printed on one day, handed out on another and scanned at home on a third.</summary>
    public static readonly TimeSpan SlipLife = TimeSpan.FromDays(30);

    public static readonly TimeSpan CodeLife = TimeSpan.FromHours(24);

    private const string Columns = "id, purpose, person_id, role, created_by, nonce, link_expires_at, code_expires_at";

    /// <summary>A new one makes the unused ones of the same purpose and person void: the newest is the right one.</summary>
    /// <param name="linkLife">How long the link lives; the code to type lives a day at most.</param>
    public static NewCode Make(
        Tx tx,
        long? actorId,
        CodePurpose purpose,
        long personId,
        TimeSpan linkLife,
        FamilyRole? role = null
    )
    {
        Void(tx, purpose, personId);
        CodeKeyStore.Ensure(tx);
        var codeLife = linkLife < CodeLife ? linkLife : CodeLife;
        var made = Draw(
            tx,
            new PersonalCode
            {
                Nonce = Secrets.Key(),
                LinkExpiresAt = tx.Now + linkLife,
                CodeExpiresAt = tx.Now + codeLife,
            }
        );
        var id = tx.One<long>(
            """
            INSERT INTO personal_codes (purpose, person_id, role, nonce, link_hash, code_hash, created_by, created_at,
                link_expires_at, code_expires_at)
            VALUES (@purpose, @personId, @role, @nonce, @linkHash, @codeHash, @actorId, @now, @linkExpiresAt, @codeExpiresAt)
            RETURNING id
            """,
            new
            {
                purpose = purpose.Stored(),
                personId,
                role = role?.Stored(),
                nonce = made.Nonce,
                linkHash = Secrets.Hash(made.Link),
                codeHash = Secrets.Hash(made.Code),
                actorId,
                now = tx.Now,
                made.LinkExpiresAt,
                made.CodeExpiresAt,
            }
        );
        JournalStore.Note(tx, actorId, "code.created", "person", personId, $"{purpose.Stored()}:{id}");
        return made;
    }

    /// <summary>The same slip once more, its code good for another day; a new one when the link has little time left.</summary>
    public static NewCode Print(Tx tx, long? actorId, CodePurpose purpose, long personId)
    {
        if (Live(tx, purpose, personId) is not { } live || live.LinkExpiresAt < tx.Now + (SlipLife / 2))
        {
            return Make(tx, actorId, purpose, personId, SlipLife);
        }

        var until = tx.Now + CodeLife;
        tx.Run("UPDATE personal_codes SET code_expires_at = @until WHERE id = @id", new { live.Id, until });
        return Draw(tx, live with { CodeExpiresAt = until });
    }

    /// <summary>What was printed last and is still good: delivery makes the paper anew from it.</summary>
    public static NewCode? Printed(Tx tx, CodePurpose purpose, long personId) =>
        Live(tx, purpose, personId) is { } live ? Draw(tx, live) : null;

    /// <summary>The code that this link or these typed characters open now; nothing when used, expired or never made.</summary>
    public static PersonalCode? FindLive(Tx tx, string secret) =>
        tx.Find<PersonalCode>(
            $"""
            SELECT {Columns} FROM personal_codes
            WHERE used_at IS NULL
              AND ((link_hash = @hash AND link_expires_at > @now) OR (code_hash = @hash AND code_expires_at > @now))
            """,
            new { hash = Secrets.Hash(secret), now = tx.Now }
        );

    /// <summary>By id, while nobody has used it: steps of a conversation lie between finding and using.</summary>
    public static PersonalCode? FindUnused(Tx tx, long id) =>
        tx.Find<PersonalCode>(
            $"SELECT {Columns} FROM personal_codes WHERE id = @id AND used_at IS NULL AND link_expires_at > @now",
            new { id, now = tx.Now }
        );

    /// <returns>False when somebody was quicker.</returns>
    public static bool Use(Tx tx, long id, long personId) =>
        tx.Run(
            """
            UPDATE personal_codes SET used_at = @now, used_by = @personId
            WHERE id = @id AND used_at IS NULL AND link_expires_at > @now
            """,
            new
            {
                id,
                personId,
                now = tx.Now,
            }
        ) == 1;

    /// <summary>Whatever this person has made and nobody has used opens nothing any more.</summary>
    public static void VoidMadeBy(Tx tx, long personId) =>
        tx.Run(
            """
            UPDATE personal_codes SET link_expires_at = @now, code_expires_at = @now
            WHERE created_by = @personId AND used_at IS NULL AND link_expires_at > @now
            """,
            new { personId, now = tx.Now }
        );

    private static PersonalCode? Live(Tx tx, CodePurpose purpose, long personId) =>
        tx.Find<PersonalCode>(
            $"""
            SELECT {Columns} FROM personal_codes
            WHERE purpose = @purpose AND person_id = @personId AND used_at IS NULL AND link_expires_at > @now
            ORDER BY id DESC LIMIT 1
            """,
            new
            {
                purpose = purpose.Stored(),
                personId,
                now = tx.Now,
            }
        );

    private static NewCode Draw(Tx tx, PersonalCode code) =>
        new(
            Secrets.LinkFrom(CodeKeyStore.Draw(tx, "link", code.Nonce)),
            Secrets.CodeFrom(CodeKeyStore.Draw(tx, "code", code.Nonce)),
            code.LinkExpiresAt,
            code.CodeExpiresAt
        )
        {
            Nonce = code.Nonce,
        };

    private static void Void(Tx tx, CodePurpose purpose, long personId) =>
        tx.Run(
            """
            UPDATE personal_codes SET link_expires_at = @now, code_expires_at = @now
            WHERE purpose = @purpose AND person_id = @personId AND used_at IS NULL AND link_expires_at > @now
            """,
            new
            {
                purpose = purpose.Stored(),
                personId,
                now = tx.Now,
            }
        );
}
