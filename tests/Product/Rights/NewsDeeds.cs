namespace TochkaBot.Tests.Rights;

/// <summary>News: everybody chooses and reads; staff write about what is theirs; the head says whose channel is ours.</summary>
internal static class NewsDeeds
{
    private static readonly Step[] Draft = ["newsNew", Deed.Type("Открыли набор")];

    private static readonly Step[] Out = [.. Draft, "newsTo.1.centre", "newsGo.1"];

    public static IEnumerable<Deed> All() => [.. Subscribing(), .. Writing(), .. Published(), .. Channel()];

    private static IEnumerable<Deed> Subscribing() =>
        [
            Deed.Of("/news").By(Cast.Everybody).Shows("Подписка на новости"),
            Deed.Of("news").By(Cast.Everybody).Shows("Подписка на новости"),
            Deed.Of("newsTick.direction:projects").By(Cast.Everybody).Changes("followed_topics"),
            Deed.Of("newsBy.Direction.0").By(Cast.Everybody).Shows("О каких направлениях"),
            Deed.Of("newsRhythm.Daily").By(Cast.Everybody).Changes("subscriptions"),
            Deed.Of("newsWhen").By(Cast.Everybody).Shows("В котором часу"),
            Deed.Of("newsHour.20").By(Cast.Everybody).Changes("subscriptions"),
            Deed.Of("newsDay.3").By(Cast.Everybody).Changes("subscriptions"),
            Deed.Of("newsOff").By(Cast.Everybody).Shows("Отписали"),
            Deed.Of("newsList.0").By(Cast.Everybody).Shows("овост"),
            Deed.Of("newsOne.1").By(Cast.Everybody).Shows("овост"),
        ];

    private static IEnumerable<Deed> Writing() =>
        [
            Deed.Of("newsNew").By(Cast.Staff).Shows("Пришлите её одним сообщением"),
            Deed.Of(Draft[1]).After(Draft[0]).By(Cast.Staff).Changes("news"),
            Deed.Of("newsTo.1.centre").After(Draft).By(Cast.Leads).Changes("news_topics").OrTheirOwn(),
            Deed.Of("newsTo.1.class:6Б").After(Draft).By(Cast.KeepsClass).Changes("news_topics").OrTheirOwn(),
            Deed.Of("newsReady.1").After(Draft).By(Cast.Staff).Shows("Сначала выберите"),
            Deed.Of("newsDrop.1").After(Draft).By(Cast.Staff).Shows("ничего не опубликовали"),
            Deed.Of("newsGo.1")
                .After([.. Draft, "newsTo.1.centre"])
                .By(Cast.Leads)
                .Changes("news WHERE state = 'sending'")
                .OrTheirOwn(),
        ];

    private static IEnumerable<Deed> Published() =>
        [
            Deed.Of("newsSent.0").By(Cast.Staff).Shows("овост"),
            Deed.Of("newsView.1").After(Out).By(Cast.Leads).Shows("получит новость").OrTheirOwn(),
            Deed.Of("newsRepeat.1").After(Out).By(Cast.Leads).Shows("получит новость").OrTheirOwn(),
            Deed.Of("newsBack.1").After(Out).By(Cast.Leads).Shows("Убрать новость?").OrTheirOwn(),
            Deed.Of("newsBackYes.1").After(Out).By(Cast.Leads).Changes("news WHERE state = 'withdrawn'").OrTheirOwn(),
        ];

    private static IEnumerable<Deed> Channel() =>
        [
            Deed.Of("chan").By(Cast.Head).Shows("Добавьте бота в свой канал"),
            Deed.Of("chanYes.1").By(Cast.Head).Shows("В этом канале бота уже нет"),
            Deed.Of("chanNo.1").By(Cast.Head).Shows("В этом канале бота уже нет"),
        ];
}
