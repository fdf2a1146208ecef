using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Families;

public sealed class ConsentTests : IDisposable
{
    private readonly World world = new();
    private readonly long masha;
    private readonly long petya;
    private readonly long id;
    private readonly Chat olga;

    public ConsentTests()
    {
        masha = world.Listed("Лебедева Маша");
        petya = world.Listed("Лебедев Петя", 8, "А");
        olga = world.Parent("Лебедева Ольга", masha, petya);
        id = world.Event(change: e => e with { Capacity = 1 });
    }

    [Fact]
    public void One_screen_has_a_tick_for_each_child_and_purpose_and_none_is_preset()
    {
        Open();

        Assert.Equal(6, olga.Labels.Count(l => l.StartsWith("⬜️", StringComparison.Ordinal)));
        Assert.DoesNotContain(olga.Labels, l => l.StartsWith("☑️", StringComparison.Ordinal));
        Assert.Contains("Ничего не отмечено", olga.Presses("Даю согласие").Text);
        Assert.False(Holds(masha));
    }

    [Fact]
    public void A_yes_counts_for_what_is_ticked_only_and_seats_the_child_at_once()
    {
        Ask(masha);
        Assert.Equal(SignUpStatus.AwaitingConsent, Status(masha));
        Open().Presses("Маша: участие").Presses("Даю согласие");

        Assert.Contains("Маша: согласие записано", olga.Text);
        Assert.Equal(SignUpStatus.Seated, Status(masha));
        Assert.False(Holds(masha, ConsentPurpose.Publishing));
        Assert.False(Holds(petya));
    }

    [Fact]
    public void An_answer_is_kept_with_the_version_of_the_words_the_moment_and_the_account()
    {
        Open().Presses("Маша: участие").Presses("Даю согласие");
        world.Write(tx => ConsentTextStore.Adopt(tx, ConsentPurpose.Processing, "Новые слова школы"));
        Open().Presses("Петя: участие").Presses("Даю согласие");

        var words = world.Read(tx =>
            tx.List<string>(
                """
                SELECT substr(t.text, 1, 6) || ' ' || (a.account_id IS NOT NULL) || ' ' || (t.hash <> '') FROM consent_answers a
                JOIN consent_texts t ON t.id = a.text_id WHERE a.answered_by = @id ORDER BY a.id
                """,
                new { id = olga.PersonId }
            )
        );
        Assert.Equal(["Соглас 1 1", "Новые  1 1"], words);
    }

    [Fact]
    public void One_representatives_refusal_stops_whatever_the_other_says()
    {
        var pavel = world.Parent("Лебедев Павел", masha);
        Open().Presses("Маша: участие").Presses("Даю согласие");
        Ask(masha);
        Assert.Equal(SignUpStatus.Seated, Status(masha));

        pavel.Says("/family").Presses("Согласия").Presses("Не даю согласия").Presses("Да, не даю");
        Assert.Null(Status(masha));
        Assert.False(Holds(masha));

        Open().Presses("Петя: участие").Presses("Даю согласие");
        Assert.Contains("Маша: другой законный представитель", olga.Text);
        Assert.True(Holds(petya));

        pavel.Says("/family").Presses("Согласия").Presses("Маша: участие").Presses("Даю согласие");
        Assert.True(Holds(masha));
    }

    [Fact]
    public void Taking_it_back_gives_the_seat_to_whoever_queues()
    {
        Open().Presses("Маша: участие").Presses("Даю согласие");
        Ask(masha);
        world.Boris.Says($"/start {world.Found(id).Link}").Presses("Встать в очередь");
        olga.Says("/family").Presses("Лебедева Маша").Presses("Отозвать согласие").Presses("Да, отозвать");

        Assert.Contains("Согласие отозвано", olga.Text);
        Assert.Null(Status(masha));
        Assert.Contains("Освободилось место", world.Boris.LastNotice);
    }

    [Fact]
    public void What_is_not_ticked_any_more_is_taken_back()
    {
        Open().Presses("Маша: участие").Presses("Маша: имя и фото").Presses("Даю согласие");
        Assert.True(Holds(masha, ConsentPurpose.Publishing));
        Open().Presses("Маша: имя и фото").Presses("Даю согласие");

        Assert.True(Holds(masha));
        Assert.False(Holds(masha, ConsentPurpose.Publishing));
    }

    [Fact]
    public void A_helper_signs_up_but_answers_nothing()
    {
        var granny = world.Chat("granny").Becomes("Лебедева Нина", PersonOrigin.Typed);
        world.Write(tx => FamilyStore.Link(tx, granny.PersonId, masha, FamilyRole.Helper, confirmed: true));
        granny.Says("/family").Presses("Согласия");
        Assert.Contains("Согласие даёт законный представитель", granny.Text);

        granny.Forges("agree").Forges("refuseNow").Forges($"withdrawNow.{masha}").Forges("inviteAdult.0");
        Assert.False(world.Read(tx => ConsentStore.IsRefused(tx, masha, ConsentPurpose.Processing)));
        Assert.Equal(
            SignUpOutcome.AwaitingConsent,
            world.Write(tx => SignUps.Ask(tx, world.Centre, granny.Actor, id, masha)).Outcome
        );
    }

    [Fact]
    public void From_eighteen_on_only_the_pupils_own_word_counts()
    {
        var grown = world.Pupil("Взрослов Егор", 11, "А", consent: false);
        world.Write(tx => tx.Run("UPDATE people SET origin = 'roster' WHERE id = @id", new { id = grown.PersonId }));
        var mother = world.Parent("Взрослова Ирина", grown.PersonId);
        world.Irina.Forges($"kidAgeNow.{grown.PersonId}");
        Assert.Contains("исполнилось 18 лет", grown.LastNotice);

        Assert.Contains("С 18 лет", mother.Says("/family").Presses("Согласия").Text);
        grown.PressesOnNotice("Согласия").Presses("Егор: участие").Presses("Даю согласие");
        Assert.True(Holds(grown.PersonId));
    }

    [Fact]
    public void The_class_teacher_writes_down_papers_and_takes_them_back()
    {
        world.Write(tx => ClassTeacherStore.Appoint(tx, new SchoolClass(6, "Б"), world.Vera.PersonId));
        world.Vera.Forges($"kid.{masha}").Presses("На бумаге: участие").Presses("Да");
        Assert.Contains("Согласия: участие", world.Vera.Text);
        Assert.True(Holds(masha));

        world.Vera.Presses("Забрали согласие").Presses("Да");
        Assert.False(Holds(masha));
        Assert.Contains("ведёте не вы", world.Vera.Forges($"kid.{petya}").Text);
        Assert.Contains("ведёте не вы", world.Vera.Forges($"kidPaperNow.{petya}.0").Text);
        Assert.False(Holds(petya));
    }

    [Fact]
    public void The_head_prints_the_register()
    {
        Open().Presses("Маша: участие").Presses("Даю согласие");
        world.Irina.Says("/family").Presses("Реестр согласий");

        var paper = world.Irina.Files[^1];
        Assert.StartsWith("Реестр согласий", paper.FileName, StringComparison.Ordinal);
        Assert.Equal("%PDF"u8, paper.Bytes.AsSpan(0, 4));
        Assert.Contains("доступно не всем", world.Vera.Forges("register").Text);
    }

    [Fact]
    public void Where_no_consent_is_asked_for_a_refusal_still_stops()
    {
        using var free = new World(centre => centre with { RequireConsent = false });
        var child = free.Listed("Волкова Лиза");
        var mother = free.Parent("Волкова Рита", child);
        var event1 = free.Event();
        Assert.Equal(SignUpOutcome.Seated, Ask(free, mother, event1, child));
        mother.Says("/family").Presses("Согласия").Presses("Не даю согласия").Presses("Да, не даю");

        Assert.Null(free.Read(tx => SignUpStore.ActiveOf(tx, event1, child)));
        Assert.Equal(SignUpOutcome.AwaitingConsent, Ask(free, mother, event1, child));
    }

    public void Dispose() => world.Dispose();

    private Chat Open() => olga.Says("/family").Presses("Согласия");

    private void Ask(long child) => Ask(world, olga, id, child);

    private static SignUpOutcome Ask(World where, Chat who, long eventId, long child) =>
        where.Write(tx => SignUps.Ask(tx, where.Centre, who.Actor, eventId, child)).Outcome;

    private SignUpStatus? Status(long child) => world.Read(tx => SignUpStore.ActiveOf(tx, id, child))?.Status;

    private bool Holds(long person, ConsentPurpose purpose = ConsentPurpose.Processing) =>
        world.Read(tx => ConsentStore.Has(tx, person, purpose));
}
