using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.People;

/// <summary>Whose word a held place waits for.</summary>
public static class ConsentAsking
{
    /// <summary>The reader may give the consent for which a place is held: a representative who has not, or a pupil of 18.</summary>
    public static bool IsUpTo(Tx tx, CentreSettings centre, Actor reader, Person person) =>
        ConsentStore.IsNeeded(tx, centre, person.Id)
        && (person.Id == reader.PersonId ? IsOfAge(tx, person) : reader.Represents(person.Id) && !IsOfAge(tx, person))
        && ConsentStore.LastWord(tx, person.Id, ConsentPurpose.Processing, reader.PersonId!.Value)?.Answer
            != ConsentAnswer.Given;

    private static bool IsOfAge(Tx tx, Person person) => person.OfAgeOn <= DateOnly.FromDateTime(tx.Now.UtcDateTime);
}
