using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>Children whom no list of the school knows, as a teacher writes them down on the list of an event.</summary>
internal static class TypedNames
{
    /// <summary>The same name on the same list is the same child, however often the button was pressed.</summary>
    public static Participant? OnList(Tx tx, long eventId, PupilLine line) =>
        SignUpStore
            .OfEvent(tx, eventId)
            .FirstOrDefault(p =>
                p is { SignUp.IsActive: true, Person.Origin: PersonOrigin.Typed }
                && p.Person.Grade == line.Class.Grade
                && p.Person.Letter == line.Class.Letter
                && PersonName.Normal($"{p.Person.FamilyName} {p.Person.GivenName}") == line.Name.SortKey
            );

    /// <summary>The child who stands on this list by that name already, or a new one.</summary>
    public static long Enlist(Tx tx, CentreSettings centre, long eventId, PupilLine line)
    {
        if (OnList(tx, eventId, line) is { } same)
        {
            return same.Person.Id;
        }

        var person = PersonStore.Add(tx, line.Name, PersonOrigin.Typed);
        PersonStore.PutInClass(tx, person, line.Class, centre.Day(tx.Now));
        return person;
    }
}
