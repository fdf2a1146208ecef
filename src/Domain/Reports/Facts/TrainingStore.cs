using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.Facts;

/// <summary>The rows of <c>trainings</c>.</summary>
public static class TrainingStore
{
    private const string Columns = "id, title, hours, certificate_date, provider, staff";

    public static IReadOnlyList<Training> Page(Tx tx, long after, int limit) =>
        tx.List<Training>(
            $"SELECT {Columns} FROM trainings WHERE id > @after ORDER BY id LIMIT @limit",
            new { after, limit }
        );

    /// <returns>Nothing when the actor may not, or a field is out of its bounds.</returns>
    public static Training? Add(Tx tx, Actor actor, TrainingDraft draft)
    {
        if (!actor.LeadsCentre || !draft.IsValid)
        {
            return null;
        }

        var made = tx.One<Training>(
            $"""
            INSERT INTO trainings (title, hours, certificate_date, issued_on, provider, staff, created_at)
            VALUES (@title, @hours, @certificateDate, @issuedOn, @provider, @staff, @now) RETURNING {Columns}
            """,
            new
            {
                title = draft.Title,
                hours = draft.Hours,
                certificateDate = draft.CertificateDate,
                issuedOn = draft.IssuedOn,
                provider = draft.Provider,
                staff = draft.Staff,
                now = tx.Now,
            }
        );
        JournalStore.Note(tx, actor.PersonId, "training.added", "training", made.Id);
        return made;
    }
}
