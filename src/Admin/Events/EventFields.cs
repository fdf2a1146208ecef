using System.Text.Json;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Events;

namespace TochkaBot.Admin.Events;

/// <summary>The fields that a program may set: how each is read, and where it goes. Creating is changing an empty event.</summary>
internal static class EventFields
{
    /// <summary>What an event cannot be without.</summary>
    private static readonly IReadOnlyList<string> Needed = ["title", "startsAt", "direction", "kind", "level"];

    private static readonly Event Empty = new();

    private static readonly IReadOnlyList<string> ReadOnly = ["id", "seated", "queued", "taken"];

    private static readonly IReadOnlyList<string> Groups = ["grades", "teamSize"];

    private static readonly Dictionary<string, Func<FieldValue, Func<Event, Event>>> All = new(StringComparer.Ordinal)
    {
        ["title"] = Of(v => Kept(v).Line(EventRules.LongestTitle), (e, v) => e with { Title = v ?? string.Empty }),
        ["description"] = Of(
            v => v.Text(EventRules.LongestDescription),
            (e, v) => e with { Description = v ?? string.Empty }
        ),
        ["direction"] = Of(
            v => Kept(v).Line(EventRules.LongestWords),
            (e, v) => e with { Direction = v ?? string.Empty }
        ),
        ["kind"] = Of(v => Kept(v).Word<EventKind>(Spelling.Kebab), (e, v) => e with { Kind = v ?? Empty.Kind }),
        ["level"] = Of(v => Kept(v).Word<EventLevel>(Spelling.Camel), (e, v) => e with { Level = v ?? Empty.Level }),
        ["format"] = Of(v => v.Word<EventFormat>(Spelling.Camel), (e, v) => e with { Format = v ?? Empty.Format }),
        ["visibility"] = Of(
            v => v.Word<EventVisibility>(Spelling.Camel),
            (e, v) => e with { Visibility = v ?? Empty.Visibility }
        ),
        ["enrolment"] = Of(
            v => v.Word<Enrolment>(Spelling.Camel),
            (e, v) => e with { Enrolment = v ?? Empty.Enrolment }
        ),
        ["status"] = Of(
            v => Kept(v).Word<EventStatus>(Spelling.Camel),
            (e, v) => e with { Status = v ?? Empty.Status }
        ),
        ["startsAt"] = Of(v => Kept(v).Moment(), (e, v) => e with { StartsAt = v ?? default }),
        ["endsAt"] = Of(v => v.Moment(), (e, v) => e with { EndsAt = v }),
        ["dateText"] = Of(v => v.Line(EventRules.LongestWords), (e, v) => e with { DateText = v }),
        ["place"] = Of(v => v.Line(EventRules.LongestWords), (e, v) => e with { Place = v }),
        ["audience"] = Of(v => v.Line(EventRules.LongestWords), (e, v) => e with { Audience = v }),
        ["openTo"] = Of(v => v.Words<OpenTo>(Spelling.Camel), OpenToList.With),
        ["grades.from"] = Of(v => v.Whole(), (e, v) => e with { GradeFrom = v ?? Empty.GradeFrom }),
        ["grades.to"] = Of(v => v.Whole(), (e, v) => e with { GradeTo = v ?? Empty.GradeTo }),
        ["capacity"] = Of(v => v.Whole(), (e, v) => e with { Capacity = v }),
        ["quotas"] = Of(QuotaList.Read, (e, v) => e with { Quotas = v }),
        ["leftOutFirst"] = Of(v => v.YesNo(), (e, v) => e with { LeftOutFirst = v ?? false }),
        ["needsApproval"] = Of(v => v.YesNo(), (e, v) => e with { NeedsApproval = v ?? false }),
        ["teamSize.min"] = Of(v => v.Whole(), (e, v) => e with { TeamMin = v }),
        ["teamSize.max"] = Of(v => v.Whole(), (e, v) => e with { TeamMax = v }),
        ["teamSeats"] = Of(
            v => v.Word<TeamSeats>(Spelling.Camel),
            (e, v) => e with { TeamSeats = v ?? Empty.TeamSeats }
        ),
        ["signUpOpensAt"] = Of(v => v.Moment(), (e, v) => e with { SignUpOpensAt = v }),
        ["signUpClosesAt"] = Of(v => v.Moment(), (e, v) => e with { SignUpClosesAt = v }),
        ["newsUrl"] = Of(v => v.WebAddress(EventRules.LongestWords), (e, v) => e with { NewsUrl = v }),
        ["onlineUrl"] = Of(v => v.WebAddress(EventRules.LongestWords), (e, v) => e with { OnlineUrl = v }),
        ["organiser"] = Of(v => v.Id(), (e, v) => e with { OrganiserId = v }),
    };

    /// <returns>The change that the body asks for; with errors it is not to be used.</returns>
    public static Func<Event, Event> Read(JsonElement body, FieldErrors errors)
    {
        var changes = Flat(body, errors).Select(v => Change(v)).ToList();
        return item => changes.Aggregate(item, (e, change) => change(e));
    }

    public static void Require(JsonElement body, FieldErrors errors)
    {
        foreach (var name in Needed.Where(name => !body.TryGetProperty(name, out _)))
        {
            errors.Add(name, "Is required.");
        }
    }

    /// <summary>A group is its fields, and null for a group is null for each.</summary>
    private static IEnumerable<FieldValue> Flat(JsonElement body, FieldErrors errors)
    {
        foreach (var property in body.EnumerateObject())
        {
            var value = new FieldValue(property.Name, property.Value, errors);
            foreach (var field in Groups.Contains(property.Name) ? Inside(value) : [value])
            {
                yield return field;
            }
        }
    }

    private static IEnumerable<FieldValue> Inside(FieldValue group)
    {
        if (group.IsNull)
        {
            return All
                .Keys.Where(k => k.StartsWith($"{group.Name}.", StringComparison.Ordinal))
                .Select(k => group with { Name = k });
        }

        if (group.Json.ValueKind == JsonValueKind.Object)
        {
            return group
                .Json.EnumerateObject()
                .Select(p => new FieldValue($"{group.Name}.{p.Name}", p.Value, group.Errors));
        }

        group.Errors.Add(group.Name, "Must be an object or null.");
        return [];
    }

    private static Func<Event, Event> Change(FieldValue value)
    {
        if (All.TryGetValue(value.Name, out var read))
        {
            return read(value);
        }

        var known = ReadOnly.Contains(value.Name);
        value.Errors.Add(value.Name, known ? "Is read-only: leave it out." : "Is not a field of an event.");
        return item => item;
    }

    private static FieldValue Kept(FieldValue value)
    {
        if (value.IsNull)
        {
            value.Errors.Add(value.Name, "Cannot be null.");
        }

        return value;
    }

    private static Func<FieldValue, Func<Event, Event>> Of<T>(Func<FieldValue, T> read, Func<Event, T, Event> set) =>
        value =>
        {
            var sent = read(value);
            return item => set(item, sent);
        };
}
