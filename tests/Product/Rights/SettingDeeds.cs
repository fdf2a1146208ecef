using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;

namespace TochkaBot.Tests.Rights;

/// <summary>What the head sets in the bot.</summary>
internal static class SettingDeeds
{
    private const string Words = "Я согласен на обработку имени и класса моего ребёнка школой № 1 до его выпуска.";

    public static IEnumerable<Deed> Of(School s)
    {
        _ = s;
        var names = CentreOptions.Names;
        return
        [
            Deed.Of("centre").By(Cast.Head).Shows("Настройки центра"),
            Deed.Of($"centreAsk.{names}").By(Cast.Head).Shows("Имена в чатах"),
            Deed.Of($"centreSet.{CentreOptions.RemindBefore}.1").By(Cast.Head).Changes("centre_settings"),
            Deed.Of($"centreSure.{CentreOptions.RequireConsent}.0").By(Cast.Head).Changes("centre_settings"),
            Deed.Of($"centreReset.{CentreOptions.RemindBefore}")
                .After($"centreSet.{CentreOptions.RemindBefore}.1")
                .By(Cast.Head)
                .Shows("Настройки центра"),
            Deed.Of(Deed.Type("Точка роста № 2"))
                .After($"centreAsk.{CentreOptions.Name}")
                .By(Cast.Head)
                .Changes("centre_settings"),
            Deed.Of("directions").By(Cast.Head).Shows("Направления"),
            Deed.Of("direction.joint").By(Cast.Head).Shows("Переименовать"),
            Deed.Of("dirAdd").By(Cast.Head).Shows("Как назвать направление"),
            Deed.Of(Deed.Type("Космос")).After("dirAdd").By(Cast.Head).Changes("directions"),
            Deed.Of("dirRename.joint").By(Cast.Head).Shows("Как назвать направление"),
            Deed.Of("dirRaise.career").By(Cast.Head).Changes("directions"),
            Deed.Of("dirRemove.mentoring").By(Cast.Head).Shows("Убрать направление"),
            Deed.Of("dirRemoveNow.mentoring").By(Cast.Head).Changes("directions"),
            Deed.Of("consentWords").By(Cast.Head).Shows("Тексты согласий"),
            Deed.Of($"words.{(int)ConsentPurpose.Processing}").By(Cast.Head).Shows("Изменить"),
            Deed.Of($"wordsAsk.{(int)ConsentPurpose.Processing}").By(Cast.Head).Shows("Пришлите новый текст"),
            Deed.Of("wordsSet")
                .After($"wordsAsk.{(int)ConsentPurpose.Processing}", Deed.Type(Words))
                .By(Cast.Head)
                .Changes("consent_texts"),
        ];
    }
}
