using TochkaBot.Bot.Privacy;
using TochkaBot.Domain.Privacy;

namespace TochkaBot.Tests.Rights;

/// <summary>Masha's data, her mother's, and what the head keeps.</summary>
internal static class PrivacyDeeds
{
    public static IEnumerable<Deed> Of(School school) =>
        [
            Deed.Of("/privacy").By(Cast.Known).Shows("Мои данные"),
            Deed.Of("privacy").By(Cast.Known).Shows("Мои данные"),
            Deed.Of($"privacyOf.{school.Masha}").By(Cast.Pupil | Cast.Representative).Shows("Лебедева Маша, 6Б"),
            Deed.Of($"privacyGet.{school.Masha}")
                .By(Cast.Pupil | Cast.Representative)
                .Sends(ExportRecipes.Json)
                .Changes("journal"),
            Deed.Of($"privacyErase.{school.Masha}").By(Cast.Representative).Shows("Удалить навсегда"),
            Deed.Of($"privacyEraseNow.{school.Masha}")
                .After($"privacyErase.{school.Masha}")
                .By(Cast.Representative)
                .Changes($"people WHERE id = {school.Masha}"),
            Deed.Of($"privacyAsk.{school.Masha}.{(int)RequestKind.Deletion}")
                .By(Cast.Pupil | Cast.Representative)
                .Changes("privacy_requests"),
            Deed.Of(Deed.Type("Фамилия с буквой ё"))
                .After($"privacyAsk.{school.Masha}.{(int)RequestKind.Correction}")
                .By(Cast.Pupil | Cast.Representative)
                .Changes("privacy_requests"),
            Deed.Of("privacyAsks.0").By(Cast.Head).Shows("Обращения о данных"),
            Deed.Of($"privacyAsked.{school.Request}").By(Cast.Head).Shows("Просят удалить"),
            Deed.Of($"privacyAnswer.{school.Request}").By(Cast.Head).Shows("Что ответить?"),
            Deed.Of(Deed.Type("Исправили"))
                .After($"privacyAnswer.{school.Request}")
                .By(Cast.Head)
                .Changes($"privacy_requests WHERE id = {school.Request}"),
            Deed.Of($"privacyFulfil.{school.Request}").By(Cast.Head).Shows("Удалить навсегда"),
            Deed.Of($"privacyFulfilNow.{school.Request}").By(Cast.Head).Changes($"people WHERE id = {school.Kolya}"),
            Deed.Of("keeping").By(Cast.Head).Shows("Хранение данных"),
            Deed.Of("keepFor.6").By(Cast.Head).Changes("meta WHERE key = 'privacy.months'"),
            Deed.Of("keepSurnames.1").By(Cast.Head).Changes("meta WHERE key = 'surnames'"),
        ];
}
