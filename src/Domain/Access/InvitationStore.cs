using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Access;

/// <summary>One-time invitations for staff: a link and a code, a day long, used once.</summary>
public static class InvitationStore
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <returns>The invitation, or nothing when the actor may not invite.</returns>
    public static NewInvitation? Create(Tx tx, Actor actor, StaffRole role) =>
        actor.IsHead ? Make(tx, actor.PersonId, role, Life) : null;

    /// <summary>The link that the console prints while there is no head: an hour long, and only then.</summary>
    public static NewInvitation? CreateForFirstHead(Tx tx) =>
        StaffStore.HasHead(tx) ? null : Make(tx, actorId: null, StaffRole.Head, TimeSpan.FromHours(1));

    /// <summary>For a head who lost the account: asked for at the centre's own computer, an hour long.</summary>
    public static NewInvitation CreateForLostHead(Tx tx) =>
        Make(tx, actorId: null, StaffRole.Head, TimeSpan.FromHours(1));

    /// <summary>Looks without using: what the greeting needs before it asks for a name.</summary>
    public static InvitationOutcome Check(Tx tx, long accountId, string secret, out Invitation? invitation)
    {
        invitation = null;
        if (CodeTryStore.AreUsedUp(tx, accountId))
        {
            return InvitationOutcome.TooManyTries;
        }

        invitation = FindLive(tx, secret);
        if (invitation is not null)
        {
            return InvitationOutcome.Accepted;
        }

        CodeTryStore.Add(tx, accountId);
        return InvitationOutcome.Unknown;
    }

    /// <summary>Uses the invitation up and gives its role. Of two who come at once, one is late.</summary>
    public static InvitationOutcome Accept(Tx tx, long invitationId, long personId)
    {
        var used = tx.Find<Invitation>(
            """
            UPDATE invitations SET used_at = @now, used_by = @personId
            WHERE id = @invitationId AND used_at IS NULL AND expires_at > @now
            RETURNING id, role, created_by
            """,
            new
            {
                invitationId,
                personId,
                now = tx.Now,
            }
        );
        if (used is null)
        {
            return InvitationOutcome.Unknown;
        }

        StaffStore.Give(tx, used.CreatedBy, personId, used.Role);
        TellInviter(tx, used, personId);
        return InvitationOutcome.Accepted;
    }

    private static void TellInviter(Tx tx, Invitation used, long personId)
    {
        if (used.CreatedBy is { } inviter && inviter != personId)
        {
            var joined = new Notice("staffJoined", personId, used.Role.Stored());
            OutboxStore.Tell(tx, inviter, joined, new NoticeTerms { Once = $"joined:{used.Id}" });
        }
    }

    /// <summary>Whether it can still be used: somebody may have been quicker while the name was typed.</summary>
    public static bool IsLive(Tx tx, long invitationId) =>
        tx.Find<long?>(
            "SELECT id FROM invitations WHERE id = @invitationId AND used_at IS NULL AND expires_at > @now",
            new { invitationId, now = tx.Now }
        )
            is not null;

    /// <summary>Invitations that somebody has sent and nobody has used open nothing any more.</summary>
    internal static void VoidMadeBy(Tx tx, long personId) =>
        tx.Run(
            "UPDATE invitations SET expires_at = @now WHERE created_by = @personId AND used_at IS NULL AND expires_at > @now",
            new { personId, now = tx.Now }
        );

    private static NewInvitation Make(Tx tx, long? actorId, StaffRole role, TimeSpan life)
    {
        var made = new NewInvitation(Secrets.Link(), Secrets.Code(), tx.Now + life);
        var id = tx.One<long>(
            """
            INSERT INTO invitations (role, link_hash, code_hash, created_by, created_at, expires_at)
            VALUES (@role, @linkHash, @codeHash, @actorId, @now, @expiresAt)
            RETURNING id
            """,
            new
            {
                role = role.Stored(),
                linkHash = Secrets.Hash(made.Link),
                codeHash = Secrets.Hash(made.Code),
                actorId,
                now = tx.Now,
                expiresAt = made.ExpiresAt,
            }
        );
        JournalStore.Note(tx, actorId, "invitation.created", "invitation", id, role.Stored());
        return made;
    }

    private static Invitation? FindLive(Tx tx, string secret) =>
        tx.Find<Invitation>(
            """
            SELECT id, role, created_by FROM invitations
            WHERE (link_hash = @hash OR code_hash = @hash) AND used_at IS NULL AND expires_at > @now
            """,
            new { hash = Secrets.Hash(secret), now = tx.Now }
        );
}
