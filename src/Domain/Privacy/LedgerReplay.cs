using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Privacy;

/// <summary>
/// Does once more what the ledger says and this database does not know: before a restored copy serves, and at every start,
/// since a restore may have been broken off. What is done already stays as it is.
/// </summary>
public static class LedgerReplay
{
    /// <returns>How many deletions and withdrawals were not known.</returns>
    public static int Apply(Tx tx, CentreSettings centre, IReadOnlyList<LedgerNote> notes) =>
        notes.Count(note => note.Kind == LedgerKind.Erased ? Erase(tx, centre, note) : Withdraw(tx, centre, note));

    private static bool Erase(Tx tx, CentreSettings centre, LedgerNote note)
    {
        if (!ErasureStore.IsNamed(tx, note.PersonId, note.Born))
        {
            return false;
        }

        Erasing.Apply(tx, centre, actorId: null, note.PersonId, isTold: false);
        return true;
    }

    private static bool Withdraw(Tx tx, CentreSettings centre, LedgerNote note)
    {
        if (
            !Enum.TryParse<ConsentPurpose>(note.Purpose, ignoreCase: true, out var purpose)
            || !ErasureStore.IsNamed(tx, note.PersonId, note.Born)
            || (note is { AnswererId: { } by, AnswererBorn: { } born } && !ErasureStore.IsNamed(tx, by, born))
            || ConsentStore.HasAnswered(tx, note.PersonId, purpose, note.AnswererId, note.At)
        )
        {
            return false;
        }

        Parting.Withdraw(tx, centre, note.PersonId, purpose, note.AnswererId);
        return true;
    }
}
