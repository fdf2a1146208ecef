using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Bot.Events;

/// <summary>What the reader has asked for, and a family's child by child.</summary>
internal sealed class MyFlow : IFlow
{
    private const int PerPage = 6;

    public string Name => "my";

    public IReadOnlyList<string> Commands => ["my"];

    public IReadOnlyList<string> Verbs => ["my"];

    public Reply Answer(Turn turn)
    {
        var members = Member.All(turn);
        var asked = members
            .SelectMany(member =>
                SignUpStore.ActiveOf(turn.Tx, member.Id).Select(standing => new Entry(member, standing))
            )
            .ToList();
        var clubs = MyClubs.Lines(turn, members);
        IReadOnlyList<Button> toClubs = clubs.Count > 0 ? [Button.To(EventTexts.ToClubs, "clubs")] : [];
        if (asked.Count == 0)
        {
            return new Screen(
                clubs.Count == 0 ? EventTexts.MyNothing : string.Join('\n', clubs),
                [
                    .. Portfolios(turn, members),
                    [Button.To(EventTexts.ToWeek, "week"), Button.To(EventTexts.ToEvents, "events", 0), .. toClubs],
                    [Button.To(HomeTexts.Back, Home.Verb)],
                ]
            );
        }

        var events = asked
            .Select(e => e.Standing.EventId)
            .Distinct()
            .Select(id => EventStore.Find(turn.Tx, id)!)
            .OrderBy(e => e.StartsAt)
            .ThenBy(e => e.Id)
            .ToList();
        var page = Paging.Page(turn.Id(0), events.Count, PerPage);
        var shown = events.Skip(page * PerPage).Take(PerPage).ToList();
        return new Screen(
            string.Join(
                "\n\n",
                [
                    EventTexts.Mine(events.Count),
                    .. Sections(turn, members, asked, shown),
                    .. Joined(OnlineTexts.Lines(turn, shown)),
                    .. Joined(clubs),
                ]
            ),
            [
                .. shown.Select(item => (IReadOnlyList<Button>)[Open(turn, item, asked)]),
                .. Portfolios(turn, members),
                Paging.Row(
                    Button.To(HomeTexts.Back, Home.Verb),
                    "my",
                    page,
                    hasMore: events.Count > (page + 1) * PerPage
                ),
                [Button.To(EventTexts.ToWeek, "week"), Button.To(EventTexts.ToEvents, "events", 0), .. toClubs],
            ]
        );
    }

    public Reply? Fresh(Turn turn) => Answer(turn);

    /// <summary>Every child has one; an adult who was somewhere, too.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Portfolios(Turn turn, IReadOnlyList<Member> members) =>
        members
            .Where(m => !m.IsSelf || turn.Actor.IsPupil || AttendanceStore.HasEverCome(turn.Tx, m.Id))
            .Select(m => (IReadOnlyList<Button>)[Button.To(MemberTexts.PortfolioLabel(m), "port", m.Id)]);

    /// <summary>Who speaks for nobody else reads it all on the buttons.</summary>
    private static IEnumerable<string> Sections(
        Turn turn,
        IReadOnlyList<Member> members,
        IReadOnlyList<Entry> asked,
        IReadOnlyList<Event> shown
    ) =>
        from member in turn.Actor.IsFamily ? members : []
        let lines = (
            from item in shown
            from entry in asked
            where entry.Member == member && entry.Standing.EventId == item.Id
            select MemberTexts.Line(member, entry.Standing, item, turn.Centre) + With(item, entry, asked)
        ).ToList()
        where lines.Count > 0
        select $"{MemberTexts.Heading(member)}\n{string.Join('\n', lines)}";

    /// <summary>Siblings who asked for seats together.</summary>
    private static string With(Event item, Entry entry, IReadOnlyList<Entry> asked) =>
        !item.IsForTeams
        && entry.Standing.Unit is { } unit
        && asked.Any(e => e.Member != entry.Member && e.Standing.Unit == unit)
            ? " · вместе"
            : string.Empty;

    private static IEnumerable<string> Joined(IReadOnlyList<string> clubs) =>
        clubs.Count > 0 ? [string.Join('\n', clubs)] : [];

    private static Button Open(Turn turn, Event item, IEnumerable<Entry> asked)
    {
        var marks = asked.Where(e => e.Standing.EventId == item.Id).Select(e => EventTexts.Mark(e.Standing.Status));
        return Button.To(EventTexts.MyLabel(item, string.Concat(marks.Distinct()), turn.Centre), "card", item.Id);
    }

    private sealed record Entry(Member Member, SignUp Standing);
}
