namespace TochkaBot.Domain.Journal;

/// <summary>The words of the journal's entries.</summary>
public static class JournalTexts
{
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

    public static IReadOnlyCollection<string> Known => JournalActionTexts.All.Keys;

    /// <returns>The words; for what an older version wrote, its own name.</returns>
    public static string Of(string action) =>
        JournalActionTexts.All.TryGetValue(action, out var found) ? found.Words : action;

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
        [.. JournalActionTexts.All.Where(a => a.Value.Topic == topic).Select(a => a.Key)];
}
