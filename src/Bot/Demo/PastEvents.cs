using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Demo;

/// <param name="Organiser">Whose it is.</param>
internal sealed record Entry(EventDraft Draft, EventStatus Status, Role Organiser)
{
    /// <summary>How many of the class lists sign up, by the rules that hold for all.</summary>
    public int SignUps { get; init; }

    /// <summary>Who of the cast asks, before and after the others.</summary>
    public IReadOnlyList<Role> First { get; init; } = [];

    public IReadOnlyList<Role> Last { get; init; } = [];

    /// <summary>How many come after all of them.</summary>
    public int Late { get; init; }
}

/// <summary>
/// The facts, told as this school year's. Nobody signs up for them any more: what is over is finished, what still runs is
/// on record, what is ahead is left out.
/// </summary>
internal static class PastEvents
{
    public static IEnumerable<Entry> Of(SchoolYear year) =>
        Facts.All.Select((fact, i) => Tell(fact, year, Cast.Teachers[i % Cast.Teachers.Count])).OfType<Entry>();

    private static Entry? Tell(Fact fact, SchoolYear year, Role organiser)
    {
        var (starts, ends) = Times(fact, year);
        if (starts > year.Now)
        {
            return null;
        }

        var isOver = ends <= year.Now;
        var draft = new EventDraft
        {
            Title = fact.Title,
            Description = $"{(isOver ? "Участвовали" : "Участвуют")}: {fact.Numbers}.",
            Direction = fact.Direction,
            Kind = fact.Kind,
            Level = fact.Level,
            Enrolment = Enrolment.Past,
            StartsAt = starts,
            EndsAt = ends,
            DateText = fact.DateText,
            Audience = fact.Audience,
        };
        return new Entry(draft, isOver ? EventStatus.Finished : EventStatus.Published, organiser);
    }

    private static (DateTimeOffset Starts, DateTimeOffset Ends) Times(Fact fact, SchoolYear year) =>
        fact.From == fact.To
            ? (year.InFirstHalf(fact.From.Month, fact.From.Day, 10), year.InFirstHalf(fact.To.Month, fact.To.Day, 12))
            : (year.InFirstHalf(fact.From.Month, fact.From.Day, 9), year.InFirstHalf(fact.To.Month, fact.To.Day, 18));
}
