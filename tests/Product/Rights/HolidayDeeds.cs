namespace TochkaBot.Tests.Rights;

/// <summary>«Каникулы и праздники»: the head's list.</summary>
internal static class HolidayDeeds
{
    public static IEnumerable<Deed> All()
    {
        Step[] added = ["restAdd", Deed.Type("28.12–10.01 Зимние каникулы")];
        return
        [
            Deed.Of("rest.0").By(Cast.Head).Shows("Список пока пуст"),
            Deed.Of("restAdd").By(Cast.Head).Shows("Напишите дни и название"),
            Deed.Of(added[1]).After(added[0]).By(Cast.Head).Changes("holidays"),
            Deed.Of("restOff.1").After(added).By(Cast.Head).Shows("Удалить из списка"),
            Deed.Of("restOffYes.1").After(added).By(Cast.Head).Changes("holidays"),
        ];
    }
}
