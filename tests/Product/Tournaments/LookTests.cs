using TochkaBot.Bot.Conversations;
namespace TochkaBot.Tests.Tournaments;
public sealed class LookTests
{
    private static string Show(Screen s) => s.Text + "\n" + string.Join("\n", s.Rows.Select(r => "   " + string.Join(" ", r.Select(b => $"[{b.Label}]")))) + "\n--------";
    [Fact]
    public void A_look()
    {
        using var hall = new Hall(9);
        var o = new System.Text.StringBuilder();
        void L() => o.AppendLine(Show(hall.Vera.Screen));
        try {
        hall.Vera.Says("/arbiter"); L();
        hall.Vera.Presses("Настроить"); L();
        hall.Vera.Presses("Система"); L();
        hall.Vera.Presses("Назад"); hall.Vera.Presses("При равенстве"); L();
        hall.Vera.Presses("Назад"); hall.Vera.Presses("Готово");
        hall.Vera.Presses("Кто здесь"); L();
        hall.Vera.Presses("Все здесь"); L();
        hall.Vera.Presses("Добавить"); L();
        hall.Vera.Says("соко"); L();
        hall.Vera.Presses("Борис"); L();
        hall.Vera.Says("Новиков Тарас 7В"); L();
        hall.Vera.Presses("Записать"); L();
        hall.Vera.Presses("Готово"); L();
        hall.Vera.Presses("Начать турнир"); L();
        hall.Vera.Presses("Поменять"); L();
        hall.Vera.Presses("Анна"); L();
        hall.Vera.Presses("Вадим"); L();
        hall.Vera.Presses("Опубликовать"); L();
        o.AppendLine(Show(hall.Pupils[0].Notices[^1]));
        hall.Enter(hall.Book.Games(hall.Round)[0], TochkaBot.Domain.Tournaments.GameResult.Draw); L();
        hall.Vera.Presses("Неявка"); L(); hall.Vera.Presses("оба"); L();
        hall.Vera.Presses("Игроки"); L(); hall.Vera.Presses("Анна"); L();
        hall.Vera.Presses("Назад"); hall.Vera.Presses("Назад"); hall.Vera.Presses("Ещё"); L();
        hall.Vera.Presses("На экран"); L(); hall.Vera.Presses("Назад");
        hall.Vera.Presses("Пары"); L(); hall.Vera.Presses("Таблица"); L();
        hall.Vera.Presses("Назад");
        foreach (var g in hall.Book.Open()) hall.Enter(g, TochkaBot.Domain.Tournaments.GameResult.WhiteWon);
        L();
        hall.Vera.Presses("Следующий тур"); L();
        hall.Vera.Presses("Опубликовать"); L();
        var p = hall.Pupils[0]; p.Says("/tournaments"); o.AppendLine(Show(p.Screen));
        p.PressesOnNotice("Победа"); o.AppendLine(Show(p.Screen));
        p.Presses("Почему моё"); o.AppendLine(Show(p.Screen)); p.Presses("Назад"); p.Presses("Почему у меня"); o.AppendLine(Show(p.Screen));
        p.Presses("Назад"); p.Presses("Таблица"); o.AppendLine(Show(p.Screen));
        var q = hall.ChatOf(hall.GameOf(p).OpponentOf(hall.Player(p).Id)); o.AppendLine(Show(q.Notices[^1]));
        hall.World.Later(TimeSpan.FromMinutes(3)); o.AppendLine(Show(hall.Vera.Notices[^1]));
        q.PressesOnNotice("Оспорить"); o.AppendLine(Show(q.Screen));
        hall.Vera.Says("/arbiter"); L();
        hall.Vera.Presses("Ещё"); hall.Vera.Presses("Отозвать"); L(); hall.Vera.Says("забыли Петю"); L();
        o.AppendLine(Show(q.Notices[^1]));
        hall.Vera.Presses("Опубликовать"); 
        foreach (var g in hall.Book.Open()) hall.Enter(g, TochkaBot.Domain.Tournaments.GameResult.BlackWon);
        hall.Vera.Presses("Ещё"); hall.Vera.Presses("Завершить"); L(); hall.Vera.Presses("Завершить турнир"); L();
        hall.Vera.Presses("Таблица"); L();
        o.AppendLine(Show(q.Notices[^1])); 
        hall.World.Gleb.Says("/tournaments"); o.AppendLine(Show(hall.World.Gleb.Screen));
        o.AppendLine(Show(hall.World.Gleb.Screen));
        hall.World.Gleb.Presses("Таблица"); o.AppendLine(Show(hall.World.Gleb.Screen));
        } finally {
        File.WriteAllText("/tmp/tw-look.txt", o.ToString()); }
    }
}
