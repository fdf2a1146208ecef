using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Events;

namespace TochkaBot.Admin.Events;

// For the API's document only: a change tells null from absent, which no record can hold, so EventFields reads it.
[Description(
    "A merge-patch (RFC 7396): null removes, what is absent stays. "
        + "Title, startsAt, direction, kind, level and status cannot be removed."
)]
internal record EventPatch
{
    [MaxLength(EventRules.LongestTitle)]
    public string? Title { get; init; }

    [MaxLength(EventRules.LongestDescription)]
    public string? Description { get; init; }

    [Description(EventWords.Direction)]
    public string? Direction { get; init; }

    [JsonConverter(typeof(KebabWord<EventKind>))]
    public EventKind? Kind { get; init; }

    [JsonConverter(typeof(CamelWord<EventLevel>))]
    public EventLevel? Level { get; init; }

    [JsonConverter(typeof(CamelWord<EventFormat>))]
    public EventFormat? Format { get; init; }

    [JsonConverter(typeof(CamelWord<EventVisibility>))]
    public EventVisibility? Visibility { get; init; }

    [JsonConverter(typeof(CamelWord<Enrolment>))]
    [Description(EventWords.Enrolment)]
    public Enrolment? Enrolment { get; init; }

    [JsonConverter(typeof(CamelWord<EventStatus>))]
    [Description("A new event is a draft.")]
    public EventStatus? Status { get; init; }

    [Description(EventWords.Moment)]
    public DateTimeOffset? StartsAt { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    [Description(EventWords.DateText)]
    [MaxLength(EventRules.LongestWords)]
    public string? DateText { get; init; }

    [MaxLength(EventRules.LongestWords)]
    public string? Place { get; init; }

    [Description(EventWords.Audience)]
    [MaxLength(EventRules.LongestWords)]
    public string? Audience { get; init; }

    [Description($"{EventWords.OpenTo} Only pupils where nothing is said.")]
    [MinLength(1)]
    public IReadOnlyList<OpenTo>? OpenTo { get; init; }

    [Description("1 to 11 where nothing is said.")]
    public GradesPatch? Grades { get; init; }

    [Description(EventWords.Capacity)]
    [Range(1, int.MaxValue)]
    public int? Capacity { get; init; }

    [Description(EventWords.Quotas)]
    public IReadOnlyList<QuotaView>? Quotas { get; init; }

    [Description(EventWords.LeftOutFirst)]
    public bool? LeftOutFirst { get; init; }

    [Description(EventWords.NeedsApproval)]
    public bool? NeedsApproval { get; init; }

    [Description(EventWords.TeamSize)]
    public TeamSize? TeamSize { get; init; }

    [Description(EventWords.TeamSeats)]
    [JsonConverter(typeof(CamelWord<TeamSeats>))]
    public TeamSeats? TeamSeats { get; init; }

    public DateTimeOffset? SignUpOpensAt { get; init; }

    [Description(EventWords.Closes)]
    public DateTimeOffset? SignUpClosesAt { get; init; }

    [Description("Begins with https:// or http://.")]
    [MaxLength(EventRules.LongestWords)]
    public string? NewsUrl { get; init; }

    [Description($"{EventWords.OnlineUrl} Begins with https:// or http://.")]
    [MaxLength(EventRules.LongestWords)]
    public string? OnlineUrl { get; init; }

    [Description(EventWords.Organiser)]
    public long? Organiser { get; init; }
}

[Description("A new event.")]
internal sealed record NewEvent : EventPatch
{
    [MaxLength(EventRules.LongestTitle)]
    public new required string Title { get; init; }

    [Description(EventWords.Direction)]
    public new required string Direction { get; init; }

    [JsonConverter(typeof(KebabWord<EventKind>))]
    public new required EventKind Kind { get; init; }

    [JsonConverter(typeof(CamelWord<EventLevel>))]
    public new required EventLevel Level { get; init; }

    [Description(EventWords.Moment)]
    public new required DateTimeOffset StartsAt { get; init; }
}

internal sealed record GradesPatch
{
    [Range(1, 11)]
    public int? From { get; init; }

    [Range(1, 11)]
    public int? To { get; init; }
}
