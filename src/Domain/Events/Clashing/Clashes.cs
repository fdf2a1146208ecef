using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Clashing;

/// <summary>What an event collides with. It is pointed out and never forbidden: the family decides.</summary>
public static class Clashes
{
    /// <summary>
    /// What collides when this person is at the event: their own things, and those of the reader's family elsewhere. Of another
    /// family, of another adult of the child too, the reader learns nothing.
    /// </summary>
    public static IReadOnlyList<Engagement> Of(Tx tx, CentreSettings centre, Actor reader, Event item, long personId)
    {
        var wanted = Engagement.Of(item, personId);
        return
        [
            .. Family(reader)
                .SelectMany(id => EngagementStore.Of(tx, centre, id, wanted.StartsAt, wanted.EndsAt, beside: item.Id))
                .Where(wanted.Collides)
                .OrderBy(e => e.PersonId != personId)
                .ThenBy(e => e.StartsAt),
        ];
    }

    private static IEnumerable<long> Family(Actor reader) =>
        reader.Links.Select(l => l.ChildId).Concat(reader.PersonId is { } me ? [me] : []);
}
