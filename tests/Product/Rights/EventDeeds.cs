using TochkaBot.Bot.Events;

namespace TochkaBot.Tests.Rights;

/// <summary>Looking, signing up and leaving, offers; making and changing events.</summary>
internal static class EventDeeds
{
    private const string NewEvent = "/new Хакатон 7.12 15:00, 12 мест, 5–9";

    public static IEnumerable<Deed> Of(School s) => [.. Looking(s), .. SigningUp(s), .. Making(s), .. Changing(s)];

    private static IEnumerable<Deed> Looking(School s) =>
        [
            Deed.Of("/events").By(Cast.Everybody).Shows("Открытый день"),
            Deed.Of("events.0").By(Cast.Everybody).Shows("Открытый день"),
            Deed.Of("events.0").By(Cast.Known).Shows("Для своих"),
            Deed.Of("events.0").By(Cast.Nobody).Shows("Задумка"),
            Deed.Of($"card.{s.Open}").By(Cast.Everybody).Shows("<b>Открытый день</b>"),
            Deed.Of($"card.{s.Ours}").By(Cast.Known).Shows("<b>Для своих</b>"),
            Deed.Of($"card.{s.Draft}").By(Cast.Owner).Shows("<b>Задумка</b>"),
            Deed.Of($"card.{s.Full}").By(Cast.Family).Shows("Маша: запись есть"),
            Deed.Of($"card.{s.Full}").By(Cast.Owner).Shows("Список"),
            Deed.Of($"share.{s.Open}").By(Cast.Everybody).Shows("Отправьте эту ссылку"),
            Deed.Of($"share.{s.Ours}").By(Cast.Known).Shows("Отправьте эту ссылку"),
            Deed.Of($"shareQr.{s.Open}").By(Cast.Everybody).Sends(EventFiles.Qr),
            Deed.Of($"shareQr.{s.Ours}").By(Cast.Known).Sends(EventFiles.Qr),
            Deed.Of($"sharePoster.{s.Open}").By(Cast.Everybody).Sends(EventFiles.Poster),
            Deed.Of($"sharePoster.{s.Ours}").By(Cast.Known).Sends(EventFiles.Poster),
            Deed.Of("own.0").By(Cast.Owner).Shows("Задумка"),
            Deed.Of("own.0").By(Cast.Staff & ~Cast.Owner).Shows("Вы ещё ничего не публиковали"),
            Deed.Of("/my").By(Cast.Everybody).Shows("Мероприятия"),
            Deed.Of("/my").By(Cast.ForMasha).Shows("Полный зал"),
            Deed.Of("my.0").By(Cast.ForMasha).Shows("Полный зал"),
        ];

    private static IEnumerable<Deed> SigningUp(School s) =>
        [
            Deed.Of($"join.{s.Open}").By(Cast.Known).Changes("sign_ups"),
            Deed.Of($"join.{s.Open}").By(Cast.Guest).Shows("сначала познакомимся").OrTheirOwn(),
            Deed.Of($"join.{s.Open}.{s.Masha}").By(Cast.ForMasha).Changes("sign_ups"),
            Deed.Of($"join.{s.Open}.{s.Kolya}").By(Cast.OtherFamily).Changes("sign_ups"),
            Deed.Of($"joinAll.{s.Open}").By(Cast.Family).Changes($"sign_ups WHERE person_id = {s.Masha}").OrTheirOwn(),
            Deed.Of($"together.{s.Ours}").By(Cast.Family).Shows("Только вместе</b>"),
            Deed.Of($"togetherTick.{s.Ours}.{s.Masha}.1").By(Cast.Family).Shows("☑️ Маша"),
            Deed.Of($"togetherDone.{s.Ours}")
                .After($"togetherTick.{s.Ours}.{s.Masha}.1", $"togetherTick.{s.Ours}.{s.Dasha}.1")
                .By(Cast.Family)
                .Changes("sign_ups"),
            Deed.Of($"togetherNow.{s.Ours}.{s.Masha}.{s.Dasha}").By(Cast.Family).Changes("sign_ups"),
            Deed.Of($"togetherNow.{s.Ours}.{s.Masha}.{s.Kolya}").By(Cast.Nobody).Changes("sign_ups"),
            Deed.Of($"leave.{s.Full}.{s.Masha}").By(Cast.ForMasha).Shows("Да, отменить запись"),
            Deed.Of($"leaveNow.{s.Full}.{s.Masha}").By(Cast.ForMasha).Changes("sign_ups"),
            Deed.Of($"confirm.{s.Offer}").By(Cast.ForMasha).Changes("sign_ups"),
            Deed.Of($"decline.{s.Offer}").By(Cast.ForMasha).Changes("sign_ups"),
        ];

    private static IEnumerable<Deed> Making(School s) =>
        [
            Deed.Of("/new").By(Cast.Staff).Shows("Что проводим?"),
            Deed.Of("new").By(Cast.Staff).Shows("Что проводим?"),
            Deed.Of("set.Kind.Hackathon").After("/new").By(Cast.Staff).Shows("Как назовём?"),
            Deed.Of("month.Date.2027-01-01")
                .After("/new", "set.Kind.Hackathon", Deed.Type("Хакатон"))
                .By(Cast.Staff)
                .Shows("Январь 2027"),
            Deed.Of(NewEvent).By(Cast.Staff).Shows("Опубликовать"),
            Deed.Of("fields").After(NewEvent).By(Cast.Staff).Shows("Что изменить?"),
            Deed.Of("field.Place").After(NewEvent, "fields").By(Cast.Staff).Shows("Напишите место"),
            Deed.Of("preview").After(NewEvent, "fields").By(Cast.Staff).Shows("Опубликовать"),
            Deed.Of("publish").After(NewEvent).By(Cast.Staff).Changes("events"),
            Deed.Of("drop").After(NewEvent).By(Cast.Staff).Shows("ничего не публикуем"),
            Deed.Of($"release.{s.Draft}").By(Cast.Owner).Changes("events"),
        ];

    private static IEnumerable<Deed> Changing(School s) =>
        [
            Deed.Of($"edit.{s.Full}").By(Cast.Owner).Shows("Сохранить"),
            Deed.Of("publish")
                .After($"edit.{s.Full}", "field.Title", Deed.Type("Новое имя"))
                .By(Cast.Owner)
                .Changes("events"),
            Deed.Of($"cancelEvent.{s.Full}").By(Cast.Owner).Shows("Да, отменить и всем сообщить"),
            Deed.Of($"cancelEventNow.{s.Full}").By(Cast.Owner).Changes("events"),
            Deed.Of($"repeat.{s.Full}").By(Cast.Owner).Shows("Когда?"),
            Deed.Of("publish")
                .After($"repeat.{s.Full}", Deed.Type("20.12"), "field.Until", Deed.Type("27.12"))
                .By(Cast.Owner)
                .Changes("events"),
            Deed.Of("publishAll")
                .After($"edit.{s.Full}", "field.Title", Deed.Type("Новое имя"))
                .By(Cast.Owner)
                .Changes("events"),
            Deed.Of($"cancelAllNow.{s.Full}").By(Cast.Owner).Changes("events"),
        ];
}
