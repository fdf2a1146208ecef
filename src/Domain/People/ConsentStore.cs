using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.People;

/// <summary>
/// Who may be written down, for what purpose, on whose word. Every answer is kept; <c>consents</c> holds what they come to:
/// somebody entitled has agreed, and nobody entitled has refused.
/// </summary>
public static class ConsentStore
{
    /// <summary>
    /// Of each who answered, the last word; from a paper, from the person, or from a confirmed legal representative. From 18
    /// on only the person's own word and the paper count.
    /// </summary>
    private const string Entitled = """
        SELECT a.id, a.person_id, a.purpose, a.answer, a.source, a.answered_by, a.text_id, a.at
        FROM consent_answers a JOIN people p ON p.id = a.person_id
        WHERE a.person_id = @personId AND a.purpose = @purpose
          AND a.id = (
            SELECT max(b.id) FROM consent_answers b
            WHERE b.person_id = a.person_id AND b.purpose = a.purpose AND b.source = a.source
              AND coalesce(b.answered_by, 0) = coalesce(a.answered_by, 0)
          )
          AND (a.source = 'paper' OR a.answered_by = a.person_id OR (
            (p.of_age_on IS NULL OR p.of_age_on > @today) AND EXISTS (
              SELECT 1 FROM family_links l
              WHERE l.adult_id = a.answered_by AND l.child_id = a.person_id AND l.role = 'representative'
                AND l.confirmed_at IS NOT NULL AND l.until IS NULL
            )
          ))
        ORDER BY a.id
        """;

    public static bool Has(Tx tx, long personId, ConsentPurpose purpose) =>
        tx.One<long>(
            "SELECT count(*) FROM consents WHERE person_id = @personId AND purpose = @purpose AND withdrawn_at IS NULL",
            new { personId, purpose = purpose.Stored() }
        ) > 0;

    /// <summary>In a class, and nobody has agreed yet. Adults answer for themselves before they are written down.</summary>
    public static bool IsMissing(Tx tx, long personId) =>
        tx.One<long>(
            """
            SELECT count(*) FROM class_memberships c
            WHERE c.person_id = @personId AND c.to_day IS NULL AND NOT EXISTS (
                SELECT 1 FROM consents k
                WHERE k.person_id = c.person_id AND k.purpose = 'processing' AND k.withdrawn_at IS NULL
            )
            """,
            new { personId }
        ) > 0;

    /// <summary>
    /// A pupil whose place must wait: for a consent; or, where none is asked for, after somebody has refused, and as long as a
    /// typed name stands beside the school's list and nobody has said that it is who it says.
    /// </summary>
    public static bool IsNeeded(Tx tx, CentreSettings centre, long personId) =>
        centre.RequireConsent ? IsMissing(tx, personId) : IsHeldUp(tx, personId);

    /// <summary>Somebody who may has said no, or taken a yes back.</summary>
    public static bool IsRefused(Tx tx, long personId, ConsentPurpose purpose) =>
        Standing(tx, personId, purpose).Any(word => word.Answer != ConsentAnswer.Given);

    /// <summary>Refused, or a name that nobody has confirmed: in one question, since every card asks it.</summary>
    private static bool IsHeldUp(Tx tx, long personId) =>
        tx.One<long>(
            $"""
            SELECT EXISTS ({PersonStore.Unproven}) OR EXISTS (SELECT 1 FROM ({Entitled}) w WHERE w.answer <> 'given')
            """,
            Asked(tx, personId, ConsentPurpose.Processing)
        ) > 0;

    /// <summary>The last words that count now, one of each who may answer.</summary>
    public static IReadOnlyList<ConsentStatement> Standing(Tx tx, long personId, ConsentPurpose purpose) =>
        tx.List<ConsentStatement>(Entitled, Asked(tx, personId, purpose));

    private static object Asked(Tx tx, long personId, ConsentPurpose purpose) =>
        new
        {
            personId,
            purpose = purpose.Stored(),
            today = DateOnly.FromDateTime(tx.Now.UtcDateTime),
        };

    /// <summary>The last word of one adult about one child, whether it counts already or not.</summary>
    public static ConsentStatement? LastWord(Tx tx, long personId, ConsentPurpose purpose, long answeredBy) =>
        tx.Find<ConsentStatement>(
            """
            SELECT id, person_id, purpose, answer, source, answered_by, text_id, at FROM consent_answers
            WHERE person_id = @personId AND purpose = @purpose AND answered_by = @answeredBy
            ORDER BY id DESC LIMIT 1
            """,
            new
            {
                personId,
                purpose = purpose.Stored(),
                answeredBy,
            }
        );

    /// <summary>Keeps the answer of an account, with the words it was given to. The caller has checked that they may.</summary>
    public static ConsentChange Answer(
        Tx tx,
        Account account,
        long personId,
        ConsentPurpose purpose,
        ConsentAnswer answer
    )
    {
        Keep(
            tx,
            personId,
            purpose,
            answer,
            ConsentSource.Account,
            new Voice(account.PersonId, account.Id, account.PersonId)
        );
        return Recount(tx, account.PersonId, personId, purpose);
    }

    /// <summary>Records that the signed paper lies in the centre, or was taken back. The caller has checked that the actor may.</summary>
    public static ConsentChange RecordPaper(
        Tx tx,
        long? actorId,
        long personId,
        ConsentPurpose purpose,
        ConsentAnswer answer = ConsentAnswer.Given
    )
    {
        Keep(tx, personId, purpose, answer, ConsentSource.Paper, new Voice(null, null, actorId));
        return Recount(tx, actorId, personId, purpose);
    }

    /// <summary>Whether this adult, or the paper, has said anything about it then or later.</summary>
    public static bool HasAnswered(
        Tx tx,
        long personId,
        ConsentPurpose purpose,
        long? answererId,
        DateTimeOffset since
    ) =>
        tx.One<long>(
            """
            SELECT count(*) FROM consent_answers
            WHERE person_id = @personId AND purpose = @purpose AND answered_by IS @answererId AND at >= @since
            """,
            new
            {
                personId,
                purpose = purpose.Stored(),
                answererId,
                since,
            }
        ) > 0;

    /// <summary>The ledger knows of a withdrawal that this database has forgotten.</summary>
    public static ConsentChange WithdrawAgain(Tx tx, long personId, ConsentPurpose purpose, long? answererId)
    {
        var source = answererId is null ? ConsentSource.Paper : ConsentSource.Account;
        Keep(tx, personId, purpose, ConsentAnswer.Withdrawn, source, new Voice(answererId, null, null));
        return Recount(tx, null, personId, purpose);
    }

    /// <summary>Brings <c>consents</c> in line with the answers, as after a link was confirmed or ended.</summary>
    public static ConsentChange Recount(Tx tx, long? actorId, long personId, ConsentPurpose purpose)
    {
        var words = Standing(tx, personId, purpose);
        var holds = words.Any(w => w.Answer == ConsentAnswer.Given) && words.All(w => w.Answer == ConsentAnswer.Given);
        var changed = holds ? Begin(tx, actorId, personId, purpose, words[^1].Source) : End(tx, personId, purpose);
        if (changed == 0)
        {
            return ConsentChange.Nothing;
        }

        var change = holds ? ConsentChange.Begun : ConsentChange.Ended;
        var action = holds ? "consent.begun" : "consent.ended";
        JournalStore.Note(tx, actorId, action, "person", personId, purpose.Stored());
        return change;
    }

    private static int Begin(Tx tx, long? actorId, long personId, ConsentPurpose purpose, ConsentSource source) =>
        tx.Run(
            """
            INSERT INTO consents (person_id, purpose, source, recorded_by, given_at)
            VALUES (@personId, @purpose, @source, @actorId, @now)
            ON CONFLICT (person_id, purpose) WHERE withdrawn_at IS NULL DO NOTHING
            """,
            new
            {
                personId,
                purpose = purpose.Stored(),
                source = source.Stored(),
                actorId,
                now = tx.Now,
            }
        );

    private static int End(Tx tx, long personId, ConsentPurpose purpose) =>
        tx.Run(
            "UPDATE consents SET withdrawn_at = @now WHERE person_id = @personId AND purpose = @purpose AND withdrawn_at IS NULL",
            new
            {
                personId,
                purpose = purpose.Stored(),
                now = tx.Now,
            }
        );

    private static void Keep(
        Tx tx,
        long personId,
        ConsentPurpose purpose,
        ConsentAnswer answer,
        ConsentSource source,
        Voice voice
    )
    {
        tx.Run(
            """
            INSERT INTO consent_answers (person_id, purpose, answer, source, answered_by, account_id, recorded_by, text_id, at)
            VALUES (@personId, @purpose, @answer, @source, @answeredBy, @accountId, @recordedBy, @textId, @now)
            """,
            new
            {
                personId,
                purpose = purpose.Stored(),
                answer = answer.Stored(),
                source = source.Stored(),
                voice.AnsweredBy,
                voice.AccountId,
                voice.RecordedBy,
                textId = ConsentTextStore.Current(tx, purpose)?.Id,
                now = tx.Now,
            }
        );
        if (answer != ConsentAnswer.Given)
        {
            LedgerStore.Withdrawn(tx, personId, purpose.Stored(), voice.AnsweredBy);
        }
    }

    private sealed record Voice(long? AnsweredBy, long? AccountId, long? RecordedBy);
}
