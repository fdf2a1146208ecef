using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Calendar;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Calendar;

/// <summary>The week that comes by itself; an empty one stays unsaid.</summary>
internal sealed class WeekNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds => [WeekClock.Kind];

    /// <summary>Nobody reads it, nobody has a week.</summary>
    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => null;

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        reader.Person is not null && WeekClock.FirstDay(notice) is { } first
            ? WeekScreen.Told(new WeekReader(tx, centre, reader), first)
            : null;
}
