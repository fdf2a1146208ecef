using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Domain.Events.Clashing;

/// <summary>What takes somebody's time: an event they have asked for, or a lesson of their club.</summary>
public sealed record Engagement
{
    /// <summary>So long an event is taken to last that does not say when it ends.</summary>
    internal static readonly TimeSpan UsualLength = TimeSpan.FromMinutes(90);

    /// <summary>What lasts longer has hours on each of its days, and nobody has told us which.</summary>
    private static readonly TimeSpan LongestWithHours = TimeSpan.FromHours(14);

    public long PersonId { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    public DateTimeOffset EndsAt { get; init; }

    public Event? Event { get; init; }

    /// <summary>As what the person stands there; nothing where they only think of asking.</summary>
    public SignUp? SignUp { get; init; }

    public Lesson? Lesson { get; init; }

    public string Title => Event?.Title ?? Lesson!.Club.Title;

    public string? Place => (Event is null ? Lesson!.Place : Event.Place) is { Length: > 0 } known ? known : null;

    public bool IsCancelled => Event is { Status: EventStatus.Cancelled } || Lesson is { IsCancelled: true };

    public static Engagement Of(Event item, long personId, SignUp? signUp = null) =>
        new()
        {
            PersonId = personId,
            StartsAt = item.StartsAt,
            EndsAt = item.EndsAt ?? item.StartsAt + UsualLength,
            Event = item,
            SignUp = signUp,
        };

    public static Engagement Of(Lesson lesson, long personId, CentreSettings centre) =>
        new()
        {
            PersonId = personId,
            StartsAt = centre.Moment(lesson.Begins),
            EndsAt = centre.Moment(lesson.Begins.AddMinutes(lesson.Minutes)),
            Lesson = lesson,
        };

    /// <summary>
    /// Both at once is too much: for one child in any case, for two of a family when they must be brought to different
    /// places.
    /// </summary>
    public bool Collides(Engagement other) =>
        HasHours
        && other.HasHours
        && !IsSame(other)
        && StartsAt < other.EndsAt
        && other.StartsAt < EndsAt
        && (PersonId == other.PersonId || IsElsewhere(other));

    private bool HasHours =>
        !IsCancelled && Event is not { DateText.Length: > 0 } && EndsAt - StartsAt <= LongestWithHours;

    private bool IsSame(Engagement other) =>
        Event is null
            ? other.Lesson is { } lesson && lesson.Group.Id == Lesson!.Group.Id && lesson.Begins == Lesson.Begins
            : Event.Id == other.Event?.Id;

    /// <summary>A place that nobody has named may be the same one; what is online needs no way.</summary>
    private bool IsElsewhere(Engagement other) =>
        !IsOnline
        && !other.IsOnline
        && Place is { } here
        && other.Place is { } there
        && !string.Equals(here.Trim(), there.Trim(), StringComparison.OrdinalIgnoreCase);

    private bool IsOnline => Event is { Format: EventFormat.Online };
}
