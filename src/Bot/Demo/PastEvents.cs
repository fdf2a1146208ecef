using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.Facts;
using TochkaBot.Domain.Reports.HalfYear;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Bot.Demo;

/// <summary>The facts as the bot keeps them: whole events with their numbers, the courses, how many attended, the report's own words.</summary>
internal sealed class PastEvents(Tx tx, CentreSettings centre)
{
    public void Run(Actor head, IReadOnlyList<Actor> teachers)
    {
        var events = Facts.All.Select((fact, i) => Enter(fact, teachers[i % teachers.Count])).ToList();
        ReportRowStore.Join(tx, head, [.. events.Take(Facts.SharingARow)]);
        foreach (var course in Facts.Courses)
        {
            TrainingStore.Add(tx, head, course);
        }

        EnrolmentStore.Say(tx, head, Facts.EnrolledOn, Facts.Enrolled);
        ReportTextStore.Set(tx, head, ReportSection.School, "МКОУ «СОШ № 1» с. Ивановка");
        ReportTextStore.Set(tx, head, ReportSection.Head, "И. О. Градова");
        ReportTextStore.Set(tx, head, ReportSection.Place, "с. Ивановка");
    }

    private long Enter(Fact fact, Actor teacher)
    {
        var draft = new EventDraft
        {
            Title = fact.Title,
            Direction = fact.Direction,
            Kind = fact.Kind,
            Level = fact.Level,
            Enrolment = Enrolment.Past,
            StartsAt = Moment(fact.From, hour: 10),
            EndsAt = Moment(fact.To, hour: 12),
            DateText = fact.DateText,
            Audience = fact.Audience,
            NewsUrl = fact.IsInNews ? Facts.News : null,
        };
        var made = EventActions.Create(tx, teacher, draft, EventStatus.Finished).Event!;
        HeadCounts.Set(tx, centre, teacher, made.Id, fact.Count);
        return made.Id;
    }

    private DateTimeOffset Moment(DateOnly day, int hour) => centre.Moment(day.ToDateTime(new TimeOnly(hour, 0)));
}
