using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Calendar;

/// <summary>Whose plans stand in a calendar: the reader's and those of the children of the family.</summary>
/// <param name="Name">What the reader calls the child; nothing for themselves.</param>
internal sealed record Kin(Person Person, string? Name)
{
    public static IReadOnlyList<Kin> Of(Tx tx, Actor actor)
    {
        var children = actor.Links.Select(l => PersonStore.Find(tx, l.ChildId)).OfType<Person>().ToList();
        return
        [
            .. actor.Person is { } me ? (Kin[])[new Kin(me, null)] : [],
            .. children.Select(c => new Kin(c, Called(c, children))),
        ];
    }

    /// <summary>Two of one name get their class.</summary>
    private static string Called(Person child, List<Person> children) =>
        children.Count(c => c.GivenName == child.GivenName) > 1 && child.Class is { } known
            ? $"{child.GivenName}, {known}"
            : child.GivenName;
}
