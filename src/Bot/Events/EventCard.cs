using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Events.Series;

namespace TochkaBot.Bot.Events;

/// <summary>One event as this person sees it, with what they may do: for themselves, or child by child.</summary>
internal sealed class EventCard(IEnumerable<ICardRows> rooms)
{
    /// <summary>More would fill a phone; the others are reached by «Записать всех» or from <c>/my</c>.</summary>
    private const int MostMembers = 8;

    private readonly IReadOnlyList<ICardRows> rooms = [.. rooms.OrderBy(room => room.Order)];

    public Screen Of(Turn turn, Event item) => Of(turn, item, Member.For(turn, item));

    /// <param name="family">The reader and all children as <see cref="Member.For"/> has just found them.</param>
    public Screen Of(Turn turn, Event item, IReadOnlyList<Member> family)
    {
        var members = family.Take(MostMembers).ToList();
        IEnumerable<string> parts =
        [
            EventTexts.Card(item, turn.Centre, turn.Tx.Now),
            SeriesTexts.Ahead(SeriesActions.Following(turn.Tx, turn.Actor, item).Count),
            string.Join("\n\n", States(turn, item, members)),
            .. rooms.Select(room => room.Text(turn, item, members)),
        ];
        return new Screen(
            string.Join("\n\n", parts.Where(p => p.Length > 0)),
            [
                .. members.SelectMany(m => Own(turn, item, m, Siblings.AsOne(item, members))),
                .. Asking(turn, item, members),
                .. rooms.SelectMany(room => room.Rows(turn, item, members)),
                .. Rest(turn, item),
            ]
        );
    }

    /// <summary>A seat is asked for by the buttons of a room: «Записаться» does nothing here.</summary>
    public bool AsksElsewhere(Event item) => rooms.Any(room => room.ReplacesAsking(item));

    /// <summary>The card as it is now; the words of the outcome stand in its text, and the toast repeats them.</summary>
    public Reply Told(Turn turn, Event item, string words) => Told(turn, item, Member.For(turn, item), words);

    /// <inheritdoc cref="Of(Turn, Event, IReadOnlyList{Member})"/>
    public Reply Told(Turn turn, Event item, IReadOnlyList<Member> family, string words)
    {
        var card = Of(turn, item, family);
        var said = words.Length == 0 || card.Text.Contains(Html.Safe(words), StringComparison.Ordinal);
        return new Reply(said ? card : card.Under(Html.Safe(words))) { Toast = words.Length > 0 ? words : null };
    }

    private static IEnumerable<string> States(Turn turn, Event item, List<Member> members)
    {
        foreach (var member in Siblings.AsOne(item, members))
        {
            if (MemberTexts.State(member, item, turn.Centre, turn.Tx.Now) is { Length: > 0 } state)
            {
                yield return state;
            }
        }

        var waiting = members.Where(m => m.Standing is null).ToList();
        if (waiting.Count == members.Count || waiting.Any(m => m.IsAdmitted))
        {
            var why = WhyNot.Of(item, turn.Actor, members, turn.Centre, turn.Tx.Now);
            if (why.Length > 0)
            {
                yield return why;
            }
        }

        var early = waiting.Where(m => m.ComesEarly && m.IsAdmitted).ToList();
        if (early.Count > 0)
        {
            yield return MemberTexts.Early(early);
        }

        var others = waiting.Where(m => !m.IsSelf && !m.IsAdmitted).ToList();
        if (item.IsOpen(turn.Tx.Now) && item.ForPupils && others.Count > 0)
        {
            yield return MemberTexts.LeftOut(others);
        }
    }

    /// <summary>What may be done about a sign-up that stands; of siblings who came together one answers for all.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Own(
        Turn turn,
        Event item,
        Member member,
        IReadOnlyList<Member> spoken
    )
    {
        if (member.Standing is not { } standing || item.Status == EventStatus.Cancelled || item.IsOver(turn.Tx.Now))
        {
            yield break;
        }

        if (member.Awaiting == Awaiting.Reader)
        {
            yield return [Button.Good(MemberTexts.ConsentLabel(member), "consents", member.Id, item.Id)];
        }

        if (standing.Status != SignUpStatus.Offered || item.Status != EventStatus.Published || !member.MayAnswer)
        {
            yield return [Button.Bad(MemberTexts.LeaveLabel(member), "leave", item.Id, member.Id)];
        }
        else if (spoken.FirstOrDefault(m => m.Id == member.Id) is { } all)
        {
            yield return
            [
                Button.Good(MemberTexts.ConfirmLabel(all), "confirm", standing.Id),
                Button.To(MemberTexts.DeclineLabel(all), "decline", standing.Id),
            ];
        }
    }

    private IEnumerable<IReadOnlyList<Button>> Asking(Turn turn, Event item, List<Member> members)
    {
        var isOpen = item.IsOpen(turn.Tx.Now);
        if (!isOpen && members.TrueForAll(m => !m.ComesEarly))
        {
            return [];
        }

        if (turn.Actor.Person is null)
        {
            return Introducing(item);
        }

        if (WhyNot.LacksChildren(item, turn.Actor, members))
        {
            return
            [
                [Button.Good(EventTexts.AddChild, "parent", item.Link)],
            ];
        }

        if (AsksElsewhere(item))
        {
            return [];
        }

        var free = members.Where(m => m is { Standing: null, IsAdmitted: true } && (isOpen || m.ComesEarly)).ToList();
        var children = free.Count(m => !m.IsSelf);
        return
        [
            .. free.Select(m => (IReadOnlyList<Button>)[Join(m, item)]),
            .. children > 1
                ? (IEnumerable<IReadOnlyList<Button>>)
                    [
                        [Button.Good(MemberTexts.JoinAllLabel(children), "joinAll", item.Id)],
                    ]
                : [],
        ];
    }

    private static Button Join(Member member, Event item) =>
        member.WouldQueue
            ? Button.To(MemberTexts.JoinLabel(member), "join", item.Id, member.Id)
            : Button.Good(MemberTexts.JoinLabel(member), "join", item.Id, member.Id);

    /// <summary>Whoever it is for may say who they are, and comes back to this card.</summary>
    internal static IEnumerable<IReadOnlyList<Button>> Introducing(Event item)
    {
        if (item.ForPupils)
        {
            yield return [Button.Good(EventTexts.Introduce, "who", "pupil", item.Link)];
        }

        if (item.ForPupils || item.ForParents)
        {
            yield return [Button.To(EventTexts.IntroduceParent, "parent", item.Link)];
        }

        if (item.ForTeachers)
        {
            yield return [Button.To(EventTexts.IntroduceStaff, "who", "staff")];
        }

        if (item.ForGuests)
        {
            yield return [Button.To(EventTexts.IntroduceGuest, "guest", item.Link)];
        }
    }

    private static IEnumerable<IReadOnlyList<Button>> Rest(Turn turn, Event item)
    {
        if (item is { Kind: EventKind.Tournament, Status: EventStatus.Published or EventStatus.Finished })
        {
            yield return [Button.To(EventTexts.ToTournament, "chessOne", item.Id)];
        }

        var mayEdit = EventRights.MayEdit(turn.Actor, item);
        if (item.Status == EventStatus.Draft && mayEdit)
        {
            yield return [Button.Good(FormTexts.Publish, "release", item.Id)];
        }

        if (mayEdit)
        {
            yield return
            [
                Button.To(ListTexts.Label(item), "list", item.Id),
                .. item.Status == EventStatus.Cancelled
                    ? (IEnumerable<Button>)[]
                    : [Button.To(FormTexts.Edit, "edit", item.Id)],
            ];
        }

        if (
            mayEdit
            && item.Status is EventStatus.Published or EventStatus.Finished
            && item.HasBegun(turn.Centre, turn.Tx.Now)
        )
        {
            yield return [Button.To(EventTexts.WhoCame, "happened", item.Id)];
        }

        if (mayEdit && item.Status != EventStatus.Draft)
        {
            yield return [Button.To(EventTexts.Repeat, "repeat", item.Id)];
        }

        if (item.Status == EventStatus.Published)
        {
            yield return
            [
                .. item.IsOver(turn.Tx.Now)
                    ? (IEnumerable<Button>)[]
                    : [Button.To(EventTexts.Calendar, "toCalendar", item.Id)],
                Button.To(EventTexts.Share, "share", item.Id),
            ];
        }

        yield return [Button.To(HomeTexts.Back, "events", 0)];
    }
}
