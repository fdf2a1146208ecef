using System.Text;
using TochkaBot.Bot.Roster;

namespace TochkaBot.Tests.Rights;

/// <summary>Lists of the whole school and the new year: who leads the centre. Everybody has sent a list before.</summary>
internal static class UploadDeeds
{
    public static IEnumerable<Deed> Of(School s) =>
        [
            Deed.Of("rosterUpload").By(Cast.Leads).Shows("ФИО"),
            Deed.Of(Deed.Send(Encoding.UTF8.GetBytes("ФИО;Класс\nОрлов Тихон;3Б\n")))
                .After("rosterUpload")
                .By(Cast.Leads)
                .Changes("roster_drafts"),
            Deed.Of("rosterPlan").By(Cast.Leads).Shows("Применить"),
            Deed.Of("rosterRows.0").By(Cast.Leads).Shows("Олег Н."),
            Deed.Of("rosterReport").By(Cast.Leads).Sends(RosterFiles.Report),
            Deed.Of($"rosterApply.{s.PlanHash}").By(Cast.Leads).Changes("people"),
            Deed.Of("rosterDrop").By(Cast.Leads).Changes("roster_drafts"),
            Deed.Of("rosterDoubt.0").By(Cast.Leads).Shows("тот же ребёнок"),
            Deed.Of($"rosterSame.0.{s.DoubtfulRow}.{s.Masha}").By(Cast.Leads).Changes("roster_drafts"),
            Deed.Of("rosterYear").By(Cast.Leads).Shows("Новый учебный год 20"),
            Deed.Of($"yearDay.{s.YearDay}").By(Cast.Leads).Shows("Новый учебный год 20"),
            Deed.Of("yearStays.0").By(Cast.Leads).Shows("Егор Д."),
            Deed.Of($"yearTick.{s.Ninth}.0").By(Cast.Leads).Changes("roster_drafts"),
            Deed.Of("yearClass.6.Б").By(Cast.Leads).Shows("Маша Л."),
            Deed.Of($"yearApply.{s.YearHash}").By(Cast.Leads).Changes("school_years"),
            Deed.Of("yearDrop").By(Cast.Leads).Changes("roster_drafts"),
        ];
}
