using TochkaBot.Domain.Roster;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Roster;

/// <summary>«Новый учебный год»: previewed and applied as a whole.</summary>
public sealed class NewYearTests : IDisposable
{
    private static readonly DateOnly September = new(2027, 9, 1);

    private readonly World world = new();

    public NewYearTests()
    {
        world.Import(
            "Петров Иван;5А",
            "Ким Анна;4",
            "Иванова Мария;9Б",
            "Орлов Пётр;9А",
            "Лебедева Яна;10",
            "Зимин Глеб;11"
        );
        world.Clock.Now = new DateTimeOffset(2027, 9, 1, 10, 0, 0, TimeSpan.FromHours(3));
    }

    [Fact]
    public void Everybody_moves_up_and_the_ninth_and_the_eleventh_finish()
    {
        var plan = Preview(new() { Day = September });

        Assert.Equal((2027, 7), (plan.FirstYear, plan.Promotions.Count));
        Assert.Equal(
            [
                "Зимин 11 → ",
                "Иванова 9Б → ",
                "Ким 4 → 5",
                "Лебедева 10 → 11",
                "Орлов 9А → ",
                "Петров 5А → 6А",
                "Соколов 6Б → 7Б",
            ],
            plan.Promotions.Select(p => $"{p.Child.FamilyName} {p.Child.Class} → {p.To}").Order(StringComparer.Ordinal)
        );

        Assert.Equal(NewYearOutcome.Done, Apply(new() { Day = September }, plan.Hash()).Outcome);

        Assert.Equal(["Ким Анна 5", "Лебедева Яна 11", "Петров Иван 6А"], world.Names());
        Assert.Equal("7Б", world.Boris.Actor.Person!.Class);
        Assert.All(["Зимин Глеб", "Иванова Мария"], name => Assert.Equal(September, world.Child(name).LeftOn));
    }

    [Fact]
    public void Ninth_formers_who_were_ticked_go_on_to_the_tenth()
    {
        var stays = world.Child("Иванова Мария").Id;

        ApplyAsShown(new() { Day = September, Stays = [stays, 4711] });

        Assert.Equal(["Иванова Мария 10Б", "Ким Анна 5", "Лебедева Яна 11", "Петров Иван 6А"], world.Names());
    }

    [Fact]
    public void New_lists_regroup_rename_add_and_keep_ninth_formers()
    {
        var rows = Lists.Rows("Иванова Мария;10", "Новиков Лев;1А", "Петров Иван;6Б", "Ли Анна;5");
        var (anna, request) = (world.Child("Ким Анна").Id, new NewYearRequest { Day = September, Rows = rows });

        var doubt = Assert.Single(Preview(request).Lists.Doubts);
        Assert.Equal((5, anna), (doubt.Row.Row.Number, doubt.Child.Id));
        ApplyAsShown(request with { Answers = new Dictionary<int, long> { [5] = anna } });

        Assert.Equal(
            ["Иванова Мария 10", "Лебедева Яна 11", "Ли Анна 5", "Новиков Лев 1А", "Петров Иван 6Б"],
            world.Names()
        );
        Assert.Equal(anna, world.Child("Ли Анна").Id);
        Assert.Equal(September, world.Child("Орлов Пётр").LeftOn);
    }

    [Fact]
    public void A_namesake_in_the_first_form_is_a_new_child_and_not_the_one_who_finished()
    {
        ApplyAsShown(new() { Day = September, Rows = Lists.Rows("Зимин Глеб;1А") });

        Assert.Equal(2, world.Roster().Count(c => c.FamilyName == "Зимин"));
        Assert.Contains("Зимин Глеб 1А", world.Names());
    }

    [Fact]
    public void A_year_is_begun_once()
    {
        ApplyAsShown(new() { Day = September });
        world.Clock.Now += TimeSpan.FromDays(40);

        var again = world.Read(tx =>
            NewYear.Preview(tx, world.Centre, Lists.Head(world), new() { Day = new DateOnly(2027, 10, 11) })
        );

        Assert.Equal(NewYearOutcome.AlreadyDone, again.Outcome);
        Assert.Equal(NewYearOutcome.AlreadyDone, Apply(new() { Day = September }, "whatever").Outcome);
        Assert.Equal("7Б", world.Boris.Actor.Person!.Class);
    }

    [Fact]
    public void Who_came_into_a_class_since_September_is_there_already()
    {
        world.Clock.Now += TimeSpan.FromDays(3);
        world.Import("Новиков Лев;2А");

        var plan = Preview(new() { Day = September });

        Assert.Equal("Новиков", Assert.Single(plan.Placed).FamilyName);
        ApplyAsShown(new() { Day = September });
        Assert.Contains("Новиков Лев 2А", world.Names());
    }

    [Fact]
    public void The_day_is_today_or_the_first_of_September_and_in_summer_the_coming_year_is_meant()
    {
        Assert.Equal([September], Days());
        Assert.Equal(NewYearOutcome.WrongDay, Try(September.AddDays(1)));

        world.Clock.Now = new DateTimeOffset(2027, 10, 5, 10, 0, 0, TimeSpan.FromHours(3));
        Assert.Equal([new DateOnly(2027, 10, 5), September], Days());
        Assert.Equal(NewYearOutcome.WrongDay, Try(new DateOnly(2027, 9, 15)));

        world.Clock.Now = new DateTimeOffset(2027, 8, 25, 10, 0, 0, TimeSpan.FromHours(3));
        Assert.Equal([new DateOnly(2027, 8, 25)], Days());
        Assert.Equal(2027, Preview(new() { Day = new DateOnly(2027, 8, 25) }).FirstYear);
    }

    [Fact]
    public void What_changed_since_the_preview_is_shown_again_and_not_done()
    {
        var shown = Preview(new() { Day = September }).Hash();
        world.Import("Новиков Лев;2А", "Ким Анна;4Б");

        Assert.Equal(NewYearOutcome.Changed, Apply(new() { Day = September }, shown).Outcome);
        Assert.Contains("Ким Анна 4Б", world.Names());
        Assert.Equal("6Б", world.Boris.Actor.Person!.Class);
    }

    [Fact]
    public void The_past_keeps_its_classes()
    {
        ApplyAsShown(new() { Day = September });

        var inMay = world.Read(tx =>
            tx.List<string>(
                "SELECT grade || letter FROM class_memberships WHERE from_day <= @day AND (to_day IS NULL OR to_day > @day) ORDER BY grade, letter",
                new { day = new DateOnly(2027, 5, 1) }
            )
        );

        Assert.Equal(["4", "5А", "6Б", "9А", "9Б", "10", "11"], inMay);
    }

    [Fact]
    public void Who_finished_by_mistake_goes_on_to_the_tenth_without_a_gap()
    {
        ApplyAsShown(new() { Day = September });
        world.Clock.Now += TimeSpan.FromDays(5);

        world.Write(tx =>
            Leaving.Return(tx, world.Centre, Lists.Head(world), world.Child("Орлов Пётр").Id, ReturnKind.ByMistake)
        );

        Assert.Contains("Орлов Пётр 10А", world.Names());
        Assert.Equal(September, world.Child("Орлов Пётр").FromDay);
    }

    [Fact]
    public void Teachers_do_not_begin_a_year()
    {
        var result = world.Read(tx => NewYear.Preview(tx, world.Centre, world.Vera.Actor, new() { Day = September }));

        Assert.Equal((NewYearOutcome.NotAllowed, null), (result.Outcome, result.Plan));
    }

    public void Dispose() => world.Dispose();

    private NewYearPlan Preview(NewYearRequest request) =>
        world.Read(tx => NewYear.Preview(tx, world.Centre, Lists.Head(world), request)).Plan!;

    private NewYearResult Apply(NewYearRequest request, string confirmed) =>
        world.Write(tx => NewYear.Apply(tx, world.Centre, Lists.Head(world), request, confirmed));

    private void ApplyAsShown(NewYearRequest request) =>
        Assert.Equal(NewYearOutcome.Done, Apply(request, Preview(request).Hash()).Outcome);

    private IReadOnlyList<DateOnly> Days() => world.Read(tx => NewYear.Days(tx, world.Centre));

    private NewYearOutcome Try(DateOnly day) =>
        world.Read(tx => NewYear.Preview(tx, world.Centre, Lists.Head(world), new() { Day = day })).Outcome;
}
