using TochkaBot.Domain.Outbox;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.News;

/// <summary>Written in the bot, about a topic, to who follows it.</summary>
public sealed class NewsTests : IDisposable
{
    private readonly World world = new();
    private readonly Chat mother;

    public NewsTests() => mother = world.Parent("Соколова Мария", world.Listed("Соколов Егор", 6, "Б"));

    [Fact]
    public void A_family_that_chose_nothing_hears_at_once_of_the_centre_and_of_its_own_class_only()
    {
        var other = world.Parent("Чужова Анна", world.Listed("Чужов Пётр", 7, "А"));
        Publish(world.Irina, "Центр открыт", "Центр");
        Publish(world.Irina, "Собрание 6Б", "6Б");
        world.Tick();
        Assert.Equal(["Центр открыт", "Собрание 6Б"], Heard(mother));
        Assert.Equal(["Центр открыт"], Heard(other));
        Assert.Empty(Heard(world.Gleb));
        Assert.Empty(Heard(world.Boris));
    }

    [Fact]
    public void Whoever_presses_unsubscribe_hears_nothing_more_and_what_waits_is_stopped()
    {
        Publish(world.Irina, "Первая", "Центр");
        world.Tick();
        mother.PressesOnNotice("Отписаться");
        Assert.Contains("Отписали", mother.Text);
        Assert.Equal(
            ["cancelled"],
            world.Read(tx =>
                tx.List<string>(
                    "SELECT o.state FROM outgoing o JOIN accounts a ON a.id = o.account_id WHERE o.batch LIKE 'news:%' AND a.address = @mother",
                    new { mother = mother.Address }
                )
            )
        );
        Publish(world.Irina, "Вторая", "Центр");
        world.Tick();
        Assert.DoesNotContain("Вторая", Heard(mother));
        mother.Presses("Сразу");
        Publish(world.Irina, "Третья", "Центр");
        world.Tick();
        Assert.Contains("Третья", Heard(mother));
    }

    [Fact]
    public void Anybody_may_follow_a_direction_and_hears_of_it_once_however_many_topics_fit()
    {
        world.Gleb.Says("/news").Presses("По направлениям").Presses("Проект").Presses("Назад").Presses("Всё");
        world.Irina.Says("/news").Presses("Новая новость").Says("Хакатон").Presses("Проект").Presses("Центр");
        world.Irina.Presses("Готово").Presses("Опубликовать");
        world.Tick();
        Assert.Equal(["Хакатон"], Heard(world.Gleb));
    }

    [Fact]
    public void A_class_is_neither_followed_nor_read_from_outside()
    {
        world.Gleb.Says("/news").Press("|newsTick.class:6Б").Press("|newsTick.all");
        Publish(world.Irina, "Собрание 6Б", "6Б");
        world.Tick();
        Assert.Empty(Heard(world.Gleb));
        world.Gleb.Says("/news").Presses("Последние новости");
        Assert.False(world.Gleb.Sees("1.12 Собрание"));
        world.Gleb.Press("|newsOne.1");
        Assert.Contains("уже нет", world.Gleb.Text);
        mother.Says("/news").Presses("Последние новости").Presses("1.12 Собрание 6Б");
        Assert.Contains("Собрание 6Б", mother.Text);
    }

    [Fact]
    public void A_family_chooses_among_its_own_classes()
    {
        mother.Says("/news").Presses("Свои классы").Presses("По классам").Presses("6Б");
        Assert.Equal(["✅ 6Б", "⬅️ Назад"], mother.Labels);
        Publish(world.Irina, "Собрание 6Б", "6Б");
        world.Tick();
        Assert.Equal(["Собрание 6Б"], Heard(mother));
    }

    [Fact]
    public void A_teacher_writes_about_what_is_theirs_and_nothing_else()
    {
        world.Event("Робототехника", e => e with { Direction = "projects" });
        world.Vera.Says("/news").Presses("Новая новость").Says("Набираем команду");
        Assert.Equal(["Проектная деятельность", "Готово", "Отмена"], world.Vera.Labels);
        world.Vera.Press("|newsTo.1.centre").Press("|newsGo.1");
        Assert.Contains("Сначала выберите", world.Vera.Text);
        world.Vera.Presses("Проект").Presses("Готово").Presses("Опубликовать");
        Assert.Contains("опубликована", world.Vera.Text);
    }

    [Fact]
    public void What_may_not_have_arrived_waits_for_its_author()
    {
        Publish(world.Irina, "Первая", "Центр");
        world.Tick();
        world.Write(tx =>
        {
            foreach (var row in LeaseStore.Claim(tx, world.Centre, 100).Where(r => r.Urgency == Urgency.News))
            {
                DeliveryStore.Uncertain(tx, row, "lost");
            }
        });
        world.Irina.Says("/news").Presses("Отправленные").Presses("1.12 Первая");
        Assert.Contains("Доставка не подтверждена: 1", world.Irina.Text);
        world.Irina.Presses("Повторить неподтверждённым");
        Assert.Contains("Ждут: 1", world.Irina.Text);
    }

    [Fact]
    public void News_that_were_withdrawn_are_read_no_more_and_taken_back_where_they_arrived()
    {
        Publish(world.Irina, "Ошибка", "Центр");
        world.Tick();
        Arrive();
        world
            .Irina.Says("/news")
            .Presses("Отправленные")
            .Presses("1.12 Ошибка")
            .Presses("Убрать новость")
            .Presses("Да, убрать");
        world.Tick();
        Assert.Equal(1, Count("SELECT count(*) FROM outgoing WHERE batch = 'news:1:edition1' AND message_id = '77'"));
        mother.Says("/news").Presses("Последние новости");
        Assert.Contains("пока нет", mother.Text);
    }

    [Fact]
    public void At_night_news_wait_for_the_morning()
    {
        world.At(new DateTimeOffset(2026, 12, 1, 22, 0, 0, TimeSpan.FromHours(3)));
        Publish(world.Irina, "Ночная", "Центр");
        world.Tick();
        Assert.Empty(Heard(mother));
        world.At(new DateTimeOffset(2026, 12, 2, 8, 0, 1, TimeSpan.FromHours(3)));
        Assert.Equal(["Ночная"], Heard(mother));
    }

    [Fact]
    public void A_broadcast_goes_to_those_who_follow_a_topic()
    {
        world.Gleb.Says("/news").Presses("По направлениям").Presses("Проект");
        world.Vera.Says("/broadcast").Says("Только своим").Presses("Подписчики новостей").Presses("Проект");
        world.Vera.Presses("Назад").Presses("Готово").Presses("Отправить");
        world.Later(TimeSpan.FromMinutes(2));
        Assert.Equal("Только своим", world.Gleb.LastNotice);
        Assert.Empty(mother.Notices);
    }

    public void Dispose() => world.Dispose();

    private static void Publish(Chat author, string text, string topic) =>
        author
            .Says("/news")
            .Presses("Новая новость")
            .Says(text)
            .Presses(topic)
            .Presses("Готово")
            .Presses("Опубликовать");

    private static List<string> Heard(Chat chat) => [.. chat.Notices.Select(notice => notice.Text)];

    private long Count(string sql) => world.Read(tx => tx.One<long>(sql));

    private void Arrive() =>
        world.Write(tx =>
        {
            foreach (var row in LeaseStore.Claim(tx, world.Centre, 100).Where(r => r.Urgency == Urgency.News))
            {
                DeliveryStore.Sent(tx, row, "77");
            }
        });
}
