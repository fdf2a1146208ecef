using System.Globalization;
using System.Text.RegularExpressions;

namespace TochkaBot.Bot.Conversations;

/// <summary>What a text says about a day and a time, and what is left of it besides.</summary>
internal sealed record DateReading(DateOnly? Day, TimeOnly? Time, string Rest)
{
    /// <summary>«31 февраля»: it looks like a date, but the calendar has no such day.</summary>
    public string? NoSuchDay { get; init; }

    /// <summary>«14:00–15:30»: when it ends.</summary>
    public TimeOnly? Until { get; init; }

    /// <summary>«7.12.2026»: the year was not left to us.</summary>
    public bool YearSaid { get; init; }
}

/// <summary>Understands «7.12», «07.12.2026», «7 декабря», «завтра 15:00», «в пятницу в 16», «2026-12-07».</summary>
internal static partial class DateReader
{
    private const int Patience = 200;

    private static readonly string[] Months =
    [
        "янв",
        "фев",
        "мар",
        "апр",
        "ма",
        "июн",
        "июл",
        "авг",
        "сен",
        "окт",
        "ноя",
        "дек",
    ];

    private static readonly string[] Weekdays =
    [
        "воскресень",
        "понедельник",
        "вторник",
        "сред",
        "четверг",
        "пятниц",
        "суббот",
    ];

    public static DateReading Read(string text, DateTime nowLocal)
    {
        var today = DateOnly.FromDateTime(nowLocal);
        var reading = new DateReading(null, null, text);
        return ReadTime(ReadDay(reading, today));
    }

    private static DateReading ReadDay(DateReading reading, DateOnly today)
    {
        if (Iso().Match(reading.Rest) is { Success: true } iso)
        {
            return WithDay(reading, iso, Number(iso, "d"), Number(iso, "m"), Number(iso, "y"), today);
        }

        if (Dotted().Matches(reading.Rest).FirstOrDefault(m => !IsClock(m)) is { } dotted)
        {
            return WithDay(reading, dotted, Number(dotted, "d"), Number(dotted, "m"), Number(dotted, "y"), today);
        }

        if (Named().Match(reading.Rest) is { Success: true } named)
        {
            var said = named.Groups["m"].Value;
            var month = Array.FindIndex(Months, m => said.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1;
            return WithDay(reading, named, Number(named, "d"), month, Number(named, "y"), today);
        }

        if (Relative().Match(reading.Rest) is { Success: true } relative)
        {
            return Without(reading, relative) with { Day = today.AddDays(DaysAhead(relative.Value)) };
        }

        if (Weekday().Match(reading.Rest) is { Success: true } weekday)
        {
            var wanted = Array.FindIndex(
                Weekdays,
                w => weekday.Groups["w"].Value.StartsWith(w, StringComparison.OrdinalIgnoreCase)
            );
            return Without(reading, weekday) with { Day = today.AddDays(UntilWeekday(today, wanted)) };
        }

        return reading;
    }

    private static DateReading ReadTime(DateReading reading)
    {
        var match = Clock().Match(reading.Rest);
        if (!match.Success)
        {
            return reading;
        }

        if (ClockOf(match) is not { } time)
        {
            return reading;
        }

        var end = Until().Match(reading.Rest[(match.Index + match.Length)..]);
        var rest = end.Success
            ? reading with
            {
                Rest = reading.Rest.Remove(match.Index + match.Length, end.Length),
            }
            : reading;
        return Without(rest, match) with { Time = time, Until = end.Success ? ClockOf(end) : null };
    }

    private static TimeOnly? ClockOf(Match match)
    {
        var (hour, minute) = (Number(match, "h") ?? Number(match, "hh") ?? 99, Number(match, "min") ?? 0);
        return hour > 23 || minute > 59 ? null : new TimeOnly(hour, minute);
    }

    private static DateReading WithDay(
        DateReading reading,
        Match match,
        int? day,
        int? month,
        int? year,
        DateOnly today
    )
    {
        var found = Without(reading, match) with { YearSaid = year is not null };
        var fullYear = year is < 100 ? 2000 + year : year;
        if (month is not (>= 1 and <= 12) || fullYear is < 2000 or > 2100)
        {
            return found with { NoSuchDay = match.Value.Trim() };
        }

        var inYear = fullYear ?? LikelyYear(day ?? 0, month.Value, today);
        return day >= 1 && day <= DateTime.DaysInMonth(inYear, month.Value)
            ? found with
            {
                Day = new DateOnly(inYear, month.Value, day.Value),
            }
            : found with
            {
                NoSuchDay = match.Value.Trim(),
            };
    }

    /// <summary>This year, unless that day went by so long ago that the next one must be meant.</summary>
    private static int LikelyYear(int day, int month, DateOnly today)
    {
        var thisYear = new DateOnly(today.Year, month, Math.Clamp(day, 1, DateTime.DaysInMonth(today.Year, month)));
        return thisYear < today.AddDays(-60) ? today.Year + 1 : today.Year;
    }

    /// <summary>«в 10.30», «15.30»: a time written with a point.</summary>
    private static bool IsClock(Match match)
    {
        var (hour, month, minute) = (Number(match, "d"), Number(match, "m"), match.Groups["m"].Value);
        return !match.Groups["y"].Success
            && hour <= 23
            && minute.Length == 2
            && month < 60
            && (month > 12 || match.Groups["at"].Success);
    }

    private static int DaysAhead(string word) =>
        word.ToLowerInvariant() switch
        {
            "послезавтра" => 2,
            "завтра" => 1,
            "вчера" => -1,
            "позавчера" => -2,
            _ => 0,
        };

    private static int UntilWeekday(DateOnly today, int wanted)
    {
        var ahead = (wanted - (int)today.DayOfWeek + 7) % 7;
        return ahead == 0 ? 7 : ahead;
    }

    private static DateReading Without(DateReading reading, Match match) =>
        reading with
        {
            Rest = Spaces().Replace(reading.Rest.Remove(match.Index, match.Length), " ").Trim(' ', ','),
        };

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<![\d.])(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"(?<at>(?<!\p{L})в\s+)?(?<![\d.:])(?<d>\d{1,2})[./](?<m>\d{1,2})([./](?<y>\d{4}|\d{2}))?(?![\d:])\s*(г\.?(?=\s|$))?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patience
    )]
    private static partial Regex Dotted();

    [GeneratedRegex(
        @"(?<!\d)(?<d>\d{1,2})\s+(?<m>янв(ар[яь])?|фев(рал[яь])?|март?а?|апр(ел[яь])?|ма[яй]|июн[яь]?|июл[яь]?|авг(уста?)?|сент?(ябр[яь])?|окт(ябр[яь])?|ноя(бр[яь])?|дек(абр[яь])?)(?!\p{L})\.?(\s+(?<y>\d{4}))?(\s*г\.?(?=\s|$))?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patience
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        @"(?<!\p{L})(сегодня|завтра|послезавтра|вчера|позавчера)(?!\p{L})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patience
    )]
    private static partial Regex Relative();

    [GeneratedRegex(
        @"(?<!\p{L})(во?\s+)?(?<w>воскресень[ея]|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау])(?!\p{L})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patience
    )]
    private static partial Regex Weekday();

    [GeneratedRegex(
        @"(?<![\d.\-–])(((?<!\p{L})в\s+)?(?<h>\d{1,2})[:.](?<min>\d{2})(?!\d)|(?<!\p{L})в\s+(?<hh>\d{1,2})(?![\d:.])(\s*ч(ас(а|ов)?)?(?!\p{L}))?)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patience
    )]
    private static partial Regex Clock();

    [GeneratedRegex(@"^\s*([–—-]|до)\s*(?<h>\d{1,2})[:.](?<min>\d{2})(?!\d)", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Until();

    [GeneratedRegex(@"\s{2,}", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Spaces();
}
