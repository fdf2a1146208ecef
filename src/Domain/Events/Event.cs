using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Events;

/// <summary>What a person may set on an event; the store adds the rest.</summary>
public record EventDraft
{
    /// <summary>1 to 300 characters.</summary>
    public string Title { get; init; } = string.Empty;

    public string Description { get; init; } = string.Empty;

    /// <summary>The code of a direction.</summary>
    public string Direction { get; init; } = string.Empty;

    public EventKind Kind { get; init; } = EventKind.Other;

    public EventLevel Level { get; init; }

    public EventFormat Format { get; init; }

    public EventVisibility Visibility { get; init; }

    public Enrolment Enrolment { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>A date in words, when the exact one is not the point: «Октябрь–декабрь».</summary>
    public string? DateText { get; init; }

    public string? Place { get; init; }

    /// <summary>Who it is for, in words, as the report will say it.</summary>
    public string? Audience { get; init; }

    /// <summary>Pupils of the classes below may sign up.</summary>
    public bool ForPupils { get; init; } = true;

    public bool ForParents { get; init; }

    public bool ForTeachers { get; init; }

    /// <summary>«Я из другой школы».</summary>
    public bool ForGuests { get; init; }

    /// <summary>1 to 11, not above <see cref="GradeTo"/>.</summary>
    public int GradeFrom { get; init; } = 1;

    public int GradeTo { get; init; } = 11;

    /// <summary>At least 1; nothing means that there is room for all.</summary>
    public int? Capacity { get; init; }

    public int? TeamMin { get; init; }

    public int? TeamMax { get; init; }

    public TeamSeats TeamSeats { get; init; }

    /// <summary>How many of which classes, as <see cref="SeatQuotas"/> writes it: «5–6:10 7–9:15»; nothing where classes share.</summary>
    public string? Quotas { get; init; }

    /// <summary>Who was left out last time signs up before the others and queues before them.</summary>
    public bool LeftOutFirst { get; init; }

    /// <summary>Whoever asks waits for the teacher's word.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>Where an online event takes place: shown to those with a seat only.</summary>
    public string? OnlineUrl { get; init; }

    public DateTimeOffset? SignUpOpensAt { get; init; }

    public DateTimeOffset? SignUpClosesAt { get; init; }

    public string? NewsUrl { get; init; }

    /// <summary>Only what a person may set, without what the store adds.</summary>
    public EventDraft Draft() => new(this);
}

public sealed record Event : EventDraft
{
    public long Id { get; init; }

    public EventStatus Status { get; init; }

    public long? OrganiserId { get; init; }

    /// <summary>The payload of its deep link: random, reusable, never an id.</summary>
    public string Link { get; init; } = string.Empty;

    /// <summary>Those that were made together, week by week, share it: the id of the first.</summary>
    public long? SeriesId { get; init; }

    /// <summary>How often it was changed.</summary>
    public int Revision { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed last; when it was made, if never.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    public int Seated { get; init; }

    public int Offered { get; init; }

    public int AwaitingConsent { get; init; }

    public int Queued { get; init; }

    /// <summary>Seats in one for a whole team, counted once for each; nothing where every sign-up takes its own.</summary>
    public int? TakenByUnits { get; init; }

    /// <summary>Seats that nobody else can have now.</summary>
    public int Taken => TakenByUnits ?? Seated + Offered + AwaitingConsent;

    public int? Free => Capacity - Taken;

    /// <summary>Everybody on the list who has a seat, however seats are counted.</summary>
    public int People => Seated + Offered + AwaitingConsent;

    /// <summary>When signing up ends: the deadline, or the start.</summary>
    public DateTimeOffset Closes => SignUpClosesAt is { } closes && closes < StartsAt ? closes : StartsAt;

    public bool IsOpen(DateTimeOffset now) =>
        Status == EventStatus.Published
        && Enrolment == Enrolment.SignUp
        && now < Closes
        && (SignUpOpensAt is not { } opens || now >= opens);

    /// <summary>Before the others may sign up, who was left out last time may.</summary>
    public bool OpensEarly(DateTimeOffset now) =>
        (this with { SignUpOpensAt = null }).IsOpen(now) && SignUpOpensAt > now;

    public bool IsOver(DateTimeOffset now) => (EndsAt ?? StartsAt) <= now;

    /// <summary>From here on a free seat goes to whoever confirms first.</summary>
    public DateTimeOffset CallToAll => StartsAt.AddHours(-3);

    public bool IsShortNotice(DateTimeOffset now) => now >= CallToAll;

    /// <summary>Something is asked of who signs up.</summary>
    public bool HasQuestions { get; init; }

    /// <summary>Files go with it.</summary>
    public bool HasPapers { get; init; }

    /// <summary>The event with everything that a person may set taken from the draft.</summary>
    public Event With(EventDraft draft) =>
        this with
        {
            Title = draft.Title,
            Description = draft.Description,
            Direction = draft.Direction,
            Kind = draft.Kind,
            Level = draft.Level,
            Format = draft.Format,
            Visibility = draft.Visibility,
            Enrolment = draft.Enrolment,
            StartsAt = draft.StartsAt,
            EndsAt = draft.EndsAt,
            DateText = draft.DateText,
            Place = draft.Place,
            Audience = draft.Audience,
            ForPupils = draft.ForPupils,
            ForParents = draft.ForParents,
            ForTeachers = draft.ForTeachers,
            ForGuests = draft.ForGuests,
            GradeFrom = draft.GradeFrom,
            GradeTo = draft.GradeTo,
            Capacity = draft.Capacity,
            TeamMin = draft.TeamMin,
            TeamMax = draft.TeamMax,
            TeamSeats = draft.TeamSeats,
            Quotas = draft.Quotas,
            LeftOutFirst = draft.LeftOutFirst,
            NeedsApproval = draft.NeedsApproval,
            OnlineUrl = draft.OnlineUrl,
            SignUpOpensAt = draft.SignUpOpensAt,
            SignUpClosesAt = draft.SignUpClosesAt,
            NewsUrl = draft.NewsUrl,
        };

    /// <summary>People come in teams.</summary>
    public bool IsForTeams => TeamMin is not null || TeamMax is not null;

    public bool Admits(int grade) => grade >= GradeFrom && grade <= GradeTo;

    /// <summary>As what this person may take part; nothing when the event is for others.</summary>
    public ParticipantRole? RoleFor(Person person, bool isStaff) =>
        (person, isStaff) switch
        {
            ({ School: not null }, _) => ForGuests && (person.Grade is not { } grade || Admits(grade))
                ? ParticipantRole.Guest
                : null,
            ({ Grade: { } grade }, _) => ForPupils && Admits(grade) ? ParticipantRole.Pupil : null,
            (_, true) when ForTeachers => ParticipantRole.Teacher,
            _ => ForParents ? ParticipantRole.Parent : null,
        };
}

/// <param name="Code">joint, experience, … or a centre's own.</param>
public sealed record Direction(string Code, string Title)
{
    public Direction()
        : this(string.Empty, string.Empty) { }
}
