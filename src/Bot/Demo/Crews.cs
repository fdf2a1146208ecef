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
