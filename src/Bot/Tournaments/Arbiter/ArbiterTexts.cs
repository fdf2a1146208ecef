using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Settings;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>Words for who runs a tournament.</summary>
internal static class ArbiterTexts
{
    public const string Menu = "♟ Вести турнир";
    public const string List = "<b>Ведём турнир</b>\nКакой?";
    public const string Nothing =
        "Пока нет ни одного турнира. Создайте мероприятие вида «Турнир», можно одной строкой:\n\n<code>/new Шахматный турнир 7.12 15:00–17:00, 24 места</code>";
    public const string New = "➕ Новое мероприятие";
    public const string NotFound = "Такого турнира нет.";
    public const string Start = "▶️ Начать турнир";
    public const string Here = "✅ Кто здесь";
    public const string Add = "➕ Добавить пришедшего";
    public const string Setup = "⚙️ Настроить";
    public const string Publish = "📣 Опубликовать тур";
    public const string Next = "➡️ Следующий тур";
    public const string Swap = "🔀 Поменять местами";
    public const string Again = "🔄 Пары заново";
    public const string Undo = "↩️ К настройкам";
    public const string Absent = "🚫 Неявка";
    public const string Players = "👥 Игроки";
    public const string Pairs = "📋 Пары";
    public const string Table = "🏆 Таблица";
    public const string More = "⋯ Ещё действия";
    public const string TakeBack = "↩️ Отозвать тур";
    public const string Wall = "🖥 На экран";
    public const string Finish = "🏁 Завершить";
    public const string FinishYes = "🏁 Завершить турнир";
    public const string Done = "Готово";
    public const string Refresh = "🔄 Обновить";

    public static string Title(Book book) => $"♟ {Html.Bold(book.Event.Title)}";

    public static string ListLabel(TournamentLine line, CentreSettings centre) =>
        line.Status switch
        {
            TournamentStatus.Running => $"▶️ {line.Title}",
            TournamentStatus.Finished => $"🏁 {line.Title}",
            _ => $"♟ {line.Title} · {RussianDate.Brief(centre.Local(line.StartsAt))}",
        };

    public static string Hub(Book book)
    {
        var signed = book.Event.Taken;
        var came = book.Here.Count;
        List<string> lines =
        [
            Title(book),
            string.Empty,
            signed > came ? $"Здесь: <b>{came}</b> из {signed} записанных" : $"Здесь: <b>{came}</b>",
            Plan(book),
            Time(book),
            Apart(book),
        ];
        return string.Join('\n', lines.Where((l, i) => i < 2 || l.Length > 0));
    }

    public static string Plan(Book book) =>
        $"{(book.Tournament.IsChosen ? "Играем" : "Предлагаем")}: <b>{System(book.Tournament)}</b>";

    public static string System(Tournament item) =>
        item.System switch
        {
            TournamentSystem.Swiss => $"швейцарская система, {Rounds(item.Rounds)}",
            TournamentSystem.RoundRobin when item.Circles == 2 => $"круговая в два круга, {Rounds(item.Rounds)}",
            TournamentSystem.RoundRobin => $"круговая, {Rounds(item.Rounds)}",
            TournamentSystem.Knockout => "на выбывание",
            _ => "до двух поражений",
        };

    public static string Rounds(int count) => Plural.Of(count, "тур", "тура", "туров");

    public static string Outcome(TournamentOutcome outcome, Book book) =>
        outcome switch
        {
            TournamentOutcome.Closed => "Этот турнир уже закончен или отменён.",
            TournamentOutcome.TooFew when book.Tournament.System == TournamentSystem.DoubleElimination =>
                "Для этой системы нужны хотя бы трое.",
            TournamentOutcome.TooFew => "Чтобы играть, нужны хотя бы двое. Отметьте, кто здесь, или завершите турнир.",
            TournamentOutcome.TooMany => "Для этой системы игроков слишком много. Выберите швейцарскую.",
            TournamentOutcome.ResultsMissing => $"Сначала результаты: {Open(book)}.",
            TournamentOutcome.PlayedOut => "Все туры сыграны. Осталось завершить турнир.",
            TournamentOutcome.Pairing => "Игроков много, составляем пары. Напишем, когда будут готовы.",
            TournamentOutcome.Impossible when book.IsRunning && book.Tournament.System != TournamentSystem.Swiss =>
                "В этой системе после начала так нельзя: расписание уже составлено.",
            TournamentOutcome.Impossible => "Так сейчас не получится.",
            _ => "Здесь уже кое-что изменилось. Вот как сейчас.",
        };

    /// <summary>«столы 2, 5».</summary>
    public static string Open(Book book)
    {
        var boards = book.Open();
        var tables = string.Join(
            ", ",
            boards
                .Take(12)
                .Select(g => g.Round.Number == book.Published ? $"{g.Board}" : $"{g.Board} (тур {g.Round.Number})")
        );
        return $"{Plural.Form(boards.Count, "стол", "столы", "столы")} {tables}{(boards.Count > 12 ? " …" : string.Empty)}";
    }

    /// <summary>«тур — около 25 минут, всего около 2 часов»: a help, not a promise.</summary>
    private static string Time(Book book)
    {
        var evening = Conditions.Of(book, Math.Max(book.Here.Count, 2));
        var round = (int)evening.Round.TotalMinutes;
        var fits =
            evening.RoundsThatFit is { } fit && !book.Tournament.IsBracket && fit < book.Tournament.Rounds
                ? $" ⚠️ До конца мероприятия успеем {Rounds(fit)}."
                : string.Empty;
        return $"⏱ {Plural.Of(book.Tournament.Minutes, "минута", "минуты", "минут")} на партию, тур — около {Plural.Of(round, "минуты", "минут", "минут")}.{fits}";
    }

    private static string Apart(Book book)
    {
        List<string> rules = [];
        if (book.Tournament.System != TournamentSystem.Swiss)
        {
            return string.Empty;
        }

        if (book.Tournament.ClassApart)
        {
            rules.Add("один класс врозь");
        }

        if (book.Bans.Count > 0)
        {
            rules.Add($"разведённых пар: {book.Bans.Count}");
        }

        return rules.Count == 0 ? string.Empty : $"↔️ {string.Join(", ", rules)}";
    }
}
