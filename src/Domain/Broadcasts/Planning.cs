using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>When something planned for a moment really goes.</summary>
public static class Planning
{
    /// <summary>After the quiet hours and the holidays that it falls into, at the same time of the day.</summary>
    public static DateTimeOffset Slot(Tx tx, CentreSettings centre, DateTimeOffset asked) =>
        HolidayStore.Next(tx, centre, QuietHours.Next(centre, asked));
}
