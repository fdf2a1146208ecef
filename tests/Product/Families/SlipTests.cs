using TochkaBot.Domain.Access;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Families;

public sealed class SlipTests : IDisposable
{
    private readonly World world = new();
    private readonly long masha;
    private readonly long petya;

    public SlipTests()
    {
        masha = world.Listed("Лебедева Маша");
        petya = world.Listed("Лебедев Петя");
        Print();
    }

    [Fact]
    public void The_slips_of_a_class_come_as_one_paper()
    {
        var paper = world.Irina.Files[^1];

        Assert.Equal("Листки для семей 6Б.pdf", paper.FileName);
        Assert.Equal("%PDF"u8, paper.Bytes.AsSpan(0, 4));
        Assert.Contains("2 ребёнка", world.Irina.Text);
    }

    [Fact]
    public void An_adult_comes_by_the_slip_and_says_yes_for_themselves_first()
    {
        var olga = world.Chat("olga").Says($"/start {Family(masha).Link}");
        Assert.Contains("Маша Л., 6Б", olga.Text);

        olga.Presses("Законный представитель").Says("Лебедева Ольга");
        Assert.Null(olga.Actor.Person);
        olga.Presses("Даю согласие");

        Assert.Contains("Ваша семья: Маша", olga.Text);
        Assert.True(olga.Sees("Даю согласие"));
        Assert.Equal([masha], olga.Actor.Links.Select(l => l.ChildId));
        Assert.True(Holds(olga.PersonId));
        Assert.False(Holds(masha));
    }

    [Fact]
    public void An_adult_who_says_no_leaves_nothing_behind()
    {
        var olga = world.Chat("olga").Says($"/start {Family(masha).Link}").Presses("Помощник семьи");
        olga.Says("Неведомская Ольга").Presses("Не даю согласия");

        Assert.Contains("ничего о вас не сохранили", olga.Text);
        Dump.Deliver(world);
        Assert.DoesNotContain("Неведомская", Dump.Everything(world));
        Assert.NotNull(world.Read(tx => PersonalCodeStore.FindLive(tx, Family(masha).Link)));
    }

    [Fact]
    public void The_code_may_be_typed_where_a_parent_or_a_teacher_is_asked_for_one()
    {
        Assert.Contains(
            "Кто вы ребёнку?",
            world.Chat("a").Says("/start").Presses("Я родитель").Says(Family(masha).Code).Text
        );
        Assert.Contains(
            "Кто вы ребёнку?",
            world.Chat("b").Says("/start").Presses("Я педагог").Says(Family(masha).Code.ToLowerInvariant()).Text
        );
    }

    [Fact]
    public void A_slip_that_was_used_opens_nothing()
    {
        var link = Family(masha).Link;
        Join("olga", link, "Лебедева Ольга");
        var late = world.Chat("late").Says($"/start {link}");

        Assert.Contains("больше не действует", late.Text);
        Assert.DoesNotContain("Маша", late.Text);
    }

    [Fact]
    public void Of_two_who_hold_the_same_slip_the_slower_gets_nothing()
    {
        var link = Family(masha).Link;
        var slow = world.Chat("slow").Says($"/start {link}").Presses("Законный представитель").Says("Медленнова Инна");
        Join("olga", link, "Лебедева Ольга");
        slow.Presses("Даю согласие");

        Assert.Contains("не подходит", slow.Text);
        Assert.Empty(slow.Actor.Links);
    }

    [Fact]
    public void A_pupil_with_the_familys_slip_and_a_mother_with_the_pupils_are_told_whose_it_is()
    {
        Assert.Contains("для взрослых семьи", world.Boris.Says($"/start {Family(masha).Link}").Text);
        Assert.Contains("для ученика", world.Anna.Says($"/start {Pupil(masha).Link}").Text);
        Assert.Empty(world.Boris.Actor.Links);
        Assert.NotEqual(masha, world.Anna.PersonId);
    }

    [Fact]
    public void A_pupil_comes_by_the_slip_and_brings_along_what_they_typed_and_asked_for()
    {
        var id = world.Event();
        var typed = world.Pupil("Лебедева Мария", consent: false);
        typed.Says($"/start {world.Found(id).Link}").Presses("Записаться");
        typed.Says($"/start {Pupil(masha).Link}");

        Assert.Contains("Лебедева Маша, 6Б", typed.Text);
        Assert.Equal(masha, typed.PersonId);
        Assert.Equal(SignUpStatus.AwaitingConsent, world.SignUp(id, typed)!.Status);
        Assert.Equal(0, world.Read(tx => tx.One<int>("SELECT count(*) FROM people WHERE given_name = 'Мария'")));
    }

    [Fact]
    public void After_five_wrong_codes_even_the_right_one_waits_an_hour()
    {
        var guesser = world.Chat("guesser").Says("/start").Presses("Я родитель");
        foreach (var code in (string[])["AAAA2222", "AAAA3333", "AAAA4444", "AAAA5555", "AAAA6666"])
        {
            guesser.Says(code);
        }

        Assert.Contains("Слишком много попыток", guesser.Says(Family(masha).Code).Text);
        Assert.Contains("Слишком много попыток", guesser.Says($"/start {Family(masha).Link}").Text);
        world.Later(TimeSpan.FromHours(1));
        Assert.Contains("Кто вы ребёнку?", guesser.Says($"/start {Family(masha).Link}").Text);
    }

    [Fact]
    public void The_code_lives_a_day_and_the_link_thirty()
    {
        var slip = Family(masha);
        world.Later(TimeSpan.FromHours(25));
        Assert.Null(world.Read(tx => PersonalCodeStore.FindLive(tx, slip.Code)));
        Assert.NotNull(world.Read(tx => PersonalCodeStore.FindLive(tx, slip.Link)));

        world.Later(TimeSpan.FromDays(30));
        Assert.Null(world.Read(tx => PersonalCodeStore.FindLive(tx, slip.Link)));
    }

    [Fact]
    public void Printing_once_more_keeps_the_papers_that_were_handed_out_good()
    {
        var before = Family(masha);
        world.Later(TimeSpan.FromDays(2));
        Print();

        Assert.Equal(before.Link, Family(masha).Link);
        Assert.Equal(before.Code, Family(masha).Code);
        Assert.NotNull(world.Read(tx => PersonalCodeStore.FindLive(tx, before.Code)));
    }

    [Fact]
    public void A_class_teacher_prints_the_own_class_only()
    {
        world.Write(tx => ClassTeacherStore.Appoint(tx, new SchoolClass(6, "Б"), world.Vera.PersonId));
        world.Listed("Чужой Глеб", 7, "А");
        Assert.Equal(["6Б", "⬅️ Назад"], world.Vera.Says("/family").Presses("Листки").Labels);

        world.Vera.Forges("slipsOf.7.А");
        Assert.Contains("доступно не всем", world.Vera.Text);
        Assert.Empty(world.Vera.Files);
        Assert.Contains("доступно не всем", world.Staff("Другова Зоя", StaffRole.Teacher).Forges("slips").Text);
    }

    [Fact]
    public void Who_came_for_an_event_finds_the_way_back_to_it()
    {
        var id = world.Event(change: e => e with { ForGuests = true });
        var link = world.Found(id).Link;
        var olga = world.Chat("olga").Forges($"parent.{link}").Says(Family(masha).Code);
        olga.Presses("Законный").Says("Лебедева Ольга").Presses("Даю согласие");
        Assert.Contains("Хакатон", olga.Presses("Назад").Text);

        var guest = world.Chat("guest").Forges($"guest.{link}").Says("Сосновская СОШ").Presses("Ученик");
        Assert.Contains("Записаться", guest.Says("Гостев Иван 7А").Presses("Хакатон").Labels[0]);
    }

    [Fact]
    public void One_adult_invites_another_for_all_children()
    {
        var olga = world.Parent("Лебедева Ольга", masha, petya);
        olga.Says("/family").Presses("Пригласить взрослого").Presses("Бабушка");
        var link = olga.Text.Split("?start=")[1].Split('\n')[0].Trim();
        var granny = world.Chat("granny").Says($"/start {link}").Says("Лебедева Нина").Presses("Даю согласие");

        Assert.Equal([FamilyRole.Helper, FamilyRole.Helper], granny.Actor.Links.Select(l => l.Role));
        Assert.Contains("<b>Нина Л.</b> — помощник семьи", olga.LastNotice);
        Assert.Contains("больше не действует", world.Chat("other").Says($"/start {link}").Text);
    }

    public void Dispose() => world.Dispose();

    private void Print() => world.Irina.Says("/family").Presses("Листки").Presses("6Б");

    private NewCode Family(long child) => world.Read(tx => PersonalCodeStore.Printed(tx, CodePurpose.Family, child)!);

    private NewCode Pupil(long child) => world.Read(tx => PersonalCodeStore.Printed(tx, CodePurpose.Pupil, child)!);

    private Chat Join(string address, string link, string name) =>
        world.Chat(address).Says($"/start {link}").Presses("Законный").Says(name).Presses("Даю согласие");

    private bool Holds(long person) => world.Read(tx => ConsentStore.Has(tx, person, ConsentPurpose.Processing));
}
