using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Teams;

/// <summary>Living teams with their members. Who may look is decided by <see cref="TeamRights"/>.</summary>
public static class Squads
{
    /// <returns>Nothing when there is no such team, or nobody is in it any more.</returns>
    public static Squad? Find(Tx tx, long teamId) => TeamStore.Find(tx, teamId) is { } team ? Living(tx, team) : null;

    public static Squad? ByLink(Tx tx, string link) =>
        TeamStore.FindByLink(tx, link) is { } team ? Living(tx, team) : null;

    /// <summary>Over or not: what it is called.</summary>
    public static Team? Named(Tx tx, long teamId) => TeamStore.Find(tx, teamId);

    /// <summary>The team in which this person stands.</summary>
    public static Squad? OfPerson(Tx tx, long eventId, long personId) =>
        SignUpStore.ActiveOf(tx, eventId, personId) is { Unit: { } unit } && TeamStore.FindByUnit(tx, unit) is { } team
            ? Living(tx, team)
            : null;

    /// <summary>In the order in which they were made.</summary>
    public static IReadOnlyList<Squad> OfEvent(Tx tx, Event item)
    {
        var members = Standing(tx, item.Id).Where(p => p.SignUp.Unit is not null).ToLookup(p => p.SignUp.Unit);
        return
        [
            .. TeamStore
                .OfEvent(tx, item.Id)
                .Where(t => members[t.Unit].Any())
                .Select(t => new Squad(t, item, [.. members[t.Unit]])),
        ];
    }

    /// <summary>On the list, and in no team.</summary>
    public static IReadOnlyList<Participant> Alone(Tx tx, long eventId)
    {
        var units = TeamStore.OfEvent(tx, eventId).Select(t => t.Unit).ToHashSet();
        return [.. Standing(tx, eventId).Where(p => p.SignUp.Unit is not { } unit || !units.Contains(unit))];
    }

    /// <summary>A name that is over is free again.</summary>
    public static bool IsTaken(Tx tx, Event item, string name, long? exceptTeam = null) =>
        OfEvent(tx, item)
            .Any(s => s.Team.Id != exceptTeam && PersonName.Normal(s.Team.Name) == PersonName.Normal(name));

    /// <summary>Ideas that no living team of the event has.</summary>
    public static IReadOnlyList<string> FreeNames(Tx tx, Event item)
    {
        var taken = OfEvent(tx, item).Select(s => PersonName.Normal(s.Team.Name)).ToHashSet();
        return
        [
            .. TeamName
                .Ideas.Concat(Enumerable.Range(1, taken.Count + 1).Select(n => $"Команда {n}"))
                .Where(name => !taken.Contains(PersonName.Normal(name))),
        ];
    }

    private static IEnumerable<Participant> Standing(Tx tx, long eventId) =>
        SignUpStore.OfEvent(tx, eventId).Where(p => p.SignUp.IsActive);

    private static Squad? Living(Tx tx, Team team)
    {
        var members = SignUpStore
            .OfUnit(tx, team.Unit)
            .Select(s => new Participant { SignUp = s, Person = PersonStore.Find(tx, s.PersonId)! })
            .ToList();
        return members.Count > 0 && EventStore.Find(tx, team.EventId) is { } item
            ? new Squad(team, item, members)
            : null;
    }
}
