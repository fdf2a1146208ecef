using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Teams;

namespace TochkaBot.Bot.Demo;

/// <param name="Cast">Who of the cast stands in it; the first is the captain.</param>
/// <param name="More">How many of the class lists come along.</param>
internal sealed record Crew(string Name, IReadOnlyList<Role> Cast, int More = 0);

/// <summary>Teams of an event, made as captains and friends make them.</summary>
internal static class Crews
{
    /// <summary>One team is complete, the other lacks one; Maya looks for a team.</summary>
    public static Entry Hackathon(SchoolYear year) =>
        new(
            new EventDraft
            {
                Title = "Хакатон «Умная теплица»",
                Description =
                    "За один день — от датчика влажности до теплицы, которая поливает сама. Командами по три-четыре человека; можно и одному — нажмите «Ищу команду».",
                Direction = "projects",
                Kind = EventKind.Hackathon,
                StartsAt = year.InDays(9, 15),
                EndsAt = year.InDays(9, 18),
                Place = "кабинет информатики",
                GradeFrom = 5,
                GradeTo = 9,
                Capacity = 12,
                TeamMin = 3,
                TeamMax = 4,
                // Two days, so that a Sunday between them still leaves one.
                SignUpClosesAt = year.InDays(7, 18),
            },
            EventStatus.Published,
            Cast.Vera
        )
        {
            Crews = [new Crew("Росток", [], 3), new Crew("Капля", [Cast.Boris, Cast.Bogdan])],
            Seekers = [Cast.Maya],
        };

    /// <param name="crowd">Who may take part and has not been asked yet.</param>
    public static void Add(
        Tx tx,
        CentreSettings centre,
        Event made,
        Entry entry,
        Func<Role, long> idOf,
        IEnumerable<long> crowd
    )
    {
        using var next = crowd.GetEnumerator();
        foreach (var crew in entry.Crews)
        {
            List<long> members = [.. crew.Cast.Select(idOf)];
            while (members.Count < crew.Cast.Count + crew.More && next.MoveNext())
            {
                members.Add(next.Current);
            }

            var captain = Actor.OfPerson(tx, members[0]);
            var team = TeamActions.Create(tx, centre, captain, made.Id, crew.Name, members[0]).Squad!.Team;
            foreach (var friend in members.Skip(1))
            {
                TeamActions.JoinByLink(tx, centre, Actor.OfPerson(tx, friend), team.Link, friend);
            }
        }

        foreach (var seeker in entry.Seekers.Select(idOf))
        {
            Seekers.Begin(tx, centre, Actor.OfPerson(tx, seeker), made.Id, seeker);
        }
    }
}
