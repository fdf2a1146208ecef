using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Clashing;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

/// <summary>«⚠️ Маша: в это время «Шахматы», 15:00, каб. 12». Of the reader's own family only, and nothing is forbidden by it.</summary>
internal static class ClashTexts
{
    /// <summary>More of one child would push the event itself out of sight.</summary>
    private const int MostLines = 2;

    /// <param name="family">Who they all are; asked only where something collides.</param>
    public static string Of(
        Tx tx,
        CentreSettings centre,
        Actor reader,
        Event item,
        IEnumerable<Member> whom,
        Func<IReadOnlyList<Member>> family
    ) => string.Join('\n', Lines(tx, centre, reader, item, whom, family).Select(line => $"⚠️ {line}"));

    /// <summary>Of those who stand at events of a series: the first day that collides, and how many more do.</summary>
    public static string OfSeries(
        Tx tx,
        CentreSettings centre,
        Actor reader,
        IReadOnlyList<Event> items,
        IReadOnlyList<Member> family
    )
    {
        var days = (
            from item in items
            let whom = family.Where(m => SignUpStore.ActiveOf(tx, item.Id, m.Id) is not null)
            let line = Lines(tx, centre, reader, item, whom, () => family).FirstOrDefault()
            where line is not null
            select $"⚠️ {RussianDate.Day(centre.Day(item.StartsAt), centre.Local(tx.Now))}. {line}"
        ).ToList();
        return days.Count switch
        {
            0 => string.Empty,
            1 => days[0],
            _ => $"{days[0]} — и ещё {Plural.Of(days.Count - 1, "раз", "раза", "раз")}",
        };
    }

    private static IEnumerable<string> Lines(
        Tx tx,
        CentreSettings centre,
        Actor reader,
        Event item,
        IEnumerable<Member> whom,
        Func<IReadOnlyList<Member>> family
    )
    {
        var asked = whom.ToList();
        var clashes = Clashes.Of(tx, centre, reader, item, [.. asked.Select(m => m.Id)]);
        return from member in asked
            from clash in clashes[member.Id].Take(MostLines)
            select Line(member, family().First(m => m.Id == clash.PersonId), clash, centre);
    }

    private static string Line(Member member, Member other, Engagement clash, CentreSettings centre)
    {
        var what = string.Join(
            ", ",
            new[]
            {
                Html.Safe(Quoted(clash.Title)),
                RussianDate.Time(centre.Local(clash.StartsAt)),
                Html.Safe(clash.Place ?? string.Empty),
            }.Where(part => part.Length > 0)
        );
        return (member.IsSelf, other.Id == member.Id, other.IsSelf) switch
        {
            (true, true, _) => $"В это время у вас {what}",
            (true, _, _) => $"В это время {Html.Safe(other.Name)}: {what}",
            (_, true, _) => $"{Html.Safe(member.Name)}: в это время {what}",
            (_, _, true) => $"{Html.Safe(member.Name)}: в это время у вас {what}",
            _ => $"{Html.Safe(member.Name)}: в это время {Html.Safe(other.Name)} — {what}",
        };
    }

    /// <summary>A title that quotes already needs no quotes around.</summary>
    private static string Quoted(string title) => title.Contains('«') ? title : $"«{title}»";
}
