using TochkaBot.Bot.Calendar;

namespace TochkaBot.Tests.Rights;

/// <summary>An event for one's calendar: whoever may see it. A calendar by subscription: one's own only, so who is known.</summary>
internal static class CalendarDeeds
{
    private const string OnPhone = "<b>Календарь на телефоне</b>";

    public static IEnumerable<Deed> Of(School s) =>
        [
            Deed.Of($"toCalendar.{s.Open}").By(Cast.Everybody).Sends(CalendarFiles.Event),
            Deed.Of($"toCalendar.{s.Ours}").By(Cast.Known).Sends(CalendarFiles.Event),
            Deed.Of($"toCalendar.{s.Draft}").By(Cast.Nobody).Sends(CalendarFiles.Event),
            Deed.Of("calendar").By(Cast.Known).Shows(OnPhone),
            Deed.Of("calendarNew").By(Cast.Known).Shows(OnPhone),
            Deed.Of("calendarNewNow").By(Cast.Known).Shows(OnPhone),
            Deed.Of("calendarOff").By(Cast.Known).Shows(OnPhone),
            Deed.Of("calendarOffNow").By(Cast.Known).Shows(OnPhone),
            Deed.Of("/week").By(Cast.Known).Shows("<b>Неделя</b>"),
            Deed.Of("week").By(Cast.ForMasha).Shows("Полный зал"),
            Deed.Of("weekOn").By(Cast.Known).Changes("week_readers"),
            Deed.Of("weekOff").After("weekOn").By(Cast.Known).Changes("week_readers"),
        ];
}
