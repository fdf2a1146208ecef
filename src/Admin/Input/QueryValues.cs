using System.Globalization;
using Microsoft.AspNetCore.Http;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Centre;

namespace TochkaBot.Admin.Input;

/// <summary>The query of a call, read by hand so that a wrong value is named and not merely refused.</summary>
internal sealed class QueryValues(IQueryCollection query, FieldErrors errors)
{
    /// <summary>A page of a list; the cursor is the id of its last item.</summary>
    public (long After, int Limit) Page() =>
        ((long?)Number("after", 0, long.MaxValue, "Must be the value of next from the page before.") ?? 0, Limit());

    public T? Word<T>(string name, Func<T, string> spell)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (Spelling.Read(text, spell) is { } value)
        {
            return value;
        }

        errors.Add(name, Spelling.Advice(spell));
        return null;
    }

    /// <summary>The beginning of a day of the centre, moved on by some days.</summary>
    public DateTimeOffset? Day(string name, CentreSettings centre, int plusDays = 0)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) && day.Year is >= 1900 and < 2200)
        {
            return centre.Moment(day.AddDays(plusDays).ToDateTime(TimeOnly.MinValue));
        }

        errors.Add(name, "Must be a day like 2026-12-07.");
        return null;
    }

    /// <summary>No when it is not there.</summary>
    public bool Flag(string name)
    {
        if (Text(name) is not { } text)
        {
            return false;
        }

        if (text is not ("true" or "false"))
        {
            errors.Add(name, "Must be true or false.");
        }

        return text == "true";
    }

    public int Whole(string name, int standard, int from, int to) =>
        (int?)Number(name, from, to, $"Must be a whole number from {from} to {to}.") ?? standard;

    public string? Text(string name) => query.TryGetValue(name, out var values) ? values.ToString() : null;

    private int Limit() =>
        (int?)Number("limit", 1, Paging.Longest, $"Must be a whole number from 1 to {Paging.Longest}.") ?? Paging.Usual;

    private long? Number(string name, long from, long to, string advice)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (
            long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= from
            && number <= to
        )
        {
            return number;
        }

        errors.Add(name, advice);
        return null;
    }
}
