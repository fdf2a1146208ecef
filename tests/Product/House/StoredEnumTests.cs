using System.Reflection;
using System.Text.RegularExpressions;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Tests.House;

public sealed partial class StoredEnumTests
{
    /// <summary>Where a consent came from: each statement knows its own word, so no value is ever passed.</summary>
    private const string WrittenByStatements = "source";

    public static TheoryData<Type> Enums =>
        [.. typeof(Event).Assembly.GetExportedTypes().Where(t => t.IsEnum && !t.IsDefined(typeof(FlagsAttribute)))];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_that_is_stored_by_name_is_read_back(Type type) =>
        typeof(StoredEnumTests)
            .GetMethod(nameof(ComesBack), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type)
            .Invoke(null, null);

    [Fact]
    public void A_list_of_names_in_a_table_is_an_enum_of_the_centre()
    {
        var known = Enums.Select(e => string.Join(' ', NamesOf(e.Data).Order(StringComparer.Ordinal))).ToHashSet();
        Rule.Holds(
            "No enum has just these names:",
            from table in Tables()
            from list in NameList().Matches(table)
            let names = Name().Matches(list.Value).Select(m => m.Groups[1].Value)
            where list.Groups["column"].Value != WrittenByStatements
            where !known.Contains(string.Join(' ', names.Order(StringComparer.Ordinal)))
            select $"{table[..table.IndexOf('(')]}: {list.Groups["column"].Value} ({string.Join(", ", names)})"
        );
    }

    [Fact]
    public void An_enum_is_read_as_part_of_a_row_only()
    {
        var enums = string.Join('|', Enums.Select(e => e.Data.Name));
        var alone = new Regex($@"\btx\.(List|Find|One)<({enums})\??>");
        Rule.Holds(
            "The mapper reads enums by name into properties, not as bare values:",
            Repository.Product.Where(s => s.Says(alone))
        );
    }

    private static void ComesBack<T>()
        where T : struct, Enum =>
        WithDatabase(db =>
        {
            foreach (var value in Enum.GetValues<T>())
            {
                var row = db.Read(tx => tx.One<Row<T>>("SELECT @name AS value", new { name = value.Stored() }));
                Assert.Equal(value, row.Value);
            }

            return true;
        });

    /// <summary>As they stand after all migrations: a later one may have made a table anew.</summary>
    private static IReadOnlyList<string> Tables() =>
        WithDatabase(db => db.Read(tx => tx.List<string>("SELECT sql FROM sqlite_master WHERE type = 'table'")));

    private static T WithDatabase<T>(Func<Db, T> look)
    {
        var folder = Directory.CreateTempSubdirectory("tochka-house-");
        try
        {
            using var db = Db.Open(Path.Combine(folder.FullName, "tochka.db"), TimeProvider.System);
            return look(db);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> NamesOf(Type type) =>
        Enum.GetNames(type).Select(n => char.ToLowerInvariant(n[0]) + n[1..]);

    // A list that a query reads by (WHERE status IN …) is a part of an enum; only CHECK lists the whole.
    [GeneratedRegex(@"CHECK \((?<column>\w+) IN \(('\w+',?\s*)+\)\)")]
    private static partial Regex NameList();

    [GeneratedRegex(@"'(\w+)'")]
    private static partial Regex Name();

    private sealed record Row<T>
    {
        public T? Value { get; init; }
    }
}
