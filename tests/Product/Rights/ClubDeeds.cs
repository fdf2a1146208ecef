namespace TochkaBot.Tests.Rights;

/// <summary>Clubs: looked at by everybody, a place for who speaks for the child, kept by their teacher and who leads the centre.</summary>
internal static class ClubDeeds
{
    public static IEnumerable<Deed> Of(School s) =>
        [.. Looking(s), .. Places(s), .. Keeping(s), .. Picking(s), .. LessonsOf(s), .. Making(s), .. Subjects()];

    private static IEnumerable<Deed> Looking(School s) =>
        [
            Deed.Of("clubs").By(Cast.Everybody & ~(Cast.OtherTeacher | Cast.ClassTeacher)).Shows("Робототехника"),
            Deed.Of("clubs.all.0").By(Cast.Everybody).Shows("Робототехника"),
            Deed.Of("clubs.all.0").By(Cast.Nobody).Shows("Задуманный"),
            Deed.Of("clubs").By(Cast.Owner).Shows("Задуманный"),
            Deed.Of($"club.{s.Club}").By(Cast.Everybody).Shows("<b>Робототехника</b>"),
            Deed.Of($"club.{s.DraftClub}").By(Cast.Owner).Shows("<b>Задуманный</b>"),
        ];

    private static IEnumerable<Deed> Places(School s) =>
        [
            Deed.Of($"clJoin.{s.ClubGroup}.{s.Dasha}").By(Cast.Family).Changes("club_members"),
            Deed.Of($"clJoin.{s.DraftGroup}.{s.Masha}").By(Cast.Nobody).Changes("club_members"),
            Deed.Of($"clLeave.{s.MashaPlace}").By(Cast.ForMasha).Shows("Да, отчислиться"),
            Deed.Of($"clLeaveNow.{s.MashaPlace}").By(Cast.ForMasha).Changes("club_members"),
        ];

    private static IEnumerable<Deed> Keeping(School s) =>
        [
            Deed.Of($"clShare.{s.Club}").By(Cast.Owner).Shows("родительский чат"),
            Deed.Of($"clOpen.{s.DraftClub}").By(Cast.Owner).Changes("clubs"),
            Deed.Of($"clClose.{s.Club}").By(Cast.Owner).Shows("Да, закрыть"),
            Deed.Of($"clCloseNow.{s.Club}").By(Cast.Owner).Changes("clubs"),
            Deed.Of($"clMore.{s.Club}").By(Cast.Owner).Shows("Как назвать группу?"),
            Deed.Of(Deed.Type("Вторая")).After($"clMore.{s.Club}").By(Cast.Owner).Changes("club_groups"),
            Deed.Of($"clGroup.{s.ClubGroup}").By(Cast.Owner).Shows("Маша Л., 6Б"),
            Deed.Of($"clTime.{s.ClubGroup}").By(Cast.Owner).Shows("Когда занятия?"),
            Deed.Of(Deed.Type("пт 16:00")).After($"clTime.{s.ClubGroup}").By(Cast.Owner).Changes("club_lessons"),
            Deed.Of($"clSeats.{s.ClubGroup}").By(Cast.Owner).Shows("Сколько мест"),
            Deed.Of(Deed.Type("7")).After($"clSeats.{s.ClubGroup}").By(Cast.Owner).Changes("club_groups"),
            Deed.Of($"clNoLimit.{s.ClubGroup}").By(Cast.Owner).Changes("club_groups"),
            Deed.Of($"clTitle.{s.ClubGroup}").By(Cast.Owner).Shows("Как назвать группу?"),
            Deed.Of(Deed.Type("Иначе")).After($"clTitle.{s.ClubGroup}").By(Cast.Owner).Changes("club_groups"),
            Deed.Of($"clGroupDrop.{s.DraftGroup}").By(Cast.Owner).Changes("club_groups"),
        ];

    private static IEnumerable<Deed> Picking(School s) =>
        [
            Deed.Of($"clAdd.{s.ClubGroup}").By(Cast.Owner).Shows("выберите класс"),
            Deed.Of($"clClass.{s.ClubGroup}.6.Б").After($"clAdd.{s.ClubGroup}").By(Cast.Owner).Shows("Саша О."),
            Deed.Of($"clTick.{s.ClubGroup}.{s.Free}")
                .After($"clAdd.{s.ClubGroup}", $"clClass.{s.ClubGroup}.6.Б")
                .By(Cast.Owner)
                .Shows("Готово: добавить 1"),
            Deed.Of($"clWhole.{s.ClubGroup}")
                .After($"clAdd.{s.ClubGroup}", $"clClass.{s.ClubGroup}.6.Б")
                .By(Cast.Owner)
                .Shows("Готово: добавить"),
            Deed.Of($"clAddNow.{s.ClubGroup}")
                .After($"clAdd.{s.ClubGroup}", $"clClass.{s.ClubGroup}.6.Б", $"clTick.{s.ClubGroup}.{s.Free}")
                .By(Cast.Owner)
                .Changes($"club_members WHERE person_id = {s.Free}"),
            Deed.Of($"clOut.{s.ClubGroup}.0").By(Cast.Owner).Shows("Маша Л., 6Б"),
            Deed.Of($"clOutAsk.{s.ClubGroup}.{s.MashaPlace}").By(Cast.Owner).Shows("Да, убрать"),
            Deed.Of($"clOutNow.{s.ClubGroup}.{s.MashaPlace}").By(Cast.Owner).Changes("club_members"),
            Deed.Of($"clPapers.{s.ClubGroup}.0").By(Cast.Owner).Shows("Коля К., 5А"),
            Deed.Of($"clPaper.{s.ClubGroup}.{s.KolyaPlace}").By(Cast.Owner).Shows("Да, согласие получено"),
            Deed.Of($"clPaperNow.{s.ClubGroup}.{s.KolyaPlace}")
                .By(Cast.Owner)
                .Changes($"consents WHERE person_id = {s.Kolya}"),
            // A place of another group under this group's number is nobody's.
            Deed.Of($"clOutNow.{s.DraftGroup}.{s.MashaPlace}").By(Cast.Nobody).Changes("club_members"),
        ];

    private static IEnumerable<Deed> LessonsOf(School s)
    {
        var (past, ahead) = ($"{s.ClubGroup}.20261125.1530", $"{s.ClubGroup}.20261202.1530");
        return
        [
            Deed.Of("clToday").By(Cast.Staff).Shows("Сегодня занятий нет"),
            Deed.Of("clLate.0").By(Cast.Owner).Shows("25 ноября"),
            Deed.Of($"clDays.{s.ClubGroup}").By(Cast.Owner).Shows("Ближайшие занятия"),
            Deed.Of($"clLesson.{past}").By(Cast.Owner).Shows("Маша Л., 6Б"),
            Deed.Of($"clAll.{past}").By(Cast.Owner).Changes("club_marks"),
            Deed.Of($"clMiss.{past}.{s.Masha}").By(Cast.Owner).Shows("Готово: не было 1"),
            Deed.Of($"clDone.{past}")
                .After($"clLesson.{past}", $"clMiss.{past}.{s.Masha}")
                .By(Cast.Owner)
                .Changes("club_marks"),
            Deed.Of($"clAnew.{past}").After($"clAll.{past}").By(Cast.Owner).Shows("Маша Л., 6Б"),
            Deed.Of($"clNo.{ahead}").By(Cast.Owner).Shows("Педагог не сможет"),
            Deed.Of($"clNoNow.{ahead}.1").By(Cast.Owner).Changes("club_sessions"),
            Deed.Of($"clYes.{ahead}").After($"clNoNow.{ahead}.1").By(Cast.Owner).Shows("Занятие вернули"),
            Deed.Of($"clExtra.{s.ClubGroup}").By(Cast.Owner).Shows("Когда ещё одно занятие?"),
            Deed.Of($"clExtraNow.{s.ClubGroup}")
                .After($"clExtra.{s.ClubGroup}", Deed.Type("4.12 16:00"))
                .By(Cast.Owner)
                .Changes("club_sessions"),
        ];
    }

    private static IEnumerable<Deed> Making(School s) =>
        [
            Deed.Of("clNew").By(Cast.Staff).Shows("Как называется кружок?"),
            Deed.Of("clSet.Kind.Additional").After("clNew", Deed.Type("Хор")).By(Cast.Staff).Shows("направленность"),
            Deed.Of("clFields").After("clNew", Deed.Type("Хор")).By(Cast.Staff).Shows("Что изменить?"),
            Deed.Of("clField.Hours").After("clNew", Deed.Type("Хор"), "clFields").By(Cast.Staff).Shows("часов в год"),
            Deed.Of("clPreview").After("clNew", Deed.Type("Хор"), "clFields").By(Cast.Staff).Shows("Опубликовать"),
            Deed.Of("clSave.open").After("clNew", Deed.Type("Хор"), "clPreview").By(Cast.Staff).Changes("clubs"),
            Deed.Of("clDrop").After("clNew", Deed.Type("Хор")).By(Cast.Staff).Shows("ничего не сохраняем"),
            Deed.Of($"clEdit.{s.Club}").By(Cast.Owner).Shows("Сохранить"),
            Deed.Of("clSave")
                .After($"clEdit.{s.Club}", "clField.Title", Deed.Type("Новое имя"))
                .By(Cast.Owner)
                .Changes("clubs"),
        ];

    private static IEnumerable<Deed> Subjects() =>
        [
            Deed.Of("taught").By(Cast.Leads).Shows("Предметы на оборудовании центра"),
            Deed.Of("tgClass.6.Б").By(Cast.Leads).Shows("Химия"),
            Deed.Of("tgTick.6.Б.0").By(Cast.Leads).Changes("taught_subjects"),
            Deed.Of("tgOwn.6.Б").By(Cast.Leads).Shows("Какой ещё предмет?"),
            Deed.Of(Deed.Type("Астрономия")).After("tgOwn.6.Б").By(Cast.Leads).Changes("taught_subjects"),
            Deed.Of("tgCopy").By(Cast.Leads).Shows("Переносить нечего"),
        ];
}
