using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Demo;

/// <summary>A pupil of the class lists; the role when the page lets one be this pupil.</summary>
internal sealed record Listed(PersonName Name, SchoolClass Class, Role? Role)
{
    public bool HasConsent { get; init; } = Role?.HasConsent ?? true;
}

/// <summary>The classes of a village school: letters only where there are two of a year.</summary>
internal static class Classes
{
    private static readonly (int Grade, string Letter, int Pupils)[] Sizes =
    [
        (1, "А", 9),
        (1, "Б", 8),
        (2, string.Empty, 10),
        (3, string.Empty, 11),
        (4, string.Empty, 10),
        (5, "А", 8),
        (5, "Б", 8),
        (6, "А", 8),
        (6, "Б", 7),
        (7, string.Empty, 11),
        (8, string.Empty, 10),
        (9, string.Empty, 9),
        (10, string.Empty, 6),
        (11, string.Empty, 5),
    ];

    /// <summary>The cast first in their classes, then invented names.</summary>
    public static IEnumerable<Listed> Pupils()
    {
        var named = 0;
        foreach (var (grade, letter, pupils) in Sizes)
        {
            var schoolClass = new SchoolClass(grade, letter);
            var cast = Cast.Pupils.Where(p => p.Class == schoolClass).ToList();
            foreach (var role in cast)
            {
                yield return new Listed(role.Name, schoolClass, role);
            }

            var small = Cast.Small.Where(c => c.Class == schoolClass).ToList();
            foreach (var (name, _) in small)
            {
                yield return new Listed(name, schoolClass, Role: null) { HasConsent = false };
            }

            for (var i = cast.Count + small.Count; i < pupils; i++)
            {
                yield return new Listed(Names.Pupil(named++), schoolClass, Role: null);
            }
        }
    }
}
