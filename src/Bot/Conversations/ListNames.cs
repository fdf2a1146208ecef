using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Conversations;

/// <summary>
/// What others are called on buttons: as short as the centre wants it, and no two alike, since a wrong child must not be
/// taken off. «Мария И.» twice gets up to three letters of the surname, and then a number by the alphabet.
/// </summary>
internal sealed class ListNames
{
    private const int LongestName = 100;
    private const int MostLetters = 3;

    private readonly Dictionary<long, string> byPerson;

    public ListNames(IEnumerable<Person> people, CentreSettings centre)
    {
        var all = people.DistinctBy(p => p.Id).OrderBy(Key, StringComparer.Ordinal).ThenBy(p => p.Id).ToList();
        byPerson = all.ToDictionary(p => p.Id, p => Short(p, centre));
        for (var letters = 2; letters <= MostLetters && !centre.FullNames; letters++)
        {
            Alike(all).ForEach(p => byPerson[p.Id] = Cut(p, letters));
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var person in Alike(all))
        {
            var name = byPerson[person.Id];
            numbers[name] = numbers.GetValueOrDefault(name) + 1;
            byPerson[person.Id] = $"{name} ({numbers[name]})";
        }
    }

    /// <summary>«Мария И., 6Б», as it stands on a list where nothing is pressed.</summary>
    public static string Short(Person person, CentreSettings centre)
    {
        var name = person.NameFor(centre);
        // A page of the longest names must still fit one message.
        return name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";
    }

    public string Of(Person person) => Of(person.Id);

    public string Of(long personId) => byPerson[personId];

    /// <summary>«Мария И.», where the class is said already.</summary>
    public string InClass(Person person) =>
        person.Class is { } known
            ? Of(person).Replace($", {known}", string.Empty, StringComparison.Ordinal)
            : Of(person);

    private List<Person> Alike(List<Person> all)
    {
        var twice = byPerson.Values.CountBy(n => n).Where(n => n.Value > 1).Select(n => n.Key).ToHashSet();
        return [.. all.Where(p => twice.Contains(byPerson[p.Id]))];
    }

    private static string Cut(Person person, int letters)
    {
        var family = person.FamilyName.Length > letters ? $"{person.FamilyName[..letters]}." : person.FamilyName;
        return $"{person.GivenName} {family}{(person.Class is { } known ? $", {known}" : string.Empty)}";
    }

    private static string Key(Person person) => PersonName.Normal($"{person.FamilyName} {person.GivenName}");
}
