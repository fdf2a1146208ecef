using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Words;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>When an event was, as the table says it: in the words that were entered, else by its days.</summary>
public static class EventDates
{
    public static string Of(EventFact item, CentreSettings centre) =>
        string.IsNullOrWhiteSpace(item.DateText)
            ? RussianPeriod.Of(centre.Day(item.StartsAt), centre.Day(item.EndsAt ?? item.StartsAt))
            : item.DateText;
}
