using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Cabinet;

/// <summary>Whom a typed name may mean.</summary>
public static class NamedReport
{
    private const int Most = 20;

    public static IReadOnlyList<Person> Find(Tx tx, string typed)
    {
        var key = PersonName.Normal(typed.Trim());
        return key.Length < 2
            ? []
            : tx.List<Person>(
                $"""
                SELECT {PersonStore.Columns} FROM {PersonStore.WithClass}
                WHERE p.sort_key >= @key AND p.sort_key < @end ORDER BY p.sort_key, p.id LIMIT @most
                """,
                new
                {
                    key,
                    end = key + char.MaxValue,
                    Most,
                }
            );
    }
}
