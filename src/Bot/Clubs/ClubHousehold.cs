using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Clubs;

/// <summary>A pupil whom the reader enrols: themselves, or a child of the family.</summary>
/// <param name="Name">What the reader calls them; two of one name get their class.</param>
internal sealed record ClubChild(Person Person, bool IsSelf, string Name)
{
    public long Id => Person.Id;
}

/// <summary>Whom the reader speaks for in clubs: pupils only.</summary>
internal static class ClubHousehold
{
    public static IReadOnlyList<ClubChild> Of(Tx tx, Actor actor)
    {
        if (actor is { IsPupil: true, Person: { } me })
        {
            return [new ClubChild(me, IsSelf: true, me.GivenName)];
        }

        var children = actor
            .Links.Select(l => PersonStore.Find(tx, l.ChildId))
            .OfType<Person>()
            .Where(c => c.Grade is not null)
            .OrderBy(c => PersonName.Normal(c.GivenName), StringComparer.Ordinal)
            .ToList();
        var namesakes = children.CountBy(c => c.GivenName).Where(n => n.Value > 1).Select(n => n.Key).ToHashSet();
        return
        [
            .. children.Select(c => new ClubChild(
                c,
                IsSelf: false,
                namesakes.Contains(c.GivenName) ? $"{c.GivenName}, {c.Class}" : c.GivenName
            )),
        ];
    }

    /// <summary>The reader may give the consent for which this place is held.</summary>
    public static bool MayConsent(Turn turn, ClubChild child) =>
        ConsentAsking.IsUpTo(turn.Tx, turn.Centre, turn.Actor, child.Person);
}
