using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Teams;

namespace TochkaBot.Bot.Teams;

/// <summary>A team in which the teacher has put some of the reader's family.</summary>
internal sealed record Placed(Squad Squad, IReadOnlyList<Member> Whom)
{
    /// <summary>« (Маша)» to a parent; nothing to the child itself.</summary>
    public string Called => Whom.All(m => m.IsSelf) ? string.Empty : $" ({Html.Safe(Siblings.Names(Whom))})";

    /// <summary>Who came from the queue into a team with seats waits for one of their own.</summary>
    public string Seat =>
        string.Join(
            '\n',
            Whom.Select(m => Squad.Of(m.Id)!.SignUp)
                .Select(own =>
                    own.Status == SignUpStatus.Queued && Squad.Captain.SignUp.HoldsSeat
                        ? $"🕓 В очереди за местом: {own.Position}"
                        : SquadTexts.Seat(Squad)
                )
                .Distinct()
        );

    /// <summary>Of those whom the notice means, who stands in a team now.</summary>
    public static IReadOnlyList<Placed> Of(Tx tx, Notice notice, Actor reader) =>
        [
            .. Household
                .Of(tx, reader)
                .Where(m => notice.Ids().Contains(m.Id))
                .Select(m => (Member: m, Squad: Squads.OfPerson(tx, notice.Subject, m.Id)))
                .Where(p => p.Squad is not null)
                .GroupBy(p => p.Squad!.Team.Id)
                .Select(team => new Placed(team.First().Squad!, [.. team.Select(p => p.Member)])),
        ];
}
