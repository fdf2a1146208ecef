using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Events;

/// <summary>Whom a reader speaks for, and what stands in the way of each.</summary>
internal static class Household
{
    /// <summary>The reader first, then the children by what they are called.</summary>
    public static IReadOnlyList<Member> Of(Tx tx, Actor actor)
    {
        var children = actor
            .Links.Select(l => PersonStore.Find(tx, l.ChildId))
            .OfType<Person>()
            .OrderBy(c => PersonName.Normal(c.GivenName), StringComparer.Ordinal)
            .ToList();
        var namesakes = children.CountBy(c => c.GivenName).Where(n => n.Value > 1).Select(n => n.Key).ToHashSet();
        IEnumerable<Member> self = actor.Person is { } me ? [new Member(me, IsSelf: true)] : [];
        return
        [
            .. self,
            .. children.Select(c => new Member(c, IsSelf: false)
            {
                Name =
                    namesakes.Contains(c.GivenName) && c.Class is { } known ? $"{c.GivenName}, {known}" : c.GivenName,
            }),
        ];
    }

    public static Awaiting Awaits(Tx tx, CentreSettings centre, Actor actor, Person person)
    {
        if (!SignUps.NeedsConsent(tx, centre, person.Id))
        {
            return Awaiting.Nothing;
        }

        if (!centre.RequireConsent && !ConsentStore.IsRefused(tx, person.Id, ConsentPurpose.Processing))
        {
            return Awaiting.Name;
        }

        var isOfAge = person.OfAgeOn <= DateOnly.FromDateTime(tx.Now.UtcDateTime);
        return (person.Id == actor.PersonId, isOfAge) switch
        {
            (true, true) => Awaiting.Reader,
            (true, false) => Awaiting.Family,
            (false, true) => Awaiting.OwnWord,
            _ => OfAdult(tx, actor, person),
        };
    }

    private static Awaiting OfAdult(Tx tx, Actor actor, Person child)
    {
        if (!actor.Represents(child.Id))
        {
            return Awaiting.Representative;
        }

        var word = ConsentStore.LastWord(tx, child.Id, ConsentPurpose.Processing, actor.PersonId!.Value);
        return word?.Answer != ConsentAnswer.Given ? Awaiting.Reader
            : actor.Links.First(l => l.ChildId == child.Id).IsConfirmed ? Awaiting.Another
            : Awaiting.Link;
    }
}
