using TochkaBot.Bot.Turnout;

namespace TochkaBot.Tests.Rights;

/// <summary>What happened at an event: of the own, or of all.</summary>
internal static class TurnoutDeeds
{
    private const string Day = "20261130";

    public static IEnumerable<Deed> Of(School s) => [.. Ticks(s), .. Adding(s), .. Awards(s), .. Telling(s)];

    private static IEnumerable<Deed> Ticks(School s) =>
        [
            Deed.Of("/attendance").By(Cast.Owner).Shows("Был вчера"),
            Deed.Of("attendance.0").By(Cast.Owner).Shows("Был вчера"),
            Deed.Of("/attendance").By(Cast.Staff & ~Cast.Owner).Shows("Здесь появятся мероприятия"),
            Deed.Of($"happened.{s.Held}").By(Cast.Owner).Shows("Кто пришёл"),
            Deed.Of($"came.{s.Held}").By(Cast.Owner).Shows("Маша Л., 6Б"),
            Deed.Of($"cameSet.{s.Held}.{Day}.{s.Dasha}.1").By(Cast.Owner).Changes("sign_ups"),
            Deed.Of($"cameAll.{s.Held}.{Day}").By(Cast.Owner).Changes("sign_ups"),
            Deed.Of($"cameDone.{s.Held}").By(Cast.Owner).Shows("Да, не пришли: 1"),
            Deed.Of($"cameRest.{s.Held}").By(Cast.Owner).Changes("sign_ups"),
            Deed.Of($"cameDays.{s.Held}").By(Cast.Owner).Shows("За какой день"),
            Deed.Of($"cameMonth.{s.Held}.2026-11-01").By(Cast.Owner).Shows("За какой день"),
            Deed.Of($"cameOn.{s.Held}.2026-11-30").By(Cast.Owner).Shows("Маша Л., 6Б"),
        ];

    private static IEnumerable<Deed> Awards(School s) =>
        [
            Deed.Of($"res.{s.Held}").By(Cast.Owner).Shows("Маша Л., 6Б — победитель"),
            Deed.Of($"resOne.{s.Held}.{s.Masha}").By(Cast.Owner).Shows("Ещё предмет"),
            Deed.Of($"resNew.{s.Held}.{s.Dasha}.1").By(Cast.Owner).Changes("event_results"),
            Deed.Of($"resSubject.{s.Held}.{s.Masha}").By(Cast.Owner).Shows("Какой предмет"),
            Deed.Of(Deed.Type("Физика"))
                .After($"resSubject.{s.Held}.{s.Masha}")
                .By(Cast.Owner)
                .Changes("event_results"),
            Deed.Of($"resTeams.{s.Crews.Held}.0").By(Cast.Owner).Shows("Ветераны"),
            Deed.Of($"resTeam.{s.Crews.Held}.{s.Crews.Veterans}").By(Cast.Owner).Shows("Что получилось?"),
            Deed.Of($"resTeamNew.{s.Crews.Held}.{s.Crews.Veterans}.1").By(Cast.Owner).Changes("event_results"),
            Deed.Of($"resEdit.{s.MashaAward}").By(Cast.Owner).Shows("Убрать результат"),
            Deed.Of($"resAsk.{s.MashaAward}.1").By(Cast.Owner).Shows("Какое место"),
            Deed.Of($"resSet.{s.MashaAward}.p.1").By(Cast.Owner).Changes("event_results"),
            Deed.Of($"resSet.{s.MashaAward}.f.0").By(Cast.Owner).Changes("diplomas"),
            Deed.Of($"resDrop.{s.MashaAward}").By(Cast.Owner).Shows("Да, убрать"),
            Deed.Of($"resDropNow.{s.MashaAward}").By(Cast.Owner).Changes("event_results"),
            Deed.Of($"diploma.{s.MashaAward}").By(Cast.Manages | Cast.ForMasha).Sends(TurnoutFiles.Diploma),
        ];

    private static IEnumerable<Deed> Telling(School s) =>
        [
            Deed.Of($"heads.{s.Held}").By(Cast.Owner).Shows("Сколько было всего"),
            Deed.Of(Deed.Type("120")).After($"heads.{s.Held}").By(Cast.Owner).Changes("head_counts"),
            Deed.Of($"headsDrop.{s.Held}").By(Cast.Owner).Changes("head_counts"),
            Deed.Of($"newsLink.{s.Held}").By(Cast.Owner).Shows("Ссылка на новость"),
            Deed.Of(Deed.Type("https://school.example/1")).After($"newsLink.{s.Held}").By(Cast.Owner).Changes("events"),
            Deed.Of($"newsLinkDrop.{s.Held}").By(Cast.Owner).Shows("Ссылку убрали"),
            Deed.Of($"door.{s.Today}").By(Cast.Owner).Sends(TurnoutFiles.Door),
            Deed.Of($"doorStop.{s.Today}").By(Cast.Owner).Changes("door_codes"),
            Deed.Of($"here.{s.DoorLink}.{s.Masha}").By(Cast.ForMasha).Changes("sign_ups"),
        ];

    private static IEnumerable<Deed> Adding(School s) =>
        [
            Deed.Of($"cameAdd.{s.Held}").By(Cast.Owner).Shows("Кто ещё был"),
            Deed.Of($"cameClass.{s.Held}.6.Б").After($"cameAdd.{s.Held}").By(Cast.Owner).Shows("Саша О."),
            Deed.Of($"cameTick.{s.Held}.{s.Free}")
                .After($"cameAdd.{s.Held}", $"cameClass.{s.Held}.6.Б")
                .By(Cast.Owner)
                .Shows("Готово: добавить 1"),
            Deed.Of($"cameWhole.{s.Held}")
                .After($"cameAdd.{s.Held}", $"cameClass.{s.Held}.6.Б")
                .By(Cast.Owner)
                .Shows("Готово: добавить"),
            Deed.Of($"cameJoin.{s.Held}")
                .After($"cameAdd.{s.Held}", $"cameClass.{s.Held}.6.Б", $"cameTick.{s.Held}.{s.Free}")
                .By(Cast.Owner)
                .Changes($"sign_ups WHERE person_id = {s.Free}"),
            Deed.Of($"camePick.{s.Held}.{s.Free}")
                .After($"cameAdd.{s.Held}")
                .By(Cast.Owner)
                .Changes($"sign_ups WHERE person_id = {s.Free}"),
            Deed.Of($"cameNew.{s.Held}")
                .After($"cameAdd.{s.Held}", Deed.Type("Новиков Олег 7А"))
                .By(Cast.Owner)
                .Changes("people"),
        ];
}
