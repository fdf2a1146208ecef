using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Demo;

/// <summary>What is taught on the centre's equipment this year. One class has nothing yet: that is why its goal is not reached.</summary>
internal static class Subjects
{
    private static readonly SchoolClass Forgotten = new(5, "Б");

    private static readonly (string Subject, int From)[] Taught =
    [
        ("Биология", 5),
        ("Физика", 7),
        ("Информатика", 7),
        ("Химия", 8),
    ];

    public static void Teach(Tx tx, Actor head, SchoolYear year)
    {
        foreach (var of in Classes.Pupils().Select(p => p.Class).Distinct().Where(c => c != Forgotten))
        {
            foreach (var (subject, _) in Taught.Where(t => of.Grade >= t.From))
            {
                TaughtStore.Toggle(tx, head, year.Begins.Year, of, subject);
            }
        }
    }
}
