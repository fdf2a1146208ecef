using System.Globalization;
using Microsoft.AspNetCore.Http;
using TochkaBot.Domain.Centre;

namespace TochkaBot.Admin.Cabinet.Html;

/// <summary>What the address of a page asks for. What cannot be read is said, and the page is shown without it.</summary>
internal sealed class Asked(IQueryCollection query)
{
    private readonly List<string> wrong = [];

    public string? Said => wrong.Count == 0 ? null : string.Join(' ', wrong);

    public string? Text(string name) => query[name].ToString() is { Length: > 0 and <= 100 } text ? text : null;

    public long? Id(string name) => long.TryParse(Text(name), CultureInfo.InvariantCulture, out var id) ? id : null;

    public T? One<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(Text(name), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    public DateOnly? Day(string name, string label)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) && day.Year is >= 2000 and <= 2100)
        {
            return day;
        }

        wrong.Add($"«{label}»: нужна дата вида 07.12.2026.");
        return null;
    }

    /// <summary>Both days belong to it; a period turned round is said and not asked for.</summary>
    public (DateOnly? From, DateOnly? To) Period()
    {
        var (from, to) = (Day("from", "С"), Day("to", "По"));
        if (from > to)
        {
            wrong.Add("Период задан наоборот: «С» позже, чем «По».");
            return (null, null);
        }

        return (from, to);
    }

    public static DateTimeOffset? Begin(CentreSettings centre, DateOnly? day) =>
        day is { } known ? centre.Moment(known.ToDateTime(TimeOnly.MinValue)) : null;

    /// <summary>The first moment after the day.</summary>
    public static DateTimeOffset? End(CentreSettings centre, DateOnly? day) => Begin(centre, day?.AddDays(1));
}
