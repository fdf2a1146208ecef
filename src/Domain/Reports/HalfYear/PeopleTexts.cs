using TochkaBot.Domain.Events;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Words;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>How many took part, in the words of the report.</summary>
public static class PeopleTexts
{
    public static string Of(EventFact item, Tally tally)
    {
        if (item.Wording.Length > 0)
        {
            return item.Wording;
        }

        if (tally.People == 0)
        {
            return string.Empty;
        }

        // What goes on for months says how often, too: the same pupils come again and again.
        return item.Kind is EventKind.Project or EventKind.Club && tally.Visits > tally.People
            ? $"{Heads(tally)}, посещений: {tally.Visits}"
            : Heads(tally);
    }

    /// <summary>«1 учащийся», «50 учащихся».</summary>
    public static string Pupils(int count) => Plural.Of(count, "учащийся", "учащихся", "учащихся");

    private static string Heads(Tally tally)
    {
        string[] parts =
        [
            .. tally.Pupils > 0 ? [Pupils(tally.Pupils)] : Array.Empty<string>(),
            .. tally.Teachers > 0
                ? [Plural.Of(tally.Teachers, "педагог", "педагога", "педагогов")]
                : Array.Empty<string>(),
            .. tally.Guests > 0 ? [Plural.Of(tally.Guests, "гость", "гостя", "гостей")] : Array.Empty<string>(),
        ];
        return parts switch
        {
            [] => $"{tally.People} чел.",
            [var all] when tally.Untold == 0 => all,
            _ => $"{tally.People} чел., из них {string.Join(", ", parts)}",
        };
    }
}
