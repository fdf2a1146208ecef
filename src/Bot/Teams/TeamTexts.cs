using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Teams;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Teams;

/// <summary>Words about teams for pupils and families. Names of teams are typed by people.</summary>
internal static class TeamTexts
{
    public const string Create = "👥 Создать команду";
    public const string ByCode = "🔑 Вступить по коду";
    public const string Seek = "🔍 Ищу команду";
    public const string SeekNoMore = "🔍 Больше не ищу команду";
    public const string Join = "✅ Вступить";
    public const string NotNow = "Не сейчас";
    public const string Leave = "Выйти из команды";
    public const string LeaveYes = "Да, выйти";
    public const string Key = "🔑 Код и ссылка";
    public const string NewKey = "🔄 Новый код и ссылка";
    public const string Rename = "✏️ Название";
    public const string Pass = "⭐ Передать капитанство";
    public const string Drop = "➖ Убрать участника";
    public const string DropYes = "Да, убрать";
    public const string ToCard = "📅 К мероприятию";
    public const string QrComes = "QR-код — следующим сообщением.";

    public const string NotFound = "Такой команды нет. Посмотрите, что намечается.";
    public const string Over = "Этой команды больше нет. Можно создать свою или вступить в другую.";
    public const string AskCode = "Напишите код команды — 8 букв и цифр. Его даст капитан, например: ABCD-EFGH";
    public const string CodeNotUnderstood = "Код — это 8 латинских букв и цифр. Например: ABCD-EFGH";
    public const string CodeUnknown = "Такого кода нет. Проверьте, пожалуйста, каждую букву или попросите ссылку.";
    public const string CodeExpired = "Этот код уже не действует. Попросите у капитана новый.";
    public const string TooManyTries = "Слишком много неверных кодов. Попробуйте через час.";
    public const string WhoAreYou = "Чтобы вступить в команду, сначала познакомимся.";
    public const string NameWrong = "Название — от 1 до 60 знаков, без ссылок. Например: <i>Роботы</i>";
    public const string NameTaken = "Команда с таким названием уже есть. Придумайте другое, пожалуйста.";
    public const string WhoCreates = "Кто будет капитаном?";
    public const string WhoSeeks = "Кто ищет команду?";
    public const string NobodySeeks = "Сейчас команду никто не ищет. Пригласите друзей по коду или ссылке.";
    public const string Called = "Пригласили. Ответит семья — напишем.";
    public const string CalledBefore = "Приглашение уже отправлено, ждём ответа.";
    public const string Declined = "Хорошо. Ваша метка «Ищу команду» остаётся.";
    public const string CallOver = "Это приглашение уже не действует.";
    public const string NoLonger = "Хорошо, больше не предлагаем вас капитанам.";
    public const string WhoLeads = "Кому передать капитанство?";
    public const string WhoGoes = "Кого убрать из команды?";
    public const string Closed = "Запись закрыта: состав команд уже не меняется.";
    public const string NotForYou = "Это мероприятие для других классов.";
    public const string InAnother = "Вы уже в другой команде этого мероприятия. Чтобы перейти, сначала выйдите из неё.";
    public const string LeftOne = "Вы вышли из команды. Запись на мероприятие отменена.";
    public const string NewKeyMade = "Готово: прежние код и ссылка больше не действуют.";

    /// <summary>For the captain, under the list.</summary>
    public static string ShortKey(Team team) =>
        team.Code is { } code ? $"\n\n🔑 Код для друзей: {Html.Code(Secrets.Spaced(code))}" : string.Empty;

    public static string KeyScreen(Squad squad, string link, CentreSettings centre, DateTimeOffset now)
    {
        var team = squad.Team;
        var code = team is { Code: { } live, CodeUntil: { } until }
            ? $"Код: {Html.Code(Secrets.Spaced(live))}\nдействует до {RussianDate.DayAndTime(centre.Local(until), centre.Local(now))}\n\n"
            : string.Empty;
        return $"<b>Команда {SquadTexts.Quoted(team)}</b>\n{Html.Safe(squad.Item.Title)}\n\n{code}Ссылка, пока в команде есть место:\n{link}";
    }

    public static string Question(Event item) =>
        $"{Html.Bold(item.Title)}\n\nКак назовём команду? Напишите или выберите.";

    public static string RenameQuestion(Squad squad) => $"Как теперь назовём команду {SquadTexts.Quoted(squad.Team)}?";

    /// <summary>What the link or the code has opened, without anybody's name.</summary>
    public static string Offer(Squad squad, CentreSettings centre, DateTimeOffset now) =>
        $"Вас зовут в команду!\n\n<b>{SquadTexts.Gathered(squad)}</b>\n{Html.Safe(squad.Item.Title)}\n🗓 {EventTexts.When(squad.Item, centre, now)}";

    public static string Full(Squad squad) =>
        $"Команда {SquadTexts.Quoted(squad.Team)} уже полная: {Plural.Of(squad.Count, "человек", "человека", "человек")}. Вступите в другую или создайте свою.";

    public static string Created(Squad squad) =>
        $"Команда {SquadTexts.Quoted(squad.Team)} создана. Передайте друзьям код или ссылку.";

    public static string Joined(Squad squad) => $"Теперь вы в команде {SquadTexts.Quoted(squad.Team)}!";

    public static string Already(Squad squad) => $"Уже в команде {SquadTexts.Quoted(squad.Team)}.";

    public static string Seeking(string names, bool waits) =>
        waits
            ? $"🔍 Ищем команду{names}. Капитаны увидят имя и класс, когда придёт согласие родителя."
            : $"🔍 Ищем команду{names}. Капитаны видят имя и класс и могут пригласить.";

    public static string LeaveQuestion(Squad squad, string name) =>
        $"Выйти из команды {SquadTexts.Quoted(squad.Team)}{name}? Запись на мероприятие тоже отменится.";

    public static string DropQuestion(Squad squad, string name) =>
        $"Убрать из команды {SquadTexts.Quoted(squad.Team)}: {Html.Bold(name)}? Запись отменится, семье напишем.";

    public static string Dropped(string name) => $"Больше не в команде: {Html.Safe(name)}. Семье напишем.";

    public static string Passed(string name) => $"Теперь капитан: {Html.Safe(name)}. Семье напишем.";

    public static string Whom(Squad squad) => $"<b>Кто ищет команду</b>\n{SquadTexts.Gathered(squad)}.\nКого позвать?";

    public static string CallLabel(int count) => $"🔍 Позвать из тех, кто ищет ({count})";

    /// <summary>«Создать команду», or «Создать команду: Маша» where several could.</summary>
    public static string Named(string words, Member member, bool several) =>
        several && !member.IsSelf ? $"{words}: {member.Name}" : words;

    public static string TeamLabel(Squad squad, Member member, bool several) =>
        Named($"👥 Команда «{squad.Team.Name}»", member, several);

    public static string Refused(TeamOutcome outcome, Squad? squad) =>
        outcome switch
        {
            TeamOutcome.NameWrong => NameWrong,
            TeamOutcome.NameTaken => NameTaken,
            TeamOutcome.Full when squad is not null => Full(squad),
            TeamOutcome.Already when squad is not null => Already(squad),
            TeamOutcome.InAnother => InAnother,
            TeamOutcome.Closed => Closed,
            TeamOutcome.NotForYou => NotForYou,
            TeamOutcome.NotAllowed => HomeTexts.NotAllowed,
            _ => NotFound,
        };
}
