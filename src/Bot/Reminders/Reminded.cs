using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Reminders;

/// <summary>One who is expected, as this reader calls them: themselves, or a child of the family.</summary>
internal sealed record Reminded(SignUp SignUp, string Name, bool IsSelf)
{
    /// <summary>The reader and their children who have a seat, the reader first.</summary>
    public static IReadOnlyList<Reminded> Of(Tx tx, Actor reader, long eventId)
    {
        var children = Children(tx, reader);
        var all = children.Prepend(reader.Person).OfType<Person>();
        return
        [
            .. from person in all
            let standing = SignUpStore.ActiveOf(tx, eventId, person.Id)
            where standing is { Status: SignUpStatus.Seated }
            select new Reminded(standing, NameOf(person, children), person.Id == reader.PersonId),
        ];
    }

    /// <summary>The one of this sign-up, whatever became of it.</summary>
    public static Reminded Of(Tx tx, Actor reader, SignUp standing)
    {
        var children = Children(tx, reader);
        var person = PersonStore.Find(tx, standing.PersonId)!;
        return new Reminded(standing, NameOf(person, children), person.Id == reader.PersonId);
    }

    private static List<Person> Children(Tx tx, Actor reader) =>
        [
            .. reader
                .Links.Select(l => PersonStore.Find(tx, l.ChildId))
                .OfType<Person>()
                .OrderBy(c => PersonName.Normal(c.GivenName), StringComparer.Ordinal),
        ];

    /// <summary>Two of one name get their class.</summary>
    private static string NameOf(Person person, List<Person> children) =>
        children.Any(c => c.Id != person.Id && c.GivenName == person.GivenName) && person.Class is { } known
            ? $"{person.GivenName}, {known}"
            : person.GivenName;
}
