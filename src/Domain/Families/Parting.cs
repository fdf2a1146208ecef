using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Families;

/// <summary>Somebody leaves their families for good.</summary>
public static class Parting
{
    /// <summary>
    /// All links of and to this person end. An adult's words count no more for the children; children who were only typed
    /// by them, and whom nobody else claims, go with them.
    /// </summary>
    public static void Of(Tx tx, CentreSettings centre, long? actorId, long personId)
    {
        foreach (var link in FamilyStore.AdultsOf(tx, personId))
        {
            FamilyStore.End(tx, link.Id);
        }

        foreach (var link in FamilyStore.LinksOf(tx, personId))
        {
            FamilyStore.End(tx, link.Id);
            JournalStore.Note(tx, actorId, "family.unlinked", "person", link.ChildId, $"{personId}");
            Consents.Recount(tx, centre, actorId, link.ChildId);
            if (!link.IsConfirmed && FamilyStore.AdultsOf(tx, link.ChildId).Count == 0)
            {
                Vanishing.Forget(tx, centre, link.ChildId);
            }
        }
    }

    /// <summary>A consent that was taken back, and that a restored copy has again, is taken back once more.</summary>
    /// <param name="answererId">Nothing for a paper.</param>
    public static void Withdraw(
        Tx tx,
        CentreSettings centre,
        long personId,
        ConsentPurpose purpose,
        long? answererId
    ) => Consents.WithdrawAgain(tx, centre, personId, purpose, answererId);

    /// <summary>The children of whom this adult is the only legal representative.</summary>
    public static IReadOnlyList<Person> LeftAlone(Tx tx, long adultId) =>
        [
            .. FamilyStore
                .LinksOf(tx, adultId)
                .Where(l => l.Role == FamilyRole.Representative)
                .Where(l =>
                    FamilyStore
                        .AdultsOf(tx, l.ChildId)
                        .All(o =>
                            o.AdultId == adultId || o is not { Role: FamilyRole.Representative, IsConfirmed: true }
                        )
                )
                .Select(l => PersonStore.Find(tx, l.ChildId))
                .OfType<Person>(),
        ];
}
