using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Tests.Rights;

/// <summary>The half-year report: of whoever leads the centre; lists with names are the head's.</summary>
internal static class ReportDeeds
{
    private const string Autumn = "20220901.20221231";
    private const int School = (int)ReportSection.School;

    public static IEnumerable<Deed> Of(School s)
    {
        Step[] ticks = [$"reportTick.{Autumn}.1.{s.Past}.0", $"reportTick.{Autumn}.1.{s.PastToo}.0"];
        Step[] joined = [.. ticks, $"reportJoin.{Autumn}.1"];
        return
        [
            Deed.Of("/report").By(Cast.Leads).Shows("За какой период?"),
            Deed.Of("report").By(Cast.Leads).Shows("За какой период?"),
            Deed.Of($"reportOf.{Autumn}").By(Cast.Leads).Shows("Мероприятий: 2, участников: 52"),
            Deed.Of("reportOther").By(Cast.Leads).Shows("два дня"),
            Deed.Of(Deed.Type("1 полугодие 2022/23")).After("reportOther").By(Cast.Leads).Shows("участников: 52"),
            Deed.Of($"reportMake.{Autumn}").By(Cast.Leads).Shows("Чего не хватает"),
            Deed.Of($"reportGaps.{Autumn}.0").By(Cast.Leads).Shows("Нет ссылки на новость"),
            Deed.Of($"reportMakeNow.{Autumn}").By(Cast.Leads).Sends(Bot.Reports.ReportRecipes.Docx),
            Deed.Of($"reportNames.{Autumn}").By(Cast.Head).Shows("Да, прислать списки"),
            Deed.Of($"reportNamesNow.{Autumn}").By(Cast.Head).Sends(Bot.Reports.ReportRecipes.Names),
            Deed.Of("reportTexts").By(Cast.Leads).Shows("Тексты и реквизиты"),
            Deed.Of($"reportText.{School}").By(Cast.Leads).Shows("Напишите новый текст"),
            Deed.Of(Deed.Type("МКОУ «СОШ № 1»")).After($"reportText.{School}").By(Cast.Leads).Changes("report_texts"),
            Deed.Of($"reportUsual.{School}")
                .After($"reportText.{School}", Deed.Type("МКОУ «СОШ № 1»"))
                .By(Cast.Leads)
                .Changes("report_texts"),
            Deed.Of("reportMe").By(Cast.Leads).Changes("report_texts"),
            Deed.Of($"reportRows.{Autumn}").By(Cast.Leads).Shows("Строки таблицы"),
            Deed.Of($"reportRowsIn.{Autumn}.1.0").By(Cast.Leads).Shows("Отметьте два или больше"),
            Deed.Of(ticks[0]).By(Cast.Leads).Shows("Отмечено: 1."),
            Deed.Of(joined[^1]).After(ticks).By(Cast.Leads).Changes("report_rows"),
            Deed.Of($"reportSplit.{Autumn}.1.{s.Past}").After(joined).By(Cast.Leads).Changes("report_rows"),
            Deed.Of($"reportEnrolled.{Autumn}").By(Cast.Leads).Shows("Сколько обучающихся занимаются"),
            Deed.Of(Deed.Type("245, по приказу"))
                .After($"reportEnrolled.{Autumn}")
                .By(Cast.Leads)
                .Changes("report_overrides"),
            Deed.Of($"reportComputed.{Autumn}")
                .After($"reportEnrolled.{Autumn}", Deed.Type("245, по приказу"))
                .By(Cast.Leads)
                .Changes("report_overrides"),
            Deed.Of($"reportApprove.{Autumn}").By(Cast.Leads).Shows("Да, утвердить"),
            Deed.Of($"reportApproveNow.{Autumn}").By(Cast.Leads).Changes("approved_reports"),
            Deed.Of($"reportFrozen.{Autumn}")
                .After($"reportApproveNow.{Autumn}")
                .By(Cast.Leads)
                .Sends(Bot.Reports.ReportRecipes.FrozenDocx),
        ];
    }
}
