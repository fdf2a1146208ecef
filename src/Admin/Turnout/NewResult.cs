using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;

namespace TochkaBot.Admin.Turnout;

// For the API's document only: what is sent is read field by field, so that each fault can be named.
[Description("What one person reached in one subject.")]
internal sealed record NewResult
{
    public required long PersonId { get; init; }

    [Description("Where an event has several; else null.")]
    [MaxLength(EventResultLine.LongestWords)]
    public string? Subject { get; init; }

    [JsonConverter(typeof(CamelWord<EventAward>))]
    public required EventAward Result { get; init; }

    [Range(1, EventResultLine.LastPlace)]
    public int? Place { get; init; }

    [JsonConverter(typeof(CamelWord<EventLevel>))]
    [Description("Where it stands apart from the level of the event; else null.")]
    public EventLevel? Level { get; init; }

    [Description("«муниципальный этап».")]
    [MaxLength(EventResultLine.LongestWords)]
    public string? Stage { get; init; }
}

internal static class NewResults
{
    private static readonly IReadOnlyList<string> Known = ["personId", "subject", "result", "place", "level", "stage"];

    public static IReadOnlyList<EventResultLine> Read(JsonElement list, FieldErrors errors)
    {
        if (list.GetArrayLength() == 0)
        {
            errors.Add("[0]", "At least one result is needed.");
        }

        return [.. list.EnumerateArray().Select((one, index) => Read(one, $"[{index}]", errors))];
    }

    private static EventResultLine Read(JsonElement one, string place, FieldErrors errors)
    {
        if (one.ValueKind != JsonValueKind.Object)
        {
            errors.Add(place, "Must be an object.");
            return new EventResultLine();
        }

        foreach (var field in one.EnumerateObject().Where(f => !Known.Contains(f.Name)))
        {
            errors.Add($"{place}.{field.Name}", "Is not a field of a result.");
        }

        FieldValue? Field(string name) =>
            one.TryGetProperty(name, out var value) ? new FieldValue($"{place}.{name}", value, errors) : null;

        T Needed<T>(string name, T? value)
            where T : struct
        {
            if (value is null && !errors.ByField.ContainsKey($"{place}.{name}"))
            {
                errors.Add($"{place}.{name}", "Is required.");
            }

            return value ?? default;
        }

        return new EventResultLine
        {
            PersonId = Needed("personId", Field("personId")?.Id()),
            Subject = Field("subject")?.Line(EventResultLine.LongestWords)?.Trim() ?? string.Empty,
            Result = Needed("result", Field("result")?.Word<EventAward>(Spelling.Camel)),
            Place = Field("place")?.Whole(),
            Level = Field("level")?.Word<EventLevel>(Spelling.Camel),
            Stage = Field("stage")?.Line(EventResultLine.LongestWords)?.Trim() ?? string.Empty,
        };
    }
}
