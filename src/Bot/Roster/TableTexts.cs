using TochkaBot.Bot.Conversations;
using TochkaBot.Documents.Reading;
using TochkaBot.Domain.Roster;

namespace TochkaBot.Bot.Roster;

/// <summary>Why a file is no list, in one sentence.</summary>
internal static class TableTexts
{
    public static string Why(TableFault fault) =>
        fault.Kind switch
        {
            TableFaultKind.Empty => "В файле пусто.",
            TableFaultKind.NotATable => "Это не таблица. Нужен файл .xlsx или .csv.",
            TableFaultKind.OldOrLocked =>
                "Это старый .xls или файл с паролем. Сохраните его как «Книга Excel (.xlsx)» без пароля.",
            TableFaultKind.Damaged => "Файл повреждён: таблица не открывается. Сохраните её заново.",
            TableFaultKind.ManySheets =>
                $"В книге несколько листов с данными: {Html.Safe(fault.Detail ?? string.Empty)}. Оставьте один — с общим списком.",
            TableFaultKind.OpenQuote => $"В строке {fault.Row} открыта кавычка и не закрыта.",
            TableFaultKind.CellTooLong =>
                $"В строке {fault.Row}{Column(fault)} слишком длинный текст. Проверьте, закрыты ли там кавычки.",
            TableFaultKind.TooManyRows => $"Больше {TableReader.MostRows} строк: это не список школы.",
            _ => $"В строке {fault.Row}{Column(fault)} данные правее {TableReader.MostColumns}-го столбца.",
        };

    public static string Why(SheetProblem problem) =>
        problem switch
        {
            SheetProblem.NoHeader => "Не нашли заголовки столбцов. Нужна строка с названиями «ФИО» и «Класс».",
            SheetProblem.NoNameColumn => "Не нашли столбец «ФИО» (или «Фамилия» и «Имя»).",
            SheetProblem.NoClassColumn => "Не нашли столбец «Класс».",
            _ => "Под заголовками нет ни одной строки.",
        };

    private static string Column(TableFault fault) =>
        fault.Column is { } column ? $", столбце {column}," : string.Empty;
}
