using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Privacy;

/// <summary>What tables, columns and stored words are called on the page. What has no word here stands as it is stored.</summary>
internal static class ExportTexts
{
    public const string Title = "Мои данные";
    public const string Mentions = "Отметки о том, что вы сделали";
    public const string Sent = "Отправили два файла: страницу, чтобы прочитать, и JSON — для программ.";

    public const string Caption =
        "Страница открывается в браузере. В файле личные данные: не пересылайте его без нужды.";

    private static readonly Dictionary<string, string> Tables = new(StringComparer.Ordinal)
    {
        ["people"] = "Кто вы",
        ["accounts"] = "Аккаунты",
        ["class_memberships"] = "Классы",
        ["staff_roles"] = "Роли в центре",
        ["class_teachers"] = "Классное руководство",
        ["sign_ups"] = "Записи на мероприятия",
        ["team_seekers"] = "Поиск команды",
        ["team_calls"] = "Приглашения в команды",
        ["event_answers"] = "Ответы на вопросы мероприятий",
        ["trips"] = "Дорога и заметки педагогу",
        ["visits"] = "Посещения по дням",
        ["event_results"] = "Результаты и награды",
        ["club_members"] = "Кружки",
        ["club_marks"] = "Посещения кружков",
        ["tournament_players"] = "Турниры",
        ["tournament_seats"] = "Партии",
        ["chess_ratings"] = "Школьный рейтинг",
        ["consents"] = "Действующие и прежние согласия",
        ["consent_answers"] = "Ответы о согласиях",
        ["family_links"] = "Связи в семье",
        ["personal_codes"] = "Коды и листки",
        ["broadcasts"] = "Ваши рассылки",
        ["broadcast_children"] = "Объявления, которые вас касались",
        ["broadcast_readers"] = "Отметки «Ознакомлен(а)»",
        ["outgoing"] = "Сообщения бота",
        ["sessions"] = "Незаконченный разговор с ботом",
        ["screens"] = "Экраны в чате",
        ["code_tries"] = "Неверные коды",
        ["roster_drafts"] = "Непримененный список",
        ["privacy_requests"] = "Обращения о данных",
        ["journal"] = "Журнал действий",
        ["ledger_notes"] = "Отзывы и удаления",
        ["calendar_feeds"] = "Календарь на телефоне",
        ["week_readers"] = "Неделя по воскресеньям",
        ["certificates"] = "Сертификаты",
        ["diplomas"] = "Фотографии дипломов",
        ["approved_report_people"] = "Утверждённые отчёты, где вы посчитаны",
        ["cabinet_entries"] = "Ссылки в кабинет",
        ["cabinet_sessions"] = "Входы в кабинет",
        ["subscriptions"] = "Подписка на новости",
        ["followed_topics"] = "Темы новостей",
    };

    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["family_name"] = "фамилия",
        ["given_name"] = "имя",
        ["origin"] = "откуда известно",
        ["created_at"] = "создано",
        ["school"] = "школа",
        ["birth_year"] = "год рождения",
        ["of_age_on"] = "18 лет с",
        ["left_on"] = "выбытие",
        ["grade"] = "класс",
        ["letter"] = "буква",
        ["from_day"] = "с",
        ["to_day"] = "по",
        ["since"] = "с",
        ["until"] = "по",
        ["role"] = "роль",
        ["channel"] = "мессенджер",
        ["address"] = "номер чата",
        ["state"] = "состояние",
        ["state_since"] = "с какого времени",
        ["status"] = "состояние",
        ["event_id"] = "мероприятие",
        ["event"] = "мероприятие",
        ["question"] = "вопрос",
        ["group_id"] = "кружок",
        ["session_id"] = "занятие",
        ["club_id"] = "кружок",
        ["attendance"] = "явка",
        ["intent"] = "ответ на напоминание",
        ["intent_at"] = "когда ответили",
        ["by_bus"] = "школьным автобусом",
        ["picked_up"] = "кто забирает",
        ["note"] = "заметка педагогу",
        ["signed_at"] = "записано",
        ["signed_by"] = "кто записал",
        ["changed_at"] = "изменено",
        ["asked_at"] = "спрошено",
        ["called_at"] = "когда позвали",
        ["team_id"] = "команда",
        ["asked_by"] = "кто просил",
        ["purpose"] = "на что",
        ["source"] = "как дано",
        ["answer"] = "ответ",
        ["answered_by"] = "кто ответил",
        ["answered_at"] = "когда ответили",
        ["recorded_by"] = "кто записал",
        ["given_at"] = "дано",
        ["withdrawn_at"] = "закончилось",
        ["text_id"] = "текст согласия",
        ["at"] = "когда",
        ["adult_id"] = "взрослый",
        ["child_id"] = "ребёнок",
        ["person_id"] = "о ком",
        ["confirmed_at"] = "подтверждено",
        ["confirmed_by"] = "кто подтвердил",
        ["result"] = "результат",
        ["subject"] = "предмет",
        ["stage"] = "этап",
        ["level"] = "уровень",
        ["place"] = "место",
        ["points"] = "очки (в половинах)",
        ["number"] = "номер",
        ["rating"] = "рейтинг",
        ["games"] = "партий",
        ["round"] = "тур",
        ["board"] = "стол",
        ["side"] = "цвет",
        ["outcome"] = "итог",
        ["day"] = "день",
        ["kind"] = "что",
        ["act"] = "вид",
        ["due_at"] = "когда отправить",
        ["due_on"] = "срок",
        ["settled_at"] = "когда закончено",
        ["action"] = "действие",
        ["who"] = "кто",
        ["text"] = "текст",
        ["content"] = "содержание",
        ["came_at"] = "когда пришли",
        ["told_for"] = "за какой день отправлено",
        ["told_at"] = "когда сказано лично",
    };

    public static string FileName(Person person, string ending) =>
        $"{Title} — {FileNames.Plain(person.GivenName)}.{ending}";

    public static string Intro(CentreSettings centre, DateTimeOffset nowLocal) =>
        $"Всё, что бот центра «{centre.Name}» хранит о вас на {nowLocal:dd.MM.yyyy HH:mm}. О других людях здесь сказано только, кем они вам приходятся.";

    public static string Table(string name) => Tables.GetValueOrDefault(name, name);

    public static bool HasTitle(string table) => Tables.ContainsKey(table);

    public static string Column(string name) => Columns.GetValueOrDefault(name, name);

    /// <summary>Numbers of rows mean something to programs only.</summary>
    public static bool IsTold(string column) => column is not ("id" or "account_id");

    public static string Mention(string trace)
    {
        var (table, column) = (trace.Split('.')[0], trace.Split('.')[1]);
        return $"{Table(table)} — {Column(column)}";
    }

    public static string Value(string column, object? value, CentreSettings centre) =>
        value switch
        {
            null => string.Empty,
            string text when column is "family_name" or "given_name" or "text" or "school" or "picked_up" or "note" =>
                text,
            string text when Moment(text) is { } moment => centre
                .Local(moment)
                .ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
            string text => ExportWords.Of(text),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static DateTimeOffset? Moment(string text) =>
        text is [.., 'Z']
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;
}
