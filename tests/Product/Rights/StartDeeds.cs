namespace TochkaBot.Tests.Rights;

/// <summary>Getting to know one another, home, one's own account.</summary>
internal static class StartDeeds
{
    private const Cast MayCorrect = Cast.Guest | Cast.OtherPupil;

    public static IEnumerable<Deed> Of(School s) =>
        [
            Deed.Of("/start").By(Cast.Everybody).Shows("Здравствуйте"),
            Deed.Of("home").By(Cast.Everybody).Shows("Что посмотрим?"),
            Deed.Of("/help").By(Cast.Everybody).Shows("/events"),
            Deed.Of("/help").By(Cast.Staff).Shows("/new —"),
            Deed.Of("/help").By(Cast.KeepsClass).Shows("/roster"),
            Deed.Of("/help").By(Cast.Head).Shows("/staff"),
            Deed.Of("/cancel").By(Cast.Everybody).Shows("остановились"),
            // Who typed their own name may correct it; the school's list and the staff's names are not theirs.
            Deed.Of("who.pupil").By(MayCorrect).Shows("В каком классе"),
            Deed.Of("again").By(MayCorrect).Shows("В каком классе"),
            Deed.Of("grade.6").After("who.pupil").By(MayCorrect).Shows("А буква?"),
            Deed.Of("letter.Б").After("who.pupil", "grade.6").By(MayCorrect).Shows("напишите фамилию"),
            Deed.Of(Deed.Type("Новиков Олег"))
                .After("who.pupil", "grade.6", "letter.Б")
                .By(MayCorrect)
                .Changes("people"),
            Deed.Of("who.staff").By(Cast.Everybody).Shows("код"),
            // An invitation belongs to whoever holds it.
            Deed.Of($"/start {s.StaffLink}").By(Cast.Known).Changes("invitations"),
            Deed.Of(Deed.Type("Новикова Вера"))
                .After($"/start {s.StaffLink}")
                .By(Cast.Guest)
                .Changes("staff_roles")
                .OrTheirOwn(),
            Deed.Of($"/start {s.EventLink}").By(Cast.Everybody).Shows("Открытый день"),
            Deed.Of("guest").By(Cast.Guest).Shows("Из какой вы школы"),
            Deed.Of("guestPupil").After("guest", Deed.Type("Сосновская СОШ")).By(Cast.Guest).Shows("имя и класс"),
            Deed.Of(Deed.Type("Новиков Олег, 7А"))
                .After("guest", Deed.Type("Сосновская СОШ"), "guestPupil")
                .By(Cast.Guest)
                .Changes("people"),
            Deed.Of("guestAdult").After("guest", Deed.Type("Сосновская СОШ")).By(Cast.Guest).Shows("Как вас зовут"),
            Deed.Of("/settings").By(Cast.Known).Shows("<b>Настройки</b>"),
            Deed.Of("settings").By(Cast.Known).Shows("<b>Настройки</b>"),
            Deed.Of("newPhone").By(Cast.Known).Changes("personal_codes"),
            Deed.Of("disconnect").By(Cast.Known).Shows("Отключить этот аккаунт?"),
            Deed.Of("disconnectNow").By(Cast.Known).Changes("accounts"),
        ];
}
