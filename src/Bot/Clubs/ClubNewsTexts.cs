using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Clubs;

/// <summary>Words that a family reads without having asked.</summary>
internal static class ClubNewsTexts
{
    public static string Place(Club club, ClubChild child, IReadOnlyList<WeeklyLesson> week) =>
        (
            child.IsSelf
                ? "🎉 <b>Освободилось место — вы записаны</b>"
                : $"🎉 <b>Освободилось место: {Html.Safe(child.Name)}, запись есть</b>"
        ) + Where(club, week);

    public static string Consent(Club club, ClubChild child, IReadOnlyList<WeeklyLesson> week) =>
        (
            child.IsSelf
                ? "✅ <b>Согласие получено — вы записаны</b>"
                : $"✅ <b>Согласие получено: {Html.Safe(child.Name)}, запись есть</b>"
        ) + Where(club, week);

    public static string Late(Club club, ClubChild child) =>
        $"🕓 <b>Место в кружке ждало согласия и перешло в очередь</b>{Who(child)}\n\n{Html.Bold(club.Title)}\nКак только согласие придёт и место освободится, запись вернётся сама.";

    public static string Added(Club club, ClubChild child, ClubMemberStatus status, IReadOnlyList<WeeklyLesson> week) =>
        (
            (status, child.IsSelf) switch
            {
                (ClubMemberStatus.Enrolled, true) => "✅ <b>Педагог записал вас в кружок</b>",
                (ClubMemberStatus.Enrolled, false) => $"✅ <b>Педагог записал в кружок: {Html.Safe(child.Name)}</b>",
                (ClubMemberStatus.Queued, _) => $"🕓 <b>Педагог поставил в очередь в кружок</b>{Who(child)}",
                _ => $"⏳ <b>Педагог записал в кружок, нужно согласие родителя</b>{Who(child)}",
            }
        ) + Where(club, week);

    public static string Removed(Club club, ClubChild child) =>
        $"<b>Запись в кружок снята</b>{Who(child)}\n\n{Html.Bold(club.Title)}\nЕсли это ошибка, напишите педагогу или запишитесь снова.";

    public static string Closed(Club club) =>
        $"🔒 <b>Кружок закрыт</b>\n\n{Html.Bold(club.Title)}\nЗанятий больше не будет.";

    public static string Timetable(
        Club club,
        ClubGroup group,
        IReadOnlyList<WeeklyLesson> week,
        IReadOnlyList<string> names
    ) =>
        $"🗓 <b>Новое расписание</b>{LessonTexts.For(names)}\n\n{Html.Bold(club.Title)}, {Html.Safe(group.Title)}\n{Html.Safe(ClubTexts.Week(week))}";

    private static string Who(ClubChild child) => child.IsSelf ? string.Empty : $" ({Html.Safe(child.Name)})";

    private static string Where(Club club, IReadOnlyList<WeeklyLesson> week) =>
        $"\n\n{Html.Bold(club.Title)}" + (week.Count > 0 ? $"\n🗓 {Html.Safe(ClubTexts.Week(week))}" : string.Empty);
}
