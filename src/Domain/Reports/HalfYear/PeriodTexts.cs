using TochkaBot.Domain.Words;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>What a period is called.</summary>
public static class PeriodTexts
{
    /// <summary>After «за»: «I полугодие 2022/23 учебного года».</summary>
    public static string Name(Period period) =>
        period.HalfNumber() is { } half ? $"{Roman(half)} полугодие {period.SchoolYear()} учебного года"
        : period.IsYear() ? $"{period.SchoolYear()} учебный год"
        : $"период {Days(period)}";

    /// <summary>For a button: «I полугодие 2022/23».</summary>
    public static string Label(Period period) =>
        period.HalfNumber() is { } half ? $"{Roman(half)} полугодие {period.SchoolYear()}"
        : period.IsYear() ? $"{period.SchoolYear()} учебный год"
        : Days(period);

    /// <summary>Of a file: nothing in it that some computer cannot keep.</summary>
    public static string FileName(Period period) =>
        period.HalfNumber() is { } half
            ? $"Анализ работы {period.FirstYear()}-{period.FirstYear() + 1}, {Roman(half)} полугодие"
        : period.IsYear() ? $"Анализ работы {period.FirstYear()}-{period.FirstYear() + 1}"
        : $"Анализ работы {period.From:yyyy-MM-dd} — {period.To:yyyy-MM-dd}";

    private static string Roman(int half) => half == 1 ? "I" : "II";

    private static string Days(Period period) =>
        $"с {RussianPeriod.Day(period.From)} по {RussianPeriod.Day(period.To)}";
}
