using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Counting;

namespace TochkaBot.Tests.Counting;

/// <summary>The words of the contract as plain sentences over the raw facts; slow, and of one mind only.</summary>
internal sealed class Oracle(History history, Period period)
{
    private sealed record Came(Fact Event, long Person, string Part, int Times, int Visits);

    /// <param name="group">Of an event, and of a person at it; nothing for the heads without a name.</param>
    public Dictionary<string, Tally> Rows(Func<Fact, long?, string?> group)
    {
        var named = Held.SelectMany(e => Named(e).Select(c => (Key: group(e, c.Person), Came: c))).ToList();
        var heads = Held.Select(e => (Key: group(e, null), Event: e)).ToList();
        var won = Held.SelectMany(e => Won(e).Select(d => (Key: group(e, d.Person), Won: d))).ToList();
        return named
            .Select(n => n.Key)
            .Concat(heads.Select(h => h.Key))
            .Concat(won.Select(w => w.Key))
            .OfType<string>()
            .Distinct()
            .ToDictionary(
                key => key,
                key =>
                    Add(
                        [.. named.Where(n => n.Key == key).Select(n => n.Came)],
                        [.. heads.Where(h => h.Key == key).Select(h => h.Event)],
                        [.. won.Where(w => w.Key == key).Select(w => w.Won)]
                    )
            );
    }

    public Tally Total => Rows((_, _) => "all").GetValueOrDefault("all", new Tally());

    public IEnumerable<long> Missing =>
        Held.Where(e =>
                e.People is null && history.Marks.All(m => m.Event != e.Id || m.Attendance == Attendance.Unknown)
            )
            .OrderBy(e => e.From)
            .ThenBy(e => e.Id)
            .Select(e => e.Id);

    /// <summary>On the day of the event, or on the first day of the period when it began before.</summary>
    public string ClassOf(Fact item, long person, bool byLetter)
    {
        var day = item.From < period.From ? period.From : item.From;
        var stays = history
            .Stays.Where(s => s.Person == person && !History.IsFromElsewhere(person))
            .OrderBy(s => s.From);
        var stay =
            stays.FirstOrDefault(s => s.From <= day && (s.To is null || s.To > day))
            ?? stays.FirstOrDefault(s => s.From > day && StudyYear.Of(s.From) == StudyYear.Of(day));
        return stay is null ? "none"
            : byLetter ? $"{stay.Grade}{stay.Letter}"
            : $"{stay.Grade}";
    }

    public int Unnamed(Fact item) => item.People is { } whole ? Math.Max(0, whole - Everybody(item).Count) : 0;

    private IEnumerable<Fact> Held =>
        history.Facts.Where(e =>
            e.Status is EventStatus.Published or EventStatus.Finished && e.From <= period.To && e.To >= period.From
        );

    private List<(long Person, string Part)> Everybody(Fact item) =>
        [
            .. history
                .Marks.Where(m => m.Event == item.Id && m.Attendance == Attendance.Came)
                .Select(m => (m.Person, PartOf(m)))
                .Distinct(),
        ];

    private IEnumerable<Came> Named(Fact item) =>
        from one in Everybody(item)
        let days = history.Visits.Where(v => v.Event == item.Id && v.Person == one.Person).Select(v => v.Day).ToList()
        let within = days.Count(period.Has)
        where days.Count == 0 || within > 0
        let subjects = history.Diplomas.Count(d => d.Event == item.Id && d.Person == one.Person)
        select new Came(
            item,
            one.Person,
            one.Part,
            item.Kind == EventKind.Olympiad ? Math.Max(1, subjects) : 1,
            Math.Max(1, within)
        );

    private IEnumerable<Diploma> Won(Fact item) =>
        from diploma in history.Diplomas.Where(d => d.Event == item.Id)
        let days = history.Visits.Where(v => v.Event == item.Id && v.Person == diploma.Person).ToList()
        where days.Count == 0 || days.Any(v => period.Has(v.Day))
        select diploma;

    private Tally Add(IReadOnlyList<Came> named, IReadOnlyList<Fact> whole, IReadOnlyList<Diploma> won)
    {
        var heads = whole.Sum(Unnamed);
        var pupils = whole.Sum(UnnamedPupils);
        return new Tally
        {
            Events = named.Select(n => n.Event.Id).Concat(whole.Select(e => e.Id)).Distinct().Count(),
            Participations = named.Sum(n => n.Times) + heads,
            People = named.Select(n => n.Person).Distinct().Count() + heads,
            Pupils = Different(named, "pupil") + pupils,
            Teachers = Different(named, "teacher"),
            Guests = Different(named, "guest", "elsewhere"),
            UniquePupils = Different(named, "pupil"),
            OtherSchools = Different(named, "elsewhere"),
            Visits = named.Sum(n => n.Visits),
            Untold = heads - pupils,
            Winners = won.Count(d => d.Award == EventAward.Winner),
            PrizeWinners = won.Count(d => d.Award == EventAward.PrizeWinner),
            Laureates = won.Count(d => d.Award == EventAward.Laureate),
            Awarded = won.Where(d => d.Award != EventAward.Participant).Select(d => d.Person).Distinct().Count(),
        };
    }

    private int UnnamedPupils(Fact item) =>
        item.Pupils is { } pupils
            ? Math.Clamp(pupils - Everybody(item).Count(p => p.Part == "pupil"), 0, Unnamed(item))
            : 0;

    private static int Different(IEnumerable<Came> named, params string[] parts) =>
        named.Where(n => parts.Contains(n.Part)).Select(n => n.Person).Distinct().Count();

    private static string PartOf(Mark mark) =>
        History.IsFromElsewhere(mark.Person) ? "elsewhere"
        : mark.Role == ParticipantRole.Parent ? "guest"
        : mark.Role.ToString().ToLowerInvariant();
}
