using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Bot.Reports;

/// <summary>The words about the report's parts: what is missing, its rows, its texts.</summary>
internal static class ReportPartTexts
{
    public const string RowsIntro =
        "<b>Строки таблицы</b>\n\nНесколько мероприятий одного направления могут стоять в одной строке. Выберите направление.";

    public const string NoRows = "За этот период мероприятий нет: объединять нечего.";
    public const string SplitDone = "Строка разделена: у каждого мероприятия снова своя.";
    public const string SplitNone = "Эта строка уже разделена.";

    public const string TextKept = "Сохранено: так будет во всех отчётах.";
    public const string TextForgotten = "Вернули обычный текст.";
    public const string Usual = "↩️ Вернуть обычный текст";

    private const int LongestTitle = 120;
    private const int LongestLabel = 44;

    public static readonly string TextRefused =
        $"Напишите текст одним сообщением: от 1 до {ReportTextStore.Longest} знаков.";

    public static string Gaps(Period period, int count, IReadOnlyList<MissingPiece> shown, int first) =>
        $"{Html.Bold($"Чего не хватает: {PeriodTexts.Label(period)}")}\n\n"
        + string.Join('\n', shown.Select((piece, i) => $"{first + i}. {Html.Safe(Gap(piece))}"))
        + $"\n\nВсего: {count}. Нажмите на строку, чтобы исправить, или сформируйте отчёт так.";

    public static string GapLabel(MissingPiece piece, int number) =>
        piece.Title is { } title ? $"{number}. {Cut(title, LongestLabel)}"
        : piece.Section is { } section ? $"{number}. {SectionName(section)}"
        : $"{number}. Сколько занимаются";

    public static string DirectionLabel(DirectionPart direction) =>
        $"{direction.Number}. {Cut(direction.Title, LongestLabel)}";

    public static string RowsOf(DirectionPart direction, int picked) =>
        $"{Html.Bold(direction.Title)}\n\n"
        + (
            picked == 0
                ? "Отметьте два или больше мероприятий, которые встанут в одну строку, в том порядке, в каком их читать. 🔗 — уже в общей строке: нажатие разделит её."
                : $"Отмечено: {picked}."
        );

    public static string TickLabel(ReportEvent item, bool picked) => $"{(picked ? "☑️" : "⬜")} {item.Title}";

    public static string JoinedLabel(ReportEvent item, int row) => $"🔗{row} {item.Title}";

    public static string Join(int count) => $"🧩 Объединить в строку: {count}";

    public static string Joined(ReportOutcome outcome) =>
        outcome == ReportOutcome.Done
            ? "Готово: они в одной строке."
            : $"Объединить можно от двух до {ReportRowStore.MostInRow} мероприятий одного направления.";

    public static string TextList(KeptTexts texts, CentreSettings centre)
    {
        var own = Enum.GetValues<ReportSection>().Count(texts.IsOwn);
        var empty = Enum.GetValues<ReportSection>()
            .Where(s => IsLacking(s, texts, centre))
            .Select(SectionName)
            .ToList();
        return "<b>Тексты и реквизиты</b>\n\nПишутся один раз и стоят во всех отчётах. "
            + (own == 0 ? "Пока везде обычные тексты." : $"Своих: {own}.")
            + (empty.Count == 0 ? string.Empty : $"\n\nПусто: {string.Join(", ", empty)}.");
    }

    public static string SectionLabel(ReportSection section, KeptTexts texts, CentreSettings centre) =>
        $"{(IsLacking(section, texts, centre) ? "⚠️" : texts.IsOwn(section) ? "✏️" : "▫️")} {SectionName(section)}";

    /// <summary>The text as it is, to copy and change; its marks below.</summary>
    public static string AskText(ReportSection section, string text)
    {
        var now = text.Length == 0 ? "Пока пусто." : $"<pre>{Html.Safe(Cut(text, 2_500))}</pre>";
        var marks = IsProse(section)
            ? "\n\nВ тексте можно ставить:\n"
                + string.Join('\n', UsualTexts.Marks.Select(m => $"<code>{m.Mark}</code> — {m.Meaning}"))
            : string.Empty;
        return $"{Html.Bold(SectionName(section))}\n{Hint(section)}\n\n{now}{marks}\n\nНапишите новый текст одним сообщением.";
    }

    /// <summary>«И. О. Фамилия» of whoever reads this.</summary>
    public static string Initials(Actor actor) =>
        actor.Person is { } person
            ? string.Concat(
                person.GivenName.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"{name[..1]}. ")
            ) + person.FamilyName
            : string.Empty;

    private static string Gap(MissingPiece piece) =>
        piece.Kind switch
        {
            MissingKind.Attendance => $"Не отмечено, кто пришёл: {Title(piece)}",
            MissingKind.HeadCount => $"Не записано, сколько было: {Title(piece)}",
            MissingKind.Link => $"Нет ссылки на новость: {Title(piece)}",
            MissingKind.Direction => $"Нет мероприятий в направлении: {Title(piece)}",
            MissingKind.Text => $"Не заполнено: {SectionName(piece.Section ?? ReportSection.Title)}",
            _ => "Неизвестно, сколько обучающихся занимаются",
        };

    private static string Title(MissingPiece piece) => Cut(piece.Title ?? string.Empty, LongestTitle);

    private static string SectionName(ReportSection section) =>
        section switch
        {
            ReportSection.Title => "Заголовок",
            ReportSection.History => "История",
            ReportSection.Tasks => "Задачи",
            ReportSection.Subjects => "Предметы и программы",
            ReportSection.Openness => "Открытость",
            ReportSection.School => "Школа",
            ReportSection.Head => "Кто подписывает",
            _ => "Место",
        };

    private static string Hint(ReportSection section) =>
        section switch
        {
            ReportSection.Tasks => "Каждая задача — с новой строки: номера поставит Word.",
            ReportSection.School => "Полное название школы, например: МКОУ «СОШ № 1».",
            ReportSection.Head => "Как стоит под отчётом: «И. О. Фамилия».",
            ReportSection.Place => "Перед датой: «с. Ивановка». Можно оставить пустым.",
            _ => "Каждый абзац — с новой строки.",
        };

    /// <summary>The place may stay empty.</summary>
    private static bool IsLacking(ReportSection section, KeptTexts texts, CentreSettings centre) =>
        section != ReportSection.Place && texts.Of(section, centre).Length == 0;

    private static bool IsProse(ReportSection section) => section < ReportSection.School;

    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text : $"{text[..(longest - 1)].TrimEnd()}…";
}
