using System.ComponentModel;
using System.Text.Json.Serialization;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;

namespace TochkaBot.Admin.Events;

// Never the deep link, never a name: who may count may see all of it.
[Description("An event of the centre.")]
internal sealed record EventView
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    [Description(EventWords.Direction)]
    public required string Direction { get; init; }

    [JsonConverter(typeof(KebabWord<EventKind>))]
    public required EventKind Kind { get; init; }

    [JsonConverter(typeof(CamelWord<EventLevel>))]
    public required EventLevel Level { get; init; }

    [JsonConverter(typeof(CamelWord<EventFormat>))]
    public required EventFormat Format { get; init; }

    [JsonConverter(typeof(CamelWord<EventVisibility>))]
    public required EventVisibility Visibility { get; init; }

    [JsonConverter(typeof(CamelWord<Enrolment>))]
    public required Enrolment Enrolment { get; init; }

    [JsonConverter(typeof(CamelWord<EventStatus>))]
    public required EventStatus Status { get; init; }

    [Description("With the offset of the centre.")]
    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset? EndsAt { get; init; }

    [Description(EventWords.DateText)]
    public required string? DateText { get; init; }

    public required string? Place { get; init; }

    [Description(EventWords.Audience)]
    public required string? Audience { get; init; }

    [Description(EventWords.OpenTo)]
    public required IReadOnlyList<OpenTo> OpenTo { get; init; }

    public required GradeRange Grades { get; init; }

    [Description(EventWords.Capacity)]
    public required int? Capacity { get; init; }

    [Description(EventWords.Quotas)]
    public required IReadOnlyList<QuotaView> Quotas { get; init; }

    [Description(EventWords.LeftOutFirst)]
    public required bool LeftOutFirst { get; init; }

    [Description(EventWords.NeedsApproval)]
    public required bool NeedsApproval { get; init; }

    [Description(EventWords.TeamSize)]
    public required TeamSize? TeamSize { get; init; }

    [Description(EventWords.TeamSeats)]
    [JsonConverter(typeof(CamelWord<TeamSeats>))]
    public required TeamSeats TeamSeats { get; init; }

    public required DateTimeOffset? SignUpOpensAt { get; init; }

    [Description(EventWords.Closes)]
    public required DateTimeOffset? SignUpClosesAt { get; init; }

    public required string? NewsUrl { get; init; }

    [Description(EventWords.OnlineUrl)]
    public required string? OnlineUrl { get; init; }

    [Description(EventWords.Organiser)]
    public required long? Organiser { get; init; }

    [Description("How many have a seat.")]
    public required int Seated { get; init; }

    [Description("How many wait in the queue.")]
    public required int Queued { get; init; }

    [Description("Seats that nobody else can have: seated, offered, and held for a consent.")]
    public required int Taken { get; init; }

    public static EventView Of(Event item, CentreSettings centre) =>
        new()
        {
            Id = item.Id,
            Title = item.Title,
            Description = item.Description,
            Direction = item.Direction,
            Kind = item.Kind,
            Level = item.Level,
            Format = item.Format,
            Visibility = item.Visibility,
            Enrolment = item.Enrolment,
            Status = item.Status,
            StartsAt = centre.Local(item.StartsAt),
            EndsAt = Local(centre, item.EndsAt),
            DateText = item.DateText,
            Place = item.Place,
            Audience = item.Audience,
            OpenTo = OpenToList.Of(item),
            Grades = new GradeRange(item.GradeFrom, item.GradeTo),
            Capacity = item.Capacity,
            Quotas = QuotaList.Of(item),
            LeftOutFirst = item.LeftOutFirst,
            NeedsApproval = item.NeedsApproval,
            TeamSize = item is { TeamMin: null, TeamMax: null }
                ? null
                : new TeamSize { Min = item.TeamMin, Max = item.TeamMax },
            TeamSeats = item.TeamSeats,
            SignUpOpensAt = Local(centre, item.SignUpOpensAt),
            SignUpClosesAt = Local(centre, item.SignUpClosesAt),
            NewsUrl = item.NewsUrl,
            OnlineUrl = item.OnlineUrl,
            Organiser = item.OrganiserId,
            Seated = item.Seated,
            Queued = item.Queued,
            Taken = item.Taken,
        };

    private static DateTimeOffset? Local(CentreSettings centre, DateTimeOffset? moment) =>
        moment is { } known ? centre.Local(known) : null;
}

internal sealed record GradeRange(int From, int To);

internal sealed record TeamSize
{
    public int? Min { get; init; }

    public int? Max { get; init; }
}
