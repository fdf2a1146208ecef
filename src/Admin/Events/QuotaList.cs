using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Admin.Events;

internal sealed record QuotaView
{
    public required GradeRange Grades { get; init; }

    [Description("At most so many seats for pupils of these grades.")]
    [Range(1, 9999)]
    public required int Capacity { get; init; }
}

/// <summary>The quotas of an event as programs write them: a list of ranges of grades, each with its seats.</summary>
internal static class QuotaList
{
    private const string Advice =
        "Must be a list like [{\"grades\": {\"from\": 5, \"to\": 6}, \"capacity\": 10}], or null.";

    public static IReadOnlyList<QuotaView> Of(EventDraft item) =>
        [
            .. SeatQuotas
                .Of(item)
                .Select(q => new QuotaView { Grades = new GradeRange(q.From, q.To), Capacity = q.Seats }),
        ];

    /// <returns>As it is stored; whether it makes sense is the event's to say.</returns>
    public static string? Read(FieldValue value)
    {
        if (value.IsNull)
        {
            return null;
        }

        if (value.Json.ValueKind == JsonValueKind.Array && value.Json.EnumerateArray().Select(One).ToList() is var read)
        {
            if (!read.Contains(null))
            {
                return SeatQuotas.Line([.. read.OfType<SeatQuota>()]);
            }
        }

        value.Errors.Add(value.Name, Advice);
        return null;
    }

    private static SeatQuota? One(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("grades", out var grades)
        && grades.ValueKind == JsonValueKind.Object
        && Whole(grades, "from") is { } from
        && Whole(grades, "to") is { } to
        && Whole(json, "capacity") is { } seats
            ? new SeatQuota(from, to, seats)
            : null;

    private static int? Whole(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
            ? number
            : null;
}
