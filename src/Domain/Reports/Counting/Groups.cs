using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Words;

namespace TochkaBot.Domain.Reports.Counting;

/// <param name="First">Where the row stands among the others.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GroupKey(string Key, string Title, long First, string Then = "");

/// <summary>Which group gets what.</summary>
internal abstract class Groups
{
    private readonly Dictionary<string, (GroupKey Key, Tallying Tallying)> all = new(StringComparer.Ordinal);

    /// <summary>For the event itself and the heads without a name; nothing where the group has no use for so few.</summary>
    public abstract Tallying? Of(EventFact item, Unnamed heads);

    public abstract Tallying Of(EventFact item, long personId);

    public IReadOnlyList<CountRow> Rows() =>
        [
            .. all
                .Values.OrderBy(g => g.Key.First)
                .ThenBy(g => g.Key.Then, StringComparer.Ordinal)
                .Select(g => new CountRow(g.Key.Key, g.Key.Title, g.Tallying.Result())),
        ];

    public static Groups For(Tx tx, CentreSettings centre, Grouping grouping, Period period) =>
        grouping switch
        {
            Grouping.Direction => new EventGroups(e => new(e.Direction, e.DirectionTitle, e.DirectionPosition)),
            Grouping.Kind => new EventGroups(e => new(Word(e.Kind), GroupTexts.Kind(e.Kind), (long)e.Kind)),
            Grouping.Level => new EventGroups(e => new(Word(e.Level), GroupTexts.Level(e.Level), (long)e.Level)),
            Grouping.Month => new EventGroups(e => Month(centre.Local(e.StartsAt))),
            Grouping.Grade => new ClassGroups(new ClassBook(tx, centre, period), byLetter: false),
            Grouping.Class => new ClassGroups(new ClassBook(tx, centre, period), byLetter: true),
            _ => new EventGroups(e => new(Text(e.Id), e.Title, e.StartsAt.UtcTicks, $"{e.Id:D19}")),
        };

    protected Tallying Named(GroupKey key)
    {
        if (!all.TryGetValue(key.Key, out var known))
        {
            all[key.Key] = known = (key, new Tallying());
        }

        return known.Tallying;
    }

    private static GroupKey Month(DateTimeOffset local) =>
        new(
            local.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            RussianDate.MonthTitle(DateOnly.FromDateTime(local.Date)),
            (local.Year * 12) + local.Month
        );

    /// <summary>As the API spells it: «career-test».</summary>
    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Everybody goes with the event.</summary>
internal sealed class EventGroups(Func<EventFact, GroupKey> key) : Groups
{
    private EventFact? last;
    private Tallying? current;

    public override Tallying Of(EventFact item, Unnamed heads) => Of(item, 0);

    public override Tallying Of(EventFact item, long personId)
    {
        if (ReferenceEquals(last, item) && current is not null)
        {
            return current;
        }

        last = item;
        return current = Named(key(item));
    }
}

/// <summary>Everybody goes with the class they were in then.</summary>
internal sealed class ClassGroups(ClassBook book, bool byLetter) : Groups
{
    private static readonly GroupKey NoClass = new("none", GroupTexts.NoClass, long.MaxValue);

    public override Tallying? Of(EventFact item, Unnamed heads) => heads.People > 0 ? Named(NoClass) : null;

    public override Tallying Of(EventFact item, long personId) =>
        Named(
            book.ClassAt(item, personId) switch
            {
                { } of when byLetter => new GroupKey(
                    $"{of.Grade}{of.Letter}",
                    $"{of.Grade}{of.Letter}",
                    of.Grade,
                    of.Letter
                ),
                { } of => new GroupKey($"{of.Grade}", GroupTexts.Grade(of.Grade), of.Grade),
                _ => NoClass,
            }
        );
}
