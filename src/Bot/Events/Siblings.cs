using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

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

    /// <summary>The others of the family who asked together with this one.</summary>
    public static IReadOnlyList<Member> Of(Event item, Member member, IEnumerable<Member> members) =>
        item.IsForTeams || member.Standing?.Unit is not { } unit
            ? []
            : [.. members.Where(m => m.Id != member.Id && m.Standing?.Unit == unit)];

    /// <summary>«Маша, Петя и Лада».</summary>
    public static string Names(IReadOnlyList<Member> members)
    {
        var names = members.Select(m => m.IsSelf ? "вы" : m.Name).ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} и {names[^1]}";
    }

    private static Member Joined(List<Member> alike) =>
        alike.Count == 1
            ? alike[0]
            : alike[0] with
            {
                Name = $"{Names(alike)} вместе",
                Awaiting = alike.Select(m => m.Awaiting).FirstOrDefault(a => a != Awaiting.Nothing),
            };
}
