using System.Globalization;
using System.Text.Json;
using TochkaBot.Admin.Problems;

namespace TochkaBot.Admin.Input;

/// <summary>One field of a request. Each reading answers nothing for null, and for what it refuses into the errors.</summary>
internal sealed record FieldValue(string Name, JsonElement Json, FieldErrors Errors)
{
    private static readonly string[] MomentFormats =
    [
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    public bool IsNull => Json.ValueKind == JsonValueKind.Null;

    /// <summary>Text of one line.</summary>
    public string? Line(int longest) => Text(longest, lines: false);

    public string? Text(int longest, bool lines = true)
    {
        if (IsNull)
        {
            return null;
        }

        if (Characters() is not { } text)
        {
            return Refuse<string>("Must be text.");
        }

        if (text.Any(c => char.IsControl(c) && !(lines && c is '\n' or '\r' or '\t')))
        {
            return Refuse<string>("Must not contain control characters.");
        }

        return text.Length <= longest ? text : Refuse<string>($"May have {longest} characters at most.");
    }

    public int? Whole()
    {
        if (IsNull)
        {
            return null;
        }

        return Json.ValueKind == JsonValueKind.Number && Json.TryGetInt32(out var number)
            ? number
            : RefuseValue<int>("Must be a whole number.");
    }

    public bool? YesNo() =>
        Json.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => RefuseValue<bool>("Must be true or false."),
        };

    public long? Id()
    {
        if (IsNull)
        {
            return null;
        }

        return Json.ValueKind == JsonValueKind.Number && Json.TryGetInt64(out var number)
            ? number
            : RefuseValue<long>("Must be an id, a whole number.");
    }

    public T? Word<T>(Func<T, string> spell)
        where T : struct, Enum
    {
        if (IsNull)
        {
            return null;
        }

        return Spelling.Read(Characters(), spell) ?? RefuseValue<T>(Spelling.Advice(spell));
    }

    /// <summary>A list of words, each of them known.</summary>
    public IReadOnlyList<T>? Words<T>(Func<T, string> spell)
        where T : struct, Enum
    {
        if (IsNull)
        {
            return null;
        }

        if (Json.ValueKind != JsonValueKind.Array)
        {
            return Refuse<IReadOnlyList<T>>($"Must be a list. Each {Lowered(Spelling.Advice(spell))}");
        }

        var words = Json.EnumerateArray().Select(one => (this with { Json = one }).Known(spell)).ToList();
        return words.Contains(null)
            ? Refuse<IReadOnlyList<T>>($"Each {Lowered(Spelling.Advice(spell))}")
            : [.. words.OfType<T>()];
    }

    /// <summary>A moment between 1900 and 2200: later ones overflow on the way into a zone.</summary>
    public DateTimeOffset? Moment()
    {
        if (IsNull)
        {
            return null;
        }

        return ReadMoment(Characters()) is { Year: >= 1900 and < 2200 } moment
            ? moment
            : RefuseValue<DateTimeOffset>("Must be a date and time with offset, like 2026-12-07T15:00:00+03:00.");
    }

    /// <summary>A day between 1900 and 2200; null is none.</summary>
    public DateOnly? Day() =>
        DateOnly.TryParseExact(Characters(), "yyyy-MM-dd", out var day) && day.Year is >= 1900 and < 2200
            ? day
            : RefuseValue<DateOnly>("Must be a day like 2026-12-07.");

    public string? WebAddress(int longest)
    {
        if (Line(longest) is not { } text)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? text
            : Refuse<string>("Must be an address that begins with https:// or http://.");
    }

    private static DateTimeOffset? ReadMoment(string? text)
    {
        var spelled = text is [.. var rest, 'Z'] ? $"{rest}+00:00" : text;
        return DateTimeOffset.TryParseExact(
            spelled,
            MomentFormats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var moment
        )
            ? moment
            : null;
    }

    private T? Known<T>(Func<T, string> spell)
        where T : struct, Enum => Spelling.Read(Characters(), spell);

    private static string Lowered(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private string? Characters()
    {
        try
        {
            return Json.ValueKind == JsonValueKind.String ? Json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair or broken UTF-8: valid JSON that is no text.
            return null;
        }
    }

    private T? Refuse<T>(string sentence)
        where T : class
    {
        Errors.Add(Name, sentence);
        return null;
    }

    private T? RefuseValue<T>(string sentence)
        where T : struct
    {
        Errors.Add(Name, sentence);
        return null;
    }
}
