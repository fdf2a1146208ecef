namespace TochkaBot.Pictures.Chess;

/// <summary>Every word that stands in the drawings beside what the caller gives.</summary>
internal static class ChessTexts
{
    public const string Board = "Стол";
    public const string White = "Белые";
    public const string Black = "Чёрные";
    public const string Points = "Очки";
    public const string Place = "Место";
    public const string Player = "Участник";
    public const string Number = "№";
    public const string Nobody = "Пар пока нет.";
    public const string NoPlayers = "Участников пока нет.";
    public const string NoMatches = "Встреч пока нет.";
    public const string Against = "–";
    public const string Third = "За третье место";

    public const string UpperHalf = "верхняя сетка";
    public const string LowerHalf = "нижняя сетка";

    /// <summary>How to read a cell.</summary>
    public const string Legend = "Светлая клетка — белыми, тёмная — чёрными: номер соперника и очки.";

    public static string Part(int part, int parts) => $"часть {part} из {parts}";
}
