using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Admin.Turnout;

[Description("How many were there in all, named or not. What is unknown is null.")]
internal sealed record HeadCountBody
{
    private static readonly IReadOnlyList<string> Known = ["people", "pupils", "teachers", "guests", "wording"];

    [Description("The whole: at least those who came by name.")]
    [Range(0, HeadCounts.Most)]
    public required int People { get; init; }

    [Range(0, HeadCounts.Most)]
    public int? Pupils { get; init; }

    [Range(0, HeadCounts.Most)]
    public int? Teachers { get; init; }

    [Description("Guests and parents.")]
    [Range(0, HeadCounts.Most)]
    public int? Guests { get; init; }

    [Description("As the centre writes it, «3 педагога»; null where the numbers say it.")]
    [MaxLength(HeadCountStore.LongestWording)]
    public string? Wording { get; init; }

    public static HeadCountBody Of(HeadCount count) =>
        new()
        {
            People = count.People,
            Pupils = count.Pupils,
            Teachers = count.Teachers,
            Guests = count.Guests,
            Wording = count.Wording.Length > 0 ? count.Wording : null,
        };

    public static HeadCount Read(JsonElement body, FieldErrors errors)
    {
        foreach (var field in body.EnumerateObject().Where(f => !Known.Contains(f.Name)))
        {
            errors.Add(field.Name, "Is not a field of a head count.");
        }

        var people = Field(body, "people", errors)?.Whole();
        if (people is null && !errors.ByField.ContainsKey("people"))
        {
            errors.Add("people", "Is required.");
        }

        return new HeadCount
        {
            People = people ?? 0,
            Pupils = Field(body, "pupils", errors)?.Whole(),
            Teachers = Field(body, "teachers", errors)?.Whole(),
            Guests = Field(body, "guests", errors)?.Whole(),
            Wording = Field(body, "wording", errors)?.Line(HeadCountStore.LongestWording)?.Trim() ?? string.Empty,
        };
    }

    private static FieldValue? Field(JsonElement body, string name, FieldErrors errors) =>
        body.TryGetProperty(name, out var value) ? new FieldValue(name, value, errors) : null;
}
