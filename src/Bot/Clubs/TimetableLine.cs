using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Clubs;

/// <summary>Reads a week as people write it: «пн ср 15:30, 45 мин, каб. 12», «вторник 15:00–16:20; пятница 14.30».</summary>
internal static partial class TimetableLine
{
    private const int Patience = 200;

    private static readonly string[] Weekdays = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];

    private static readonly string[] Stems = ["понедел", "вторн", "сред", "четв", "пятн", "субб", "воскр"];

    /// <returns>The week in its order; nothing when a part of it has no day or no time, or says the same lesson twice.</returns>
    public static IReadOnlyList<WeeklyLesson>? Read(string text)
    {
        var parts = text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var read = parts.Select(ReadPart).ToList();
        if (read.Count == 0 || read.Any(part => part is null))
        {
            return null;
        }

        // What was said once holds for the others: «пн 15:30; ср 16:00, каб. 12».
        var minutes = read.Select(p => p!.Minutes).FirstOrDefault(m => m is not null);
        var place = read.Select(p => p!.Place).FirstOrDefault(p => p.Length > 0) ?? string.Empty;
        List<WeeklyLesson> lessons =
        [
            .. from part in read
            from slot in part!.Slots
            orderby slot.Weekday, slot.Starts
            select new WeeklyLesson
            {
                Weekday = slot.Weekday,
                Starts = slot.Starts.ToString("HH:mm", CultureInfo.InvariantCulture),
                Minutes = slot.Minutes ?? part.Minutes ?? minutes ?? WeeklyLesson.UsualMinutes,
                Place = part.Place.Length > 0 ? part.Place : place,
            },
        ];
        var isSound =
            lessons.Count <= GroupActions.MostLessons
            && lessons.All(l => l.Minutes is >= 5 and <= 480 && l.Place.Length <= WeeklyLesson.LongestPlace)
            && lessons.DistinctBy(l => (l.Weekday, l.Starts)).Count() == lessons.Count;
        return isSound ? lessons : null;
    }

    private static Part? ReadPart(string text)
    {
        var (rest, minutes) = TakeMinutes(text);
        var slots = new List<Slot>();
        var days = new SortedSet<int>();
        var wasTime = false;
        var place = rest;
        foreach (Match match in Token().Matches(rest))
        {
            place = place.Replace(match.Value, "\u0001", StringComparison.Ordinal);
            if (match.Groups["day"].Success)
            {
                if (wasTime)
                {
                    days.Clear();
                    wasTime = false;
                }

                days.UnionWith(DaysOf(match));
                continue;
            }

            if (days.Count == 0 || TimeOf(match, "h", "m") is not { } starts)
            {
                return null;
            }

            wasTime = true;
            slots.AddRange(days.Select(day => new Slot(day, starts, Length(starts, TimeOf(match, "eh", "em")))));
        }

        return slots.Count > 0 && wasTime ? new Part(slots, minutes, PlaceOf(place)) : null;
    }

    private static (string Others, int? Minutes) TakeMinutes(string text)
    {
        var match = Lasting().Match(text);
        return match.Success
            ? (text.Remove(match.Index, match.Length), int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture))
            : (text, null);
    }

    private static IEnumerable<int> DaysOf(Match match)
    {
        var first = DayOf(match.Groups["day"].Value);
        var last = match.Groups["last"].Success ? DayOf(match.Groups["last"].Value) : first;
        return first <= last ? Enumerable.Range(first, last - first + 1) : [first, last];
    }

    private static int DayOf(string word)
    {
        var said = word.ToLowerInvariant();
        var brief = Array.IndexOf(Weekdays, said);
        return (brief >= 0 ? brief : Array.FindIndex(Stems, said.StartsWith)) + 1;
    }

    private static TimeOnly? TimeOf(Match match, string hours, string minutes)
    {
        if (!match.Groups[hours].Success)
        {
            return null;
        }

        var hour = int.Parse(match.Groups[hours].Value, CultureInfo.InvariantCulture);
        var minute = int.Parse(match.Groups[minutes].Value, CultureInfo.InvariantCulture);
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static int? Length(TimeOnly starts, TimeOnly? ends) =>
        ends is { } end && end > starts ? (int)(end - starts).TotalMinutes : null;

    private static string PlaceOf(string rest)
    {
        var words = Filler().Replace(rest.Replace('\u0001', ' '), " ");
        return Spaces().Replace(words, " ").Trim(' ', ',', '.', '-', '–');
    }

    private sealed record Slot(int Weekday, TimeOnly Starts, int? Minutes);

    private sealed record Part(IReadOnlyList<Slot> Slots, int? Minutes, string Place);

    [GeneratedRegex(
        @"(?<!\p{L})(?<day>пн|вт|ср|чт|пт|сб|вс|понедельник\p{L}*|вторник\p{L}*|сред[аыуе]\p{L}*|четверг\p{L}*|пятниц\p{L}*|суббот\p{L}*|воскресень\p{L}*)(?!\p{L})\.?(\s*[-–—]\s*(?<last>пн|вт|ср|чт|пт|сб|вс)(?!\p{L})\.?)?"
            + @"|(?<!\d)(?<h>\d{1,2})[:.](?<m>\d{2})(?!\d)(\s*([-–—]|до)\s*(?<eh>\d{1,2})[:.](?<em>\d{2})(?!\d))?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patience
    )]
    private static partial Regex Token();

    [GeneratedRegex(
        @"(?<n>\d{1,3})\s*мин(ут[аы]?)?(?!\p{L})\.?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patience
    )]
    private static partial Regex Lasting();

    [GeneratedRegex(
        @"(?<!\p{L})(по|и|в|во|с|каждый|каждую|кажд\p{L}+)(?!\p{L})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patience
    )]
    private static partial Regex Filler();

    [GeneratedRegex(@"[\s,]*\s[\s,]*", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Spaces();
}
