namespace TochkaBot.Pictures.Charts;

internal static class ChartTexts
{
    public const string Empty = "Данных пока нет.";
    public const string Target = "— цель";
}
