namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>«После утверждения изменилось: …», a sentence for each difference.</summary>
public static class ChangeTexts
{
    public static IReadOnlyList<string> Between(Analysis then, Analysis now) =>
        [
            .. Number("мероприятий", then.Total.Events, now.Total.Events),
            .. Number("участников", then.Total.People, now.Total.People),
            .. Number("занимаются", then.Enrolled?.Pupils, now.Enrolled?.Pupils),
            .. Number("курсов повышения квалификации", then.Training.Count, now.Training.Count),
            .. Events(then, now),
        ];

    private static IEnumerable<string> Events(Analysis then, Analysis now)
    {
        var (before, after) = (then.Events.ToDictionary(e => e.Id), now.Events.ToDictionary(e => e.Id));
        foreach (var item in after.Values)
        {
            if (!before.TryGetValue(item.Id, out var old))
            {
                yield return $"добавилось: {Name(item)}";
                continue;
            }

            foreach (var change in Of(old, item))
            {
                yield return $"{Name(item)}: {change}";
            }
        }

        foreach (var item in before.Values.Where(e => !after.ContainsKey(e.Id)))
        {
            yield return $"больше нет: {Name(item)}";
        }
    }

    private static IEnumerable<string> Of(ReportEvent then, ReportEvent now)
    {
        if (then.Title != now.Title)
        {
            yield return $"раньше называлось {Name(then)}";
        }

        foreach (var number in Number("участников", then.People, now.People))
        {
            yield return number;
        }

        if (then.DateText != now.DateText)
        {
            yield return $"дата: было «{then.DateText}», стало «{now.DateText}»";
        }

        if (then.NewsUrl != now.NewsUrl)
        {
            yield return then.NewsUrl is null ? "появилась ссылка на новость"
            : now.NewsUrl is null ? "ссылки на новость больше нет"
            : "ссылка на новость другая";
        }
    }

    private static IEnumerable<string> Number(string what, int? then, int? now) =>
        then == now ? [] : [$"{what}: было {Known(then)}, стало {Known(now)}"];

    private static string Known(int? number) => number?.ToString() ?? "неизвестно";

    private static string Name(ReportEvent item) => item.Title.Contains('«') ? item.Title : $"«{item.Title}»";
}
