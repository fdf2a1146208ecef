using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Clashing;

/// <summary>What an event collides with. It is pointed out and never forbidden: the family decides.</summary>
public static class Clashes
{
    /// <summary>
    /// What collides when one of these people is at the event: their own things, and those of the reader's family elsewhere. Of
    /// another family, of another adult of the child too, the reader learns nothing.
    /// </summary>
    /// <returns>By the person, their own things first.</returns>
    public static ILookup<long, Engagement> Of(
        Tx tx,
        CentreSettings centre,
        Actor reader,
        Event item,
        IReadOnlyList<long> people
    )
    {
        var wanted = people.Select(id => Engagement.Of(item, id)).ToList();
        var busy = wanted.Count == 0 ? [] : During(tx, centre, reader, wanted[0]);
        return (
            from mine in wanted
            from other in busy.Where(mine.Collides).OrderBy(e => e.PersonId != mine.PersonId).ThenBy(e => e.StartsAt)
            select (mine.PersonId, other)
        ).ToLookup(pair => pair.PersonId, pair => pair.other);
    }

    private static List<Engagement> During(Tx tx, CentreSettings centre, Actor reader, Engagement wanted) =>
        [
            .. Family(reader)
                .SelectMany(id =>
                    EngagementStore.Of(tx, centre, id, wanted.StartsAt, wanted.EndsAt, beside: wanted.Event!.Id)
                ),
        ];

    private static IEnumerable<long> Family(Actor reader) =>
        reader.Links.Select(l => l.ChildId).Concat(reader.PersonId is { } me ? [me] : []);
}
