using TochkaBot.Bot.Events;

namespace TochkaBot.Tests.Rights;

/// <summary>The list of an event: of the own, or of all.</summary>
internal static class ListDeeds
{
    public static IEnumerable<Deed> Of(School s) =>
        [
            Deed.Of($"list.{s.Full}").By(Cast.Owner).Shows("Маша Л., 6Б"),
            Deed.Of($"listPrint.{s.Full}.0").By(Cast.Owner).Sends(EventFiles.List),
            Deed.Of($"papers.{s.Full}.0").By(Cast.Owner).Shows("Даша Л., 6Б"),
            Deed.Of($"consent.{s.Full}.{s.DashaSeat}").By(Cast.Owner).Shows("Да, согласие получено"),
            Deed.Of($"consentNow.{s.Full}.{s.DashaSeat}")
                .By(Cast.Owner)
                .Changes($"consents WHERE person_id = {s.Dasha}"),
            Deed.Of($"listDrop.{s.Full}.0").By(Cast.Owner).Shows("Маша Л., 6Б"),
            Deed.Of($"listDropAsk.{s.Full}.{s.MashaSeat}").By(Cast.Owner).Shows("Да, убрать"),
            Deed.Of($"listDropNow.{s.Full}.{s.MashaSeat}").By(Cast.Owner).Changes("sign_ups"),
            // A seat of another event under this event's number is nobody's.
            Deed.Of($"listDropNow.{s.Open}.{s.MashaSeat}").By(Cast.Nobody).Changes("sign_ups"),
            Deed.Of($"applications.{s.Chosen}").By(Cast.Owner).Shows("Маша Л., 6Б"),
            Deed.Of($"admit.{s.Chosen}.{s.Application}")
                .By(Cast.Owner)
                .Changes($"sign_ups WHERE event_id = {s.Chosen}"),
            // An application to another event under this event's number is nobody's.
            Deed.Of($"admit.{s.Full}.{s.Application}")
                .By(Cast.Nobody)
                .Changes($"sign_ups WHERE event_id = {s.Chosen}"),
            Deed.Of($"admitAll.{s.Chosen}").By(Cast.Owner).Shows("Да, принять всех"),
            Deed.Of($"admitAllNow.{s.Chosen}").By(Cast.Owner).Changes($"sign_ups WHERE event_id = {s.Chosen}"),
            Deed.Of($"turnDown.{s.Chosen}.{s.Application}").By(Cast.Owner).Shows("Да, отказать"),
            Deed.Of($"turnDownNow.{s.Chosen}.{s.Application}")
                .By(Cast.Owner)
                .Changes($"sign_ups WHERE event_id = {s.Chosen}"),
            Deed.Of($"listAdd.{s.Full}").By(Cast.Owner).Shows("Добавить в список"),
            Deed.Of($"listClass.{s.Full}.6.Б").After($"listAdd.{s.Full}").By(Cast.Owner).Shows("Саша О."),
            Deed.Of($"listTick.{s.Full}.{s.Free}")
                .After($"listAdd.{s.Full}", $"listClass.{s.Full}.6.Б")
                .By(Cast.Owner)
                .Shows("Готово: добавить 1"),
            Deed.Of($"listWhole.{s.Full}")
                .After($"listAdd.{s.Full}", $"listClass.{s.Full}.6.Б")
                .By(Cast.Owner)
                .Shows("Готово: добавить"),
            Deed.Of($"listDone.{s.Full}")
                .After($"listAdd.{s.Full}", $"listClass.{s.Full}.6.Б", $"listTick.{s.Full}.{s.Free}")
                .By(Cast.Owner)
                .Changes($"sign_ups WHERE person_id = {s.Free}"),
            Deed.Of(Deed.Type("Орехов")).After($"listAdd.{s.Full}").By(Cast.Owner).Shows("Саша О."),
            Deed.Of($"listPick.{s.Full}.{s.Free}")
                .After($"listAdd.{s.Full}")
                .By(Cast.Owner)
                .Changes($"sign_ups WHERE person_id = {s.Free}"),
            Deed.Of($"listNew.{s.Full}")
                .After($"listAdd.{s.Full}", Deed.Type("Новиков Олег 7А"))
                .By(Cast.Owner)
                .Changes("people"),
        ];
}
