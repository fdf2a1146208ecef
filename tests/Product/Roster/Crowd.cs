namespace TochkaBot.Tests.Roster;

/// <summary>Invented names without end, all different.</summary>
internal static class Crowd
{
    private const string Letters = "абвгдежзик";

    public static IEnumerable<string> Lines(int count) =>
        Enumerable
            .Range(0, count)
            .Select(n => $"Фамилия{Word(n)} Имя;{1 + (n % 11)}{"АБВГ"[n / 11 % 4]};{2008 + (n % 10)}");

    private static string Word(int number) => string.Concat($"{number}".Select(digit => Letters[digit - '0']));
}
