using TochkaBot.Pictures.Charts;

namespace TochkaBot.Pictures.Tests.Support;

/// <summary>Numbers of an invented half-year.</summary>
internal static class ChartSamples
{
    public static BarsInput Coverage { get; } =
        new(
            "Охват мероприятиями центра",
            "на 31 декабря 2026 года",
            [
                new("Дополнительное образование, 1–11 классы", 68, "68 % из 70 %", 70),
                new("Профориентация, 6–11 классы", 92, "92 % из 80 %", 80),
                new("Проектная деятельность, 5–9 классы", 31, "31 % из 30 %", 30),
                new("Шахматы", 0, "0 % из 10 %", 10),
            ]
        );

    public static ColumnsInput Months { get; } =
        new(
            "Участия по месяцам",
            "I полугодие 2026/27 учебного года",
            [new("сен", 84), new("окт", 131), new("ноя", 7), new("дек", 212), new("янв", 0)]
        );
}
