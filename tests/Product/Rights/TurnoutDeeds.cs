namespace TochkaBot.Tests.Rights;

/// <summary>What happened at an event: of the own, or of all.</summary>
internal static class TurnoutDeeds
{
    private const string Day = "20261130";

    public static IEnumerable<Deed> Of(School s) => [.. Ticks(s), .. Adding(s)];

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
