namespace TochkaBot.Domain.Journal;

/// <summary>
/// What each action of the journal is called, and under what it is found. Whoever writes a new action adds a line here;
/// tests/Product/House/JournalTests says which are missing.
/// </summary>
public static class JournalTexts
{
    private static readonly Dictionary<string, (JournalTopic Topic, string Words)> Actions = new(StringComparer.Ordinal)
    {
        ["staff.given"] = (JournalTopic.Roles, "Дана роль"),
        ["staff.taken"] = (JournalTopic.Roles, "Снята роль"),
        ["staff.left"] = (JournalTopic.Roles, "Уход из команды, дела переданы"),
        ["classTeacher.appointed"] = (JournalTopic.Roles, "Назначено классное руководство"),
        ["invitation.created"] = (JournalTopic.Roles, "Создано приглашение"),
        ["apiKey.created"] = (JournalTopic.Access, "Создан ключ для программ"),
        ["apiKey.revoked"] = (JournalTopic.Access, "Отозван ключ для программ"),
        ["code.created"] = (JournalTopic.Access, "Выдан личный код"),
        ["account.disconnected"] = (JournalTopic.Access, "Отключён аккаунт"),
        ["account.phone"] = (JournalTopic.Access, "Сменён телефон"),
        ["account.family"] = (JournalTopic.Access, "Вход по листку семьи"),
        ["account.pupil"] = (JournalTopic.Access, "Вход по листку ученика"),
        ["account.adult"] = (JournalTopic.Access, "Вход по коду взрослого"),
        ["cabinet.asked"] = (JournalTopic.Access, "Запрошена ссылка в кабинет"),
        ["cabinet.opened"] = (JournalTopic.Access, "Открыт кабинет"),
        ["cabinet.left"] = (JournalTopic.Access, "Выход из кабинета"),
        ["cabinet.closed"] = (JournalTopic.Access, "Кабинет закрыт на всех устройствах"),
        ["calendar.opened"] = (JournalTopic.Access, "Открыта ссылка календаря"),
        ["calendar.closed"] = (JournalTopic.Access, "Закрыта ссылка календаря"),
        ["consent.begun"] = (JournalTopic.Consents, "Согласие получено"),
        ["consent.ended"] = (JournalTopic.Consents, "Согласие прекращено"),
        ["family.claimed"] = (JournalTopic.Families, "Просьба связать с ребёнком"),
        ["family.confirmed"] = (JournalTopic.Families, "Связь с ребёнком подтверждена"),
        ["family.joined"] = (JournalTopic.Families, "Взрослый присоединился к семье"),
        ["family.unlinked"] = (JournalTopic.Families, "Связь с ребёнком разорвана"),
        ["claim.enlisted"] = (JournalTopic.Families, "Введённое имя внесено в список"),
        ["claim.rejected"] = (JournalTopic.Families, "Введённое имя отклонено"),
        ["person.merged"] = (JournalTopic.Families, "Записи объединены"),
        ["person.ofAge"] = (JournalTopic.Families, "Отмечено совершеннолетие"),
        ["signUps.printed"] = (JournalTopic.Exports, "Выдан список мероприятия"),
        ["signUps.read"] = (JournalTopic.Exports, "Программа прочла список мероприятия"),
        ["tournament.read"] = (JournalTopic.Exports, "Программа прочла турнир"),
        ["cabinet.event"] = (JournalTopic.Exports, "В кабинете открыт список мероприятия"),
        ["cabinet.class"] = (JournalTopic.Exports, "В кабинете открыт список класса"),
        ["cabinet.people"] = (JournalTopic.Exports, "В кабинете открыт раздел «Люди»"),
        ["cabinet.journal"] = (JournalTopic.Exports, "В кабинете открыт журнал"),
        ["cabinet.broadcasts"] = (JournalTopic.Exports, "В кабинете открыты рассылки"),
        ["cabinet.broadcast"] = (JournalTopic.Exports, "В кабинете открыта рассылка"),
        ["broadcast.sent"] = (JournalTopic.Broadcasts, "Рассылка отправлена или запланирована"),
        ["broadcast.approved"] = (JournalTopic.Broadcasts, "Рассылка одобрена"),
        ["broadcast.cancelled"] = (JournalTopic.Broadcasts, "Отправка отменена"),
        ["broadcast.stopped"] = (JournalTopic.Broadcasts, "Рассылка остановлена"),
        ["broadcast.corrected"] = (JournalTopic.Broadcasts, "Рассылка исправлена"),
        ["broadcast.withdrawn"] = (JournalTopic.Broadcasts, "Рассылка отозвана"),
        ["broadcast.repeated"] = (JournalTopic.Broadcasts, "Повтор неподтверждённым"),
        ["broadcast.reminded"] = (JournalTopic.Broadcasts, "Напоминание тем, кто не ознакомился"),
        ["broadcast.toldInPerson"] = (JournalTopic.Broadcasts, "Семья извещена лично"),
        ["broadcasts.reach"] = (JournalTopic.Broadcasts, "Изменено, кому могут писать педагоги"),
        ["closure.ordered"] = (JournalTopic.Broadcasts, "Объявлен карантин или актированный день"),
        ["event.created"] = (JournalTopic.Events, "Создано мероприятие"),
        ["event.changed"] = (JournalTopic.Events, "Изменено мероприятие"),
        ["signUp.byHand"] = (JournalTopic.Events, "Запись внесена вручную"),
        ["signUp.removed"] = (JournalTopic.Events, "Убран(а) из списка мероприятия"),
        ["api.wrote"] = (JournalTopic.Events, "Программа изменила данные"),
        ["attendance.added"] = (JournalTopic.Results, "Добавлен(а) как пришедший(ая)"),
        ["attendance.all"] = (JournalTopic.Results, "Отмечены все пришедшие"),
        ["attendance.closed"] = (JournalTopic.Results, "Явка отмечена"),
        ["tournament.started"] = (JournalTopic.Results, "Турнир начат"),
        ["tournament.roundPublished"] = (JournalTopic.Results, "Тур опубликован"),
        ["tournament.roundTakenBack"] = (JournalTopic.Results, "Тур снят"),
        ["tournament.finished"] = (JournalTopic.Results, "Турнир завершён"),
        ["tournament.wallOpened"] = (JournalTopic.Results, "Открыта таблица на экран"),
        ["tournament.wallClosed"] = (JournalTopic.Results, "Закрыта таблица на экран"),
        ["club.created"] = (JournalTopic.Clubs, "Создана программа"),
        ["club.changed"] = (JournalTopic.Clubs, "Изменена программа"),
        ["club.groupAdded"] = (JournalTopic.Clubs, "Добавлена группа"),
        ["club.timetable"] = (JournalTopic.Clubs, "Изменено расписание"),
        ["club.places"] = (JournalTopic.Clubs, "Изменено число мест"),
        ["club.added"] = (JournalTopic.Clubs, "Зачислен(а) в группу"),
        ["club.removed"] = (JournalTopic.Clubs, "Отчислен(а) из группы"),
        ["roster.tried"] = (JournalTopic.Roster, "Список проверен без записи"),
        ["roster.imported"] = (JournalTopic.Roster, "Загружен список"),
        ["roster.added"] = (JournalTopic.Roster, "Добавлен(а) в список школы"),
        ["roster.changed"] = (JournalTopic.Roster, "Изменена запись списка"),
        ["roster.newYear"] = (JournalTopic.Roster, "Переход на новый учебный год"),
        ["roster.graduated"] = (JournalTopic.Roster, "Выпуск"),
        ["roster.left"] = (JournalTopic.Roster, "Выбыл(а) из школы"),
        ["roster.returned"] = (JournalTopic.Roster, "Вернулся(лась) в школу"),
        ["person.forgotten"] = (JournalTopic.Deletions, "Данные удалены"),
        ["holiday.added"] = (JournalTopic.Centre, "Добавлены каникулы или праздник"),
        ["holiday.removed"] = (JournalTopic.Centre, "Убраны каникулы или праздник"),
        ["database.restored"] = (JournalTopic.Centre, "База восстановлена из копии"),
    };

    /// <summary>Only the head's: who is on the staff, keys, invitations.</summary>
    internal static readonly string[] Heads =
    [
        "staff.given",
        "staff.taken",
        "staff.left",
        "invitation.created",
        "apiKey.created",
        "apiKey.revoked",
    ];

    /// <summary>Words of our own that notes hold: roles, purposes, states.</summary>
    private static readonly Dictionary<string, string> Notes = new(StringComparer.Ordinal)
    {
        ["teacher"] = "педагог",
        ["deputy"] = "заместитель руководителя",
        ["head"] = "руководитель центра",
        ["processing"] = "обработка данных",
        ["publishing"] = "публикация",
        ["passingOn"] = "передача данных",
        ["representative"] = "законный представитель",
        ["helper"] = "помощник семьи",
        ["draft"] = "черновик",
        ["published"] = "опубликовано",
        ["cancelled"] = "отменено",
        ["finished"] = "завершено",
        ["grace"] = "отправляется",
        ["planned"] = "запланирована",
        ["awaitingApproval"] = "ждёт одобрения",
        ["own"] = "только своим",
        ["all"] = "всем",
        ["family"] = "листок семьи",
        ["pupil"] = "листок ученика",
        ["adult"] = "код взрослого",
        ["phone"] = "новый телефон",
        ["key:bootstrap"] = "ключ из настроек",
    };

    public static IReadOnlyCollection<string> Known => Actions.Keys;

    /// <returns>The words; for what an older version wrote, its own name.</returns>
    public static string Of(string action) => Actions.TryGetValue(action, out var found) ? found.Words : action;

    public static string Of(JournalTopic topic) =>
        topic switch
        {
            JournalTopic.Roles => "Роли и приглашения",
            JournalTopic.Access => "Доступ, ключи и коды",
            JournalTopic.Consents => "Согласия",
            JournalTopic.Families => "Семьи",
            JournalTopic.Exports => "Выгрузки и просмотры",
            JournalTopic.Broadcasts => "Рассылки",
            JournalTopic.Events => "Мероприятия и записи",
            JournalTopic.Results => "Явка и результаты",
            JournalTopic.Clubs => "Кружки",
            JournalTopic.Roster => "Списки школы",
            JournalTopic.Deletions => "Удаления",
            _ => "Правила центра",
        };

    /// <returns>The note in words; empty for what is only a number of ours.</returns>
    public static string Note(JournalEntry entry)
    {
        var note = entry.Note ?? string.Empty;
        if (note.StartsWith("key:", StringComparison.Ordinal) && long.TryParse(note[4..], out var key))
        {
            return $"ключ № {key}";
        }

        // «family:12»: the word, and the number of the code.
        var word = note.Split(':')[0];
        return Notes.GetValueOrDefault(note) ?? Notes.GetValueOrDefault(word) ?? note;
    }

    internal static string[] ActionsOf(JournalTopic? topic) =>
        [.. Actions.Where(a => a.Value.Topic == topic).Select(a => a.Key)];
}
