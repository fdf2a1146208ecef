using TochkaBot.Domain.Calendar;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Calendar;

/// <summary>Whose week it is, and when it is read: in a conversation, or when it comes by itself.</summary>
internal sealed record WeekReader(Tx Tx, CentreSettings Centre, Actor Actor)
{
    public DateTimeOffset LocalNow => Centre.Local(Tx.Now);

    public DateOnly Today => Centre.Day(Tx.Now);

    public IReadOnlyList<WeekWait> Waits() => WeekPlan.Waits(Tx, Centre, Actor);
}
