namespace TochkaBot.Tests.Rights;

/// <summary>Writing to many: staff their own; what goes on is seen and stopped by its author and whoever leads the centre.</summary>
internal static class BroadcastDeeds
{
    public static IEnumerable<Deed> Of(School s) =>
        [.. Writing(s.Posts.Draft), .. Planning(s.Posts.Draft), .. Course(s.Posts), .. Class(s), .. Head(s.Posts)];

    private static IEnumerable<Deed> Writing(long draft) =>
        [
            Deed.Of("/broadcast").By(Cast.Staff).Shows("Пришлите или перешлите"),
            Deed.Of("bc").By(Cast.Staff).Shows("Пришлите или перешлите"),
            Deed.Of($"bcAlbum.{draft}").By(Cast.Organiser).Shows("Готово"),
            Deed.Of($"bcWho.{draft}").By(Cast.Organiser).Shows("Готово"),
            Deed.Of($"bcTo.{draft}.class.6.Б").By(Cast.Organiser).Changes("broadcast_audience"),
            Deed.Of($"bcReady.{draft}").By(Cast.Organiser).Shows("Отправить"),
            Deed.Of($"bcMe.{draft}").By(Cast.Organiser).Shows("Отправили только вам"),
            Deed.Of($"bcAsk.{draft}").By(Cast.Organiser).Changes("broadcasts"),
            Deed.Of($"bcUrgent.{draft}").By(Cast.Organiser).Shows("Почему нельзя подождать"),
            Deed.Of(Deed.Type("завтра нет уроков"))
                .After($"bcUrgent.{draft}")
                .By(Cast.Organiser)
                .Changes("broadcasts WHERE urgent = 1")
                .OrTheirOwn(),
            Deed.Of($"bcCalm.{draft}")
                .After($"bcUrgent.{draft}", Deed.Type("завтра нет уроков"))
                .By(Cast.Organiser)
                .Changes("broadcasts WHERE urgent = 1")
                .OrTheirOwn(),
            Deed.Of($"bcSend.{draft}").By(Cast.Organiser).Changes("broadcasts"),
            Deed.Of($"bcDrop.{draft}").By(Cast.Organiser).Changes("broadcasts"),
        ];

    private static IEnumerable<Deed> Planning(long draft) =>
        [
            Deed.Of($"bcPlan.{draft}").By(Cast.Organiser).Shows("Когда отправить?"),
            Deed.Of($"bcMonth.{draft}.2026-12-01").By(Cast.Organiser).Shows("Когда отправить?"),
            Deed.Of($"bcDay.{draft}.2026-12-08").By(Cast.Organiser).Shows("Во сколько?"),
            Deed.Of($"bcHour.{draft}.2026-12-08.15").By(Cast.Organiser).Shows("Каждую неделю"),
            Deed.Of($"bcWeek.{draft}.202612081500.0").By(Cast.Organiser).Changes("broadcasts"),
        ];

    private static IEnumerable<Deed> Course(Posts p) =>
        [
            Deed.Of("bcList.0").By(Cast.Staff).Shows("ассыл"),
            Deed.Of($"bcView.{p.Waiting}").By(Cast.Owner).Shows("Отменить отправку"),
            Deed.Of($"bcCancel.{p.Waiting}").By(Cast.Owner).Changes("broadcasts"),
            Deed.Of($"bcStop.{p.OnItsWay}").By(Cast.Owner).Changes("broadcasts"),
            Deed.Of($"bcBack.{p.OnItsWay}").By(Cast.Owner).Shows("Отозвать ("),
            Deed.Of($"bcBackYes.{p.OnItsWay}").By(Cast.Owner).Changes("broadcasts"),
            Deed.Of($"bcRepeat.{p.Over}").By(Cast.Owner).Shows("доставка не подтвердилась"),
            Deed.Of($"bcRemind.{p.Over}").By(Cast.Owner).Shows("получил и не отметил"),
            Deed.Of($"bcFix.{p.OnItsWay}").By(Cast.Owner).Shows("исправленное сообщение"),
            Deed.Of($"bcClasses.{p.OnItsWay}").By(Cast.Owner).Shows("6Б"),
            // The guest came later than the message.
            Deed.Of($"bcRead.{p.Over}").By(Cast.Known).Changes("broadcast_readers"),
        ];

    private static IEnumerable<Deed> Class(School s) =>
        [
            Deed.Of($"bcClass.{s.Posts.OnItsWay}.6.Б").By(Cast.Owner | Cast.ClassTeacher).Shows("Саша О."),
            Deed.Of($"bcTold.{s.Posts.OnItsWay}.6.Б.{s.Free}")
                .By(Cast.Owner | Cast.ClassTeacher)
                .Changes("broadcast_children"),
            Deed.Of($"bcPaper.{s.Posts.OnItsWay}.6.Б").By(Cast.Owner | Cast.ClassTeacher).Sends("inPersonPaper"),
        ];

    private static IEnumerable<Deed> Head(Posts p)
    {
        Step[] days = ["shutKind.quarantine", "shutNext", "shutDay.2026-12-08"];
        return
        [
            Deed.Of($"bcOk.{p.Asked}").By(Cast.Leads).Changes("broadcasts"),
            Deed.Of("bcReach").By(Cast.Head).Shows("едагог"),
            Deed.Of("bcReachSet.own").By(Cast.Head).Changes("meta"),
            Deed.Of("shut").By(Cast.Leads).Shows("Что случилось?"),
            Deed.Of("shutKind.quarantine").By(Cast.Leads).Shows("Кто остаётся дома?"),
            Deed.Of("shutTo.6.Б").After("shutKind.quarantine").By(Cast.Leads).Shows("Кто остаётся дома?"),
            Deed.Of("shutNext").After("shutKind.quarantine").By(Cast.Leads).Shows("С какого дня?"),
            Deed.Of("shutMonth.2026-12-01").After("shutKind.quarantine").By(Cast.Leads).Shows("С какого дня?"),
            Deed.Of("shutDay.2026-12-08")
                .After("shutKind.quarantine", "shutNext")
                .By(Cast.Leads)
                .Shows("По какой день включительно"),
            Deed.Of("shutEnd.2026-12-08").After(days).By(Cast.Leads).Changes("broadcasts"),
            Deed.Of("shutText").After([.. days, "shutEnd.2026-12-08"]).By(Cast.Leads).Shows("текст целиком"),
            Deed.Of($"shutGo.{p.Next}").After([.. days, "shutEnd.2026-12-08"]).By(Cast.Leads).Changes("suspended_days"),
        ];
    }
}
