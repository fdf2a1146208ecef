using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Outbox;

/// <summary>How a notice is to be sent.</summary>
public sealed record NoticeTerms
{
    public Urgency Urgency { get; init; } = Urgency.News;

    /// <summary>Saying it a second time under the same key is impossible. The account's id is added by the store.</summary>
    public string? Once { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public bool Repeatable { get; init; }
}

/// <summary>Writing to the outbox; what delivery does with it is in <see cref="DeliveryStore"/>.</summary>
public static class OutboxStore
{
    /// <summary>Tells every account of the person that can be reached.</summary>
    public static void Tell(Tx tx, long personId, Notice notice, NoticeTerms terms)
    {
        foreach (var account in AccountStore.ListeningOf(tx, personId))
        {
            TellAccount(tx, account, notice, terms);
        }
    }

    /// <summary>Tells the child and the adults of the family, nobody twice.</summary>
    public static void TellFamily(Tx tx, long childId, Notice notice, NoticeTerms terms)
    {
        foreach (var account in AccountStore.OfFamily(tx, childId))
        {
            TellAccount(tx, account, notice, terms);
        }
    }

    /// <summary>
    /// The same, where one act may concern several of a family: what it says to one account of one subject is one message.
    /// The detail is the id of the one who is told of here; see <see cref="Notice.Ids"/>.
    /// </summary>
    public static void TellFamilyAtOnce(Tx tx, long childId, Notice notice, NoticeTerms terms)
    {
        foreach (var account in AccountStore.OfFamily(tx, childId))
        {
            if (Enqueue(tx, account, OutgoingAct.Notice, OutboxJson.Write(notice), terms) is { } row)
            {
                JoinedStore.Join(tx, account, row, notice);
            }
        }
    }

    public static void TellAccount(Tx tx, Account account, Notice notice, NoticeTerms terms) =>
        Enqueue(tx, account, OutgoingAct.Notice, OutboxJson.Write(notice), terms);

    /// <summary>A picture or a document that nobody has just asked for; what belongs to an answer goes by the reply.</summary>
    public static void SendFile(Tx tx, Account account, Recipe recipe, NoticeTerms terms) =>
        Enqueue(tx, account, OutgoingAct.File, OutboxJson.Write(recipe), terms);

    /// <summary>What waits to be told to this person is not told any more; what is on its way cannot be called back.</summary>
    public static void CancelNotices(Tx tx, long personId) =>
        tx.Run(
            """
            UPDATE outgoing SET state = 'cancelled', settled_at = @now
            WHERE state = 'queued' AND act IN ('notice', 'file') AND account_id IN (SELECT id FROM accounts WHERE person_id = @personId)
            """,
            new { personId, now = tx.Now }
        );

    /// <summary>
    /// After a restore: whether what waited in the copy was sent since, nobody knows, and old words are not said again by themselves.
    /// </summary>
    /// <returns>How many there were.</returns>
    public static int LeaveUncertain(Tx tx) =>
        tx.Run(
            """
            UPDATE outgoing SET state = 'uncertain', reason = 'restored from a copy', settled_at = @now,
                body = CASE WHEN act = 'screen' THEN NULL ELSE body END
            WHERE state IN ('queued', 'sending')
            """,
            new { now = tx.Now }
        );

    /// <summary>Whether anything was said before under a key that begins so.</summary>
    public static bool WasTold(Tx tx, string keyStart) =>
        tx.Find<long?>(
            "SELECT id FROM outgoing WHERE once >= @keyStart AND once < @keyEnd LIMIT 1",
            new { keyStart, keyEnd = keyStart + char.MaxValue }
        )
            is not null;

    /// <summary>
    /// An answer is born leased: the running service sends it from memory right after the commit. After a crash it is
    /// found «sending» and goes out once more.
    /// </summary>
    /// <param name="messageId">The message to edit, where a press has just told it.</param>
    public static void Answer(
        Tx tx,
        Account account,
        OutgoingAct act,
        long? screen = null,
        string? body = null,
        string? messageId = null
    )
    {
        var id = tx.One<long>(
            """
            INSERT INTO outgoing (account_id, urgency, act, screen, body, message_id, repeatable, state, attempt, due_at, created_at)
            VALUES (@accountId, 0, @act, @screen, @body, @messageId, 1, 'sending', 1, @now, @now)
            RETURNING id
            """,
            new
            {
                accountId = account.Id,
                act = act.Stored(),
                screen,
                body,
                messageId,
                now = tx.Now,
            }
        );
        tx.Announce(
            new Outgoing
            {
                Id = id,
                AccountId = account.Id,
                Channel = account.Channel,
                Address = account.Address,
                Urgency = Urgency.Answer,
                Act = act,
                Screen = screen,
                Body = body,
                MessageId = messageId,
                Repeatable = true,
                Attempt = 1,
            }
        );
    }

    /// <summary>The rights of this person changed: the menus of their chats are made again.</summary>
    public static void RenewMenus(Tx tx, long personId)
    {
        foreach (var account in AccountStore.OfPerson(tx, personId))
        {
            Answer(tx, account, OutgoingAct.Menu);
        }
    }

    /// <returns>The new row's id, or nothing where it was said before.</returns>
    private static long? Enqueue(Tx tx, Account account, OutgoingAct act, string body, NoticeTerms terms)
    {
        var added = tx.Find<long?>(
            """
            INSERT INTO outgoing (account_id, urgency, act, body, once, repeatable, state, due_at, expires_at, created_at)
            VALUES (@accountId, @urgency, @act, @body, @once, @repeatable, 'queued', @dueAt, @expiresAt, @now)
            ON CONFLICT (once) DO NOTHING
            RETURNING id
            """,
            new
            {
                accountId = account.Id,
                urgency = (int)terms.Urgency,
                act = act.Stored(),
                body,
                once = terms.Once is { } key ? $"{key}:{account.Id}" : null,
                terms.Repeatable,
                dueAt = terms.DueAt ?? tx.Now,
                terms.ExpiresAt,
                now = tx.Now,
            }
        );
        if (added is not null)
        {
            tx.Announce(NoticesWait.Fact);
        }

        return added;
    }
}

/// <summary>Announced when queued rows were committed, so that delivery looks.</summary>
public sealed class NoticesWait
{
    public static readonly NoticesWait Fact = new();

    private NoticesWait() { }
}
