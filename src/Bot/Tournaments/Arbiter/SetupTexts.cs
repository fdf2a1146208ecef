using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Settings;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>What can be set; the name goes into the buttons.</summary>
internal enum SetupField
{
    System,
    Rounds,
    Ties,
    Sets,
    Minutes,
    Siblings,
    Classes,
    Games,
    Third,
}

internal static class SetupTexts
{
    public const string AskSystem =
        "По какой системе играем?\n\n<b>Швейцарская</b> — никто не выбывает, играют с равными по очкам.\n<b>Круговая</b> — каждый с каждым.\n<b>На выбывание</b> — проигравший выбывает.\n<b>До двух поражений</b> — одно поражение ещё не беда.";
    public const string AskRounds = "Сколько туров?";
    public const string AskTies = "У кого выше место, если очков поровну?";
    public const string AskSets = "Сколько досок с шахматами? Если досок не хватает, тур пойдёт в две смены.";
    public const string AskMinutes = "Сколько минут на партию каждому игроку?";
    public const string Propose = "✨ Как предлагает бот";
    public const string Enough = "Хватает всем";
    public const string PairApart = "↔️ Развести двоих";
    public const string AskFirst = "Кого с кем развести? Выберите первого.";
    public const string NobodyHere = "Сначала отметьте, кто здесь.";

    public static string Screen(Book book) => $"{ArbiterTexts.Title(book)}\n\n{ArbiterTexts.Plan(book)}\nЧто поменять?";

    public static string SystemName(TournamentSystem system, int circles) =>
        system switch
        {
            TournamentSystem.Swiss => "Швейцарская",
            TournamentSystem.RoundRobin when circles == 2 => "Круговая, 2 круга",
            TournamentSystem.RoundRobin => "Круговая",
            TournamentSystem.Knockout => "На выбывание",
            _ => "До двух поражений",
        };

    public static string SystemLabel(Tournament item) =>
        $"Система: {SystemName(item.System, item.Circles).ToLowerInvariant()}";

    public static string RoundsLabel(Tournament item) => $"Туров: {item.Rounds}";

    public static string TiesLabel(Tournament item) =>
        $"При равенстве: {TiesName(item.System, Math.Max(0, Regulations.TieBreaksFor(item.System).ToList().IndexOf(item.TieBreaks))).ToLowerInvariant()}";

    public static string TiesName(TournamentSystem system, int order) =>
        order switch
        {
            1 => "Личная встреча",
            2 => "Число побед",
            _ => system == TournamentSystem.RoundRobin ? "Бергер" : "Бухгольц",
        };

    public static string TiesMeaning(TournamentSystem system) =>
        system == TournamentSystem.RoundRobin
            ? "<b>Бергер</b>: важнее очки, взятые у сильных."
            : "<b>Бухгольц</b>: у кого соперники набрали больше.";

    public static string SetsLabel(Tournament item) => item.Sets is { } sets ? $"Досок: {sets}" : "Досок: хватает";

    public static string MinutesLabel(Tournament item) => $"Минут: {item.Minutes}";

    public static string SiblingsLabel(Tournament item) => $"{Tick(item.SiblingsApart)} Братья и сёстры врозь";

    public static string ClassesLabel(Tournament item) => $"{Tick(item.ClassApart)} Один класс врозь";

    public static string GamesLabel(Tournament item) => $"Партий в паре: {item.MatchGames}";

    public static string ThirdLabel(Tournament item) => $"{Tick(item.ThirdPlace)} Матч за 3-е место";

    public static string AskSecond(TournamentPlayer first, Naming naming) =>
        $"{Html.Bold(first.Name(naming))} — с кем не встречаться?";

    public static string Bans(Book book, Naming naming)
    {
        var pairs = book.Bans.Select(b => (One: book.Player(b.OneId), Other: book.Player(b.OtherId))).ToList();
        return pairs.Count == 0
            ? "Пока никто не разведён."
            : "Не встретятся:\n"
                + string.Join(
                    '\n',
                    pairs.Select(p => $"• {Html.Safe(p.One!.Name(naming))} и {Html.Safe(p.Other!.Name(naming))}")
                );
    }

    public static string Suggested(int count) =>
        count == 0
            ? string.Empty
            : $"\n\nОднофамильцы — возможно, родня: {Plural.Of(count, "пара", "пары", "пар")}. Нажмите, чтобы развести.";

    public static string SuggestLabel(TournamentPlayer one, TournamentPlayer other, Naming naming) =>
        $"↔️ {one.Brief(naming)} и {other.Brief(naming)}";

    public static string MeetLabel(TournamentPlayer one, TournamentPlayer other, Naming naming) =>
        $"✖️ Пусть встретятся: {one.Brief(naming)}, {other.Brief(naming)}";

    private static string Tick(bool on) => on ? "☑️" : "◻️";
}
