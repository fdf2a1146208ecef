using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Roster;

/// <summary>What a class list does to the children of the centre.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_first_list_makes_children_without_an_account_in_their_classes()
    {
        var plan = world.Import("Петров Иван Сергеевич;6Б;2014", "ИВАНОВА МАРИЯ;6 «а» класс;", "Ким Анна Мария;10");

        Assert.Equal(["Added", "Added", "Added"], plan.Outcomes());
        Assert.Equal(["Иванова Мария 6А", "Ким Анна Мария 10", "Петров Иван 6Б 2014"], world.Names());
        Assert.All(world.Roster(), c => Assert.Empty(world.Read(tx => AccountStore.OfPerson(tx, c.Id))));
        Assert.Equal("6Б", world.Read(tx => PersonStore.Find(tx, world.Child("Петров Иван").Id))!.Class);
    }

    [Fact]
    public void A_dry_run_changes_nothing()
    {
        world.Import("Петров Иван;6Б");
        var before = Dump.Everything(world);

        var plan = world.Preview("Петров Иван;6А", "Иванова Мария;6А");

        Assert.Equal(["Changed", "Added"], plan.Outcomes());
        Assert.Equal(before, Dump.Everything(world));
    }

    [Fact]
    public void The_same_child_twice_in_a_file_is_taken_once_and_the_second_row_refused()
    {
        var plan = world.Import("Петров Иван;6Б", "Петров Иван Сергеевич;6б", "петров иван;06 Б;2014");

        Assert.Equal(["Added", "Refused SameChildTwice", "Refused SameChildTwice"], plan.Outcomes());
        Assert.Equal(["Петров Иван 6Б"], world.Names());
    }

    [Fact]
    public void Two_children_of_one_name_in_one_class_need_their_years_of_birth()
    {
        Assert.Equal(
            ["Refused Namesakes", "Refused Namesakes"],
            world.Preview("Петров Иван Олегович;6Б", "Петров Иван Сергеевич;6Б").Outcomes()
        );

        world.Import("Петров Иван Олегович;6Б;2014", "Петров Иван Сергеевич;6Б;2013");

        Assert.Equal(["Петров Иван 6Б 2013", "Петров Иван 6Б 2014"], world.Names());
    }

    [Fact]
    public void A_child_who_is_the_only_one_of_the_name_is_found_in_another_class_and_spelling()
    {
        world.Import("Петров Семен;6Б");
        var id = world.Child("Петров Семен").Id;

        var plan = world.Import("Петров  Семён;6А;2014");

        Assert.Equal(["Changed"], plan.Outcomes());
        Assert.Equal(
            (id, "6А", 2014),
            (
                world.Child("Петров Семён").Id,
                $"{world.Child("Петров Семён").Class}",
                world.Child("Петров Семён").BirthYear
            )
        );
    }

    [Fact]
    public void Of_namesakes_the_year_tells_who_moved_and_without_it_the_row_is_refused()
    {
        world.Import("Петров Иван;6А;2014", "Петров Иван;7А;2013");

        Assert.Equal(["Refused Namesakes"], world.Preview("Петров Иван;6Б").Outcomes());

        world.Import("Петров Иван;6Б;2014");

        Assert.Equal(["Петров Иван 6Б 2014", "Петров Иван 7А 2013"], world.Names());
    }

    [Fact]
    public void A_namesake_of_another_year_is_another_child()
    {
        world.Import("Петров Иван;6А;2014");

        Assert.Equal(["Added"], world.Import("Петров Иван;1А;2019").Outcomes());
        Assert.Equal(2, world.Roster().Count);
    }

    [Fact]
    public void Who_typed_the_name_in_the_bot_is_never_taken_for_the_child_of_the_list()
    {
        var claimant = world.Pupil("Петров Иван");

        var plan = world.Import("Петров Иван;6Б");

        Assert.Equal(["Added"], plan.Outcomes());
        Assert.NotEqual(claimant.PersonId, world.Child("Петров Иван").Id);
        Assert.Equal(PersonOrigin.Typed, claimant.Actor.Person!.Origin);
        Assert.Equal(["Unchanged"], world.Preview("Петров Иван;6Б").Outcomes());
    }

    [Fact]
    public void Who_is_not_in_the_file_is_shown_and_stays()
    {
        world.Import("Петров Иван;6Б", "Иванова Мария;6Б", "Ким Анна;7А");

        var plan = world.Import("Петров Иван;6Б");

        Assert.Equal("Иванова", Assert.Single(plan.Missing).FamilyName);
        Assert.Equal([new SchoolClass(7, "А")], plan.OtherClasses);
        Assert.Equal(3, world.Names().Count());
    }

    [Fact]
    public void A_new_surname_is_asked_about_and_the_answer_decides()
    {
        world.Import("Петрова Мария;6Б", "Ким Анна;6Б");
        var id = world.Child("Петрова Мария").Id;
        string[] file = ["Иванова Мария;6Б", "Ким Анна;6Б"];

        var doubt = Assert.Single(world.Preview(file).Doubts);
        Assert.Equal((2, id), (doubt.Row.Row.Number, doubt.Child.Id));
        var asNew = Answered(file, 0);
        Assert.Equal(["Added", "Unchanged"], asNew.Outcomes());
        Assert.Empty(asNew.Doubts);

        world.Write(tx =>
            RosterImport.Apply(
                tx,
                world.Centre,
                Lists.Head(world),
                Lists.Rows(file),
                new Dictionary<int, long> { [2] = id }
            )
        );

        Assert.Equal(id, world.Child("Иванова Мария").Id);
        Assert.Equal(2, world.Roster().Count);
    }

    [Theory]
    [InlineData(";6Б;", RowRefusal.NameMissing)]
    [InlineData("Петров;6Б;", RowRefusal.NameUnreadable)]
    [InlineData("Петров И.;6Б;", RowRefusal.NameUnreadable)]
    [InlineData("Петров Иван 2;6Б;", RowRefusal.NameUnreadable)]
    [InlineData("Петров Иван;;", RowRefusal.ClassMissing)]
    [InlineData("Петров Иван;12А;", RowRefusal.ClassUnreadable)]
    [InlineData("Петров Иван;шестой;", RowRefusal.ClassUnreadable)]
    [InlineData("Петров Иван;6Б;14", RowRefusal.BirthYearUnreadable)]
    public void A_row_that_cannot_be_read_is_refused_alone(string line, RowRefusal refusal)
    {
        var plan = world.Import("Ким Анна;7А", line);

        Assert.Equal(["Added", $"Refused {refusal}"], plan.Outcomes());
        Assert.Equal(["Ким Анна 7А"], world.Names());
    }

    [Theory]
    [InlineData("6A", "6А")]
    [InlineData("6-б", "6Б")]
    [InlineData("6 \"Б\"", "6Б")]
    [InlineData("11 класс", "11")]
    [InlineData("6 кл. Б", "6Б")]
    [InlineData("6К", "6К")]
    public void A_class_is_understood_as_people_write_it(string text, string schoolClass) =>
        Assert.Equal(schoolClass, ClassText.Read(text)?.ToString());

    [Fact]
    public void Latin_letters_that_look_Russian_make_nobody_a_stranger()
    {
        world.Import("Петров Иван;6А");

        Assert.Equal(["Unchanged"], world.Preview("Пeтpoв Ивaн;6A").Outcomes());
    }

    [Fact]
    public void What_was_confirmed_is_what_is_done()
    {
        var shown = world.Preview("Петров Иван;6А").Hash();
        world.Import("Петров Иван;6Б");

        var result = world.Write(tx =>
            RosterImport.Apply(tx, world.Centre, Lists.Head(world), Lists.Rows("Петров Иван;6А"), confirmed: shown)
        );

        Assert.Equal(ImportOutcome.Changed, result.Outcome);
        Assert.Equal(["Петров Иван 6Б"], world.Names());
    }

    [Fact]
    public void Whoever_does_not_lead_the_centre_imports_nothing()
    {
        foreach (var actor in (Actor[])[world.Vera.Actor, world.Anna.Actor, world.Boris.Actor, new Actor()])
        {
            var result = world.Write(tx => RosterImport.Apply(tx, world.Centre, actor, Lists.Rows("Петров Иван;6А")));

            Assert.Equal(ImportOutcome.NotAllowed, result.Outcome);
        }

        Assert.Empty(world.Names());
    }

    [Fact]
    public void A_former_class_stays_on_record_and_a_correction_of_the_same_day_does_not()
    {
        world.Import("Петров Иван;6Б");
        world.Import("Петров Иван;6В");
        world.Clock.Now += TimeSpan.FromDays(30);
        world.Import("Петров Иван;6А");

        var known = world.Read(tx =>
            tx.List<string>(
                "SELECT grade || letter || ' ' || from_day || ' ' || coalesce(to_day, '') FROM class_memberships WHERE person_id = @id ORDER BY id",
                new { id = world.Child("Петров Иван").Id }
            )
        );

        Assert.Equal(["6В 2026-12-01 2026-12-31", "6А 2026-12-31 "], known);
    }

    [Fact]
    public void Ten_thousand_rows_are_imported_as_a_whole()
    {
        var lines = Crowd.Lines(10_000).ToArray();

        var first = world.Import(lines);
        var second = world.Preview(lines);

        Assert.Equal(10_000, first.Count(RowOutcome.Added));
        Assert.Equal(10_000, second.Count(RowOutcome.Unchanged));
        Assert.Equal(10_000, world.Roster().Count);
    }

    public void Dispose() => world.Dispose();

    private RosterPlan Answered(string[] file, long child) =>
        world.Read(tx =>
            RosterImport.Preview(
                tx,
                world.Centre,
                Lists.Head(world),
                Lists.Rows(file),
                new Dictionary<int, long> { [2] = child }
            )!
        );
}
