using System.Globalization;
using System.Text;

namespace TochkaBot.Domain.Calendar;

/// <summary>
/// A calendar as RFC 5545 has it. Moments are in UTC, so that no table of zones can be out of date: the phone shows them
/// in its own.
/// </summary>
public static class CalendarText
{
    /// <summary>Octets of a line, its end not counted (RFC 5545, 3.1).</summary>
    private const int LongestLine = 75;

    /// <param name="title">What the phone calls the calendar.</param>
    /// <param name="zone">Only a hint.</param>
    /// <param name="refresh">How often it is worth asking again; nothing for a file that stays as it is.</param>
    public static byte[] Write(string title, string zone, TimeSpan? refresh, IEnumerable<CalendarEntry> entries)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//TochkaBot//Calendar//RU",
            "CALSCALE:GREGORIAN",
            $"NAME:{Escaped(title)}",
            $"X-WR-CALNAME:{Escaped(title)}",
            $"X-WR-TIMEZONE:{zone}",
            .. Refreshing(refresh),
            .. entries.SelectMany(Event),
            "END:VCALENDAR",
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(Folded)));
    }

    private static IEnumerable<string> Refreshing(TimeSpan? refresh) =>
        refresh is { } every
            ? [$"REFRESH-INTERVAL;VALUE=DURATION:{Duration(every)}", $"X-PUBLISHED-TTL:{Duration(every)}"]
            : [];

    private static IEnumerable<string> Event(CalendarEntry entry) =>
        [
            "BEGIN:VEVENT",
            $"UID:{entry.Uid}",
            // The same as long as nothing changes: else every asking would look like news.
            $"DTSTAMP:{Moment(entry.ChangedAt)}",
            $"CREATED:{Moment(entry.CreatedAt)}",
            $"LAST-MODIFIED:{Moment(entry.ChangedAt)}",
            $"SEQUENCE:{entry.Revision}",
            .. Time(entry),
            $"SUMMARY:{Escaped(entry.Title)}",
            .. Said("DESCRIPTION", entry.Description),
            .. Said("LOCATION", entry.Place),
            .. entry.Url is { } url ? (string[])[$"URL:{url}"] : [],
            $"STATUS:{entry.Status.ToString().ToUpperInvariant()}",
            $"TRANSP:{(entry.Status == CalendarStatus.Confirmed ? "OPAQUE" : "TRANSPARENT")}",
            .. entry.Alarms.SelectMany(before => Alarm(entry, before)),
            "END:VEVENT",
        ];

    private static IEnumerable<string> Time(CalendarEntry entry) =>
        entry.Days is { } days
            ? [$"DTSTART;VALUE=DATE:{Day(days.First)}", $"DTEND;VALUE=DATE:{Day(days.After)}"]
            : [$"DTSTART:{Moment(entry.StartsAt)}", $"DTEND:{Moment(entry.EndsAt)}"];

    private static IEnumerable<string> Alarm(CalendarEntry entry, TimeSpan before) =>
        [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            $"DESCRIPTION:{Escaped(entry.Title)}",
            $"TRIGGER:-{Duration(before)}",
            "END:VALARM",
        ];

    private static IEnumerable<string> Said(string name, string? words) =>
        string.IsNullOrEmpty(words) ? [] : [$"{name}:{Escaped(words)}"];

    private static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>«P1D», «PT2H30M».</summary>
    private static string Duration(TimeSpan span) => System.Xml.XmlConvert.ToString(span);

    /// <summary>Text of people: what would end a value or a line is marked, what no text may hold is left out (3.3.11).</summary>
    private static string Escaped(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var sign in text.ReplaceLineEndings("\n"))
        {
            _ = sign switch
            {
                '\\' or ';' or ',' => safe.Append('\\').Append(sign),
                '\n' => safe.Append("\\n"),
                '\t' => safe.Append(sign),
                _ => char.IsControl(sign) ? safe : safe.Append(sign),
            };
        }

        return safe.ToString();
    }

    /// <summary>Broken at 75 octets, never inside a letter; what follows begins with a space (3.1).</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
