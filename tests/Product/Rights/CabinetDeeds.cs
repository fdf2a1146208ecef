using TochkaBot.Bot.Cabinet.Stats;

namespace TochkaBot.Tests.Rights;

/// <summary>The way into the pages: for who leads the centre.</summary>
internal static class CabinetDeeds
{
    public static IEnumerable<Deed> Of(School _) =>
        [
            Deed.Of("/cabinet").By(Cast.Leads).Changes("cabinet_entries"),
            Deed.Of("cabinet").By(Cast.Leads).Changes("cabinet_entries"),
            Deed.Of("cabinetClose").After("cabinet").By(Cast.Leads).Changes("cabinet_entries"),
            Deed.Of("/stats").By(Cast.Staff).Shows("Записей за месяц"),
            Deed.Of("stats").By(Cast.Leads).Sends(StatsFiles.Kind),
            Deed.Of("stats").By(Cast.Leads).Shows("весь центр"),
            Deed.Of("stats.202611").By(Cast.Leads).Shows("весь центр"),
            Deed.Of("myNumbers").By(Cast.Staff).Shows("мои мероприятия"),
            Deed.Of("statsChart.202612.own").By(Cast.Staff).Sends(StatsFiles.Kind),
            Deed.Of("statsChart.202612.all").By(Cast.Staff).Sends(StatsFiles.Kind),
            Deed.Of("/journal").By(Cast.Leads).Shows("Журнал"),
            Deed.Of("journal").By(Cast.Leads).Shows("Журнал"),
            Deed.Of("journalTopics").By(Cast.Leads).Shows("Что показать"),
            Deed.Of("journalMonths").By(Cast.Leads).Shows("За какой месяц"),
            Deed.Of("journalWho").By(Cast.Leads).Shows("Напишите фамилию"),
        ];
}
