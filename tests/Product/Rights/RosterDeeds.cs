namespace TochkaBot.Tests.Rights;

/// <summary>Classes and children: of the own class, or all.</summary>
internal static class RosterDeeds
{
    public static IEnumerable<Deed> Of(School s) =>
        [
            Deed.Of("/roster").By(Cast.KeepsClass).Shows("Списки классов"),
            Deed.Of("roster").By(Cast.KeepsClass).Shows("6Б"),
            Deed.Of("roster").By(Cast.Leads).Shows("5А"),
            Deed.Of("rosterClass.6.Б").By(Cast.KeepsClass).Shows("Маша Л."),
            Deed.Of("rosterClass.5.А").By(Cast.Leads).Shows("Коля К."),
            Deed.Of("rosterGone.0").By(Cast.KeepsClass).Shows("Лида У."),
            Deed.Of($"rosterChild.{s.Masha}").By(Cast.KeepsClass).Shows("Маша Л."),
            Deed.Of($"rosterChild.{s.Kolya}").By(Cast.Leads).Shows("Коля К."),
            Deed.Of($"rosterFix.{s.Masha}.0").By(Cast.KeepsClass).Shows("Напишите фамилию и имя"),
            Deed.Of($"rosterFix.{s.Kolya}.0").By(Cast.Leads).Shows("Напишите фамилию и имя"),
            Deed.Of(Deed.Type("Лебедева Мария")).After($"rosterFix.{s.Masha}.0").By(Cast.KeepsClass).Changes("people"),
            // Into another class is that class teacher's word too, so it is for who leads.
            Deed.Of(Deed.Type("8А")).After($"rosterFix.{s.Masha}.1").By(Cast.Leads).Changes("class_memberships"),
            Deed.Of(Deed.Type("2014")).After($"rosterFix.{s.Masha}.2").By(Cast.KeepsClass).Changes("people"),
            Deed.Of(Deed.Type("2014")).After($"rosterFix.{s.Kolya}.2").By(Cast.Leads).Changes("people"),
            Deed.Of("rosterAdd").By(Cast.KeepsClass).Shows("Кого добавить?"),
            Deed.Of(Deed.Type("Новиков Олег 6Б")).After("rosterAdd").By(Cast.KeepsClass).Changes("people"),
            Deed.Of(Deed.Type("Новиков Олег 5А")).After("rosterAdd").By(Cast.Leads).Changes("people"),
            Deed.Of($"rosterLeft.{s.Masha}").By(Cast.KeepsClass).Shows("С какого дня не учится?"),
            Deed.Of($"rosterLeftOn.{s.Masha}.2026-12-01").By(Cast.KeepsClass).Shows("Да, выбыл(а)"),
            Deed.Of($"rosterLeftNow.{s.Masha}.2026-12-01").By(Cast.KeepsClass).Changes("people"),
            Deed.Of($"rosterLeftNow.{s.Kolya}.2026-12-01").By(Cast.Leads).Changes("people"),
            Deed.Of($"rosterBack.{s.Gone}").By(Cast.KeepsClass).Shows("снова учится"),
            Deed.Of($"rosterBackNow.{s.Gone}.0").By(Cast.KeepsClass).Changes("people"),
            Deed.Of("rosterTeacher.6.Б").By(Cast.Leads).Shows("кто классный руководитель?"),
            Deed.Of($"rosterTeacherIs.6.Б.{s.PersonOf(Cast.OtherTeacher)}").By(Cast.Leads).Changes("class_teachers"),
        ];
}
