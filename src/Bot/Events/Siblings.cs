using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Events;

/// <summary>«Только вместе»: children of a family who get seats all or none, and are spoken of as one.</summary>
internal static class Siblings
{
    /// <summary>Who can be asked for together: at least two children of the reader, none of whom has asked yet.</summary>
    public static IReadOnlyList<Member> Askable(Turn turn, Event item, IEnumerable<Member> members)
    {
        var isOpen = item.IsOpen(turn.Tx.Now);
        var children = members
            .Where(m => m is { IsSelf: false, Standing: null, IsAdmitted: true } && (isOpen || m.ComesEarly))
            .ToList();
        return children.Count > 1 && item is { IsForTeams: false, Capacity: not null } ? children : [];
    }

    /// <summary>Those who came together and stand alike are one: «Маша и Петя вместе: запись в очереди, 2».</summary>
    public static IReadOnlyList<Member> AsOne(Event item, IReadOnlyList<Member> members) =>
        item.IsForTeams
            ? members
            :
            [
                .. members
                    .GroupBy(m =>
                        m.Standing is { Unit: { } unit, Status: var status } ? (unit, status) : (-m.Id, default)
                    )
                    .Select(alike => Joined([.. alike])),
            ];

    /// <summary>The same for a notice: of all whom the answer counts for, those of the reader's family.</summary>
    /// <param name="subject">The sign-up that the notice speaks of; its child may be of another household.</param>
    public static Member? Told(Tx tx, Event item, SignUp subject, IReadOnlyList<Member> family)
    {
        // Who left did so alone.
        if (
            subject.Unit is null
            || item.IsForTeams
            || subject.Status is SignUpStatus.Cancelled or SignUpStatus.Declined
        )
        {
            return family.FirstOrDefault(m => m.Id == subject.PersonId) is { } alone
                ? alone with
                {
                    Standing = subject,
                }
                : null;
        }

        var together = SignUpStore
            .OfEvent(tx, item.Id)
            .Select(p => p.SignUp)
            .Where(s => s.Unit == subject.Unit && s.Status == subject.Status)
            .ToDictionary(s => s.PersonId);
        var whom = family
            .Where(m => together.ContainsKey(m.Id))
            .Select(m => m with { Standing = together[m.Id] })
            .ToList();
        return whom.Count > 0 ? Joined(whom) : null;
    }

    /// <summary>The others of the family who asked together with this one.</summary>
    public static IReadOnlyList<Member> Of(Event item, Member member, IEnumerable<Member> members) =>
        item.IsForTeams || member.Standing?.Unit is not { } unit
            ? []
            : [.. members.Where(m => m.Id != member.Id && m.Standing?.Unit == unit)];

    /// <summary>«Маша, Петя и Лада».</summary>
    public static string Names(IReadOnlyList<Member> members) =>
        members.Count == 1
            ? members[0].Name
            : $"{string.Join(", ", members.SkipLast(1).Select(m => m.Name))} и {members[^1].Name}";

    private static Member Joined(List<Member> alike) =>
        alike.Count == 1
            ? alike[0]
            : alike[0] with
            {
                Name = $"{Names(alike)} вместе",
                Awaiting = alike.Select(m => m.Awaiting).FirstOrDefault(a => a != Awaiting.Nothing),
            };
}
