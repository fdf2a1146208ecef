using TochkaBot.Domain.Centre;

namespace TochkaBot.Domain.Events.Series;

/// <summary>
/// A change of one event, carried over to others of its series: what it left as it was stays theirs. The news of the one is
/// never theirs.
/// </summary>
internal sealed class Carrying(CentreSettings centre, EventDraft before, EventDraft after)
{
    public EventDraft To(Event item)
    {
        var start = Wall(item.StartsAt) + (Wall(after.StartsAt) - Wall(before.StartsAt));
        return item.Draft() with
        {
            Title = Take(item, d => d.Title),
            Description = Take(item, d => d.Description),
            Direction = Take(item, d => d.Direction),
            Kind = Take(item, d => d.Kind),
            Level = Take(item, d => d.Level),
            Format = Take(item, d => d.Format),
            Visibility = Take(item, d => d.Visibility),
            Enrolment = Take(item, d => d.Enrolment),
            StartsAt = Moment(start),
            EndsAt = Beside(start, item, d => d.EndsAt),
            DateText = Take(item, d => d.DateText),
            Place = Take(item, d => d.Place),
            Audience = Take(item, d => d.Audience),
            ForPupils = Take(item, d => d.ForPupils),
            ForParents = Take(item, d => d.ForParents),
            ForTeachers = Take(item, d => d.ForTeachers),
            ForGuests = Take(item, d => d.ForGuests),
            GradeFrom = Take(item, d => d.GradeFrom),
            GradeTo = Take(item, d => d.GradeTo),
            Capacity = Take(item, d => d.Capacity),
            TeamMin = Take(item, d => d.TeamMin),
            TeamMax = Take(item, d => d.TeamMax),
            TeamSeats = Take(item, d => d.TeamSeats),
            Quotas = Take(item, d => d.Quotas),
            LeftOutFirst = Take(item, d => d.LeftOutFirst),
            NeedsApproval = Take(item, d => d.NeedsApproval),
            OnlineUrl = Take(item, d => d.OnlineUrl),
            SignUpOpensAt = Beside(start, item, d => d.SignUpOpensAt),
            SignUpClosesAt = Beside(start, item, d => d.SignUpClosesAt),
        };
    }

    private T Take<T>(Event item, Func<EventDraft, T> field) =>
        EqualityComparer<T>.Default.Equals(field(before), field(after)) ? field(item) : field(after);

    /// <summary>Ends and deadlines are so far from the start, on the clock of the wall.</summary>
    private DateTimeOffset? Beside(DateTime start, Event item, Func<EventDraft, DateTimeOffset?> field) =>
        Take(item, d => field(d) is { } moment ? Wall(moment) - Wall(d.StartsAt) : (TimeSpan?)null) is { } distance
            ? Moment(start + distance)
            : null;

    private DateTime Wall(DateTimeOffset moment) => centre.Local(moment).DateTime;

    private DateTimeOffset Moment(DateTime wall) => centre.Moment(wall).ToUniversalTime();
}
