using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Bot.Turnout;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Turnout;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Turnout;

/// <summary>«Сколько было всего», and that it never falls below those who came by name.</summary>
public sealed class HeadTests : IDisposable
{
    private readonly World world = new();
    private readonly long id;

    public HeadTests() => id = world.Event(change: e => e with { StartsAt = World.Start.AddDays(-1) });

    [Theory]
    [InlineData("120", 120, null, null, null, "")]
    [InlineData("120, из них 100 учеников", 120, 100, null, null, "")]
    [InlineData("120 чел.", 120, null, null, null, "120 чел.")]
    [InlineData("3 педагога", 3, null, 3, null, "3 педагога")]
    [InlineData("50 учащихся", 50, 50, null, null, "50 учащихся")]
    [InlineData("учеников: 100, педагогов: 5", 105, 100, 5, null, "")]
    [InlineData("100 детей, 5 учителей и 15 гостей", 120, 100, 5, 15, "")]
    [InlineData("Всего 30 человек: 28 школьников и 2 родителя", 30, 28, null, 2, "")]
    public void One_message_is_understood(
        string said,
        int people,
        int? pupils,
        int? teachers,
        int? guests,
        string wording
    ) =>
        Assert.Equal(
            new HeadCount
            {
                People = people,
                Pupils = pupils,
                Teachers = teachers,
                Guests = guests,
                Wording = wording,
            },
            HeadReader.Read(said)
        );

    [Theory]
    [InlineData("много")]
    [InlineData("100 и 20")]
    [InlineData("10 учеников, 5 учащихся")]
    [InlineData("")]
    [InlineData("99999999999")]
    public void What_is_no_count_is_none(string said) => Assert.Null(HeadReader.Read(said));

    [Fact]
    public void A_whole_story_is_no_count() => Assert.Null(HeadReader.Read(new string('ж', 4000) + " 5"));

    [Fact]
    public void A_whole_below_the_named_is_refused_with_a_sentence_and_nothing_is_lost()
    {
        world.Write(tx => AttendanceStore.Came(tx, world.Centre, id, world.Boris.PersonId, null));
        world.Vera.Press($"|happened.{id}").Presses("Сколько было всего").Says("120, из них 100 учеников");
        Assert.Contains("Всего было: 120 человек, из них 100 учеников (без имён: 119)", world.Vera.Text);

        world.Vera.Presses("Сколько было всего").Says("0");
        Assert.Contains("не может быть меньше", world.Vera.Text);
        world.Vera.Says("сколько-то");
        Assert.Contains("Напишите число", world.Vera.Text);
        Assert.Equal(120, world.Read(tx => HeadCountStore.Find(tx, id)!.People));

        // The question still stands.
        world.Vera.Says("50 учащихся");
        Assert.Contains("В отчёте: «50 учащихся»", world.Vera.Text);
        world.Vera.Presses("Сколько было всего").Presses("Убрать");
        Assert.Null(world.Read(tx => HeadCountStore.Find(tx, id)));
    }

    [Fact]
    public void Who_comes_beyond_the_count_widens_it()
    {
        world.Vera.Press($"|heads.{id}").Says("1 ученик");
        foreach (var name in (string[])["Иванова Мария", "Петров Иван"])
        {
            var child = world.Listed(name);
            world.Write(tx => Marking.Add(tx, world.Centre, world.Vera.Actor, id, child, new DateOnly(2026, 11, 30)));
        }

        Assert.Equal(new HeadCount { People = 2, Pupils = 2 }, world.Read(tx => HeadCountStore.Find(tx, id)));
    }

    [Fact]
    public void Whatever_is_marked_added_and_counted_the_whole_is_at_least_the_named()
    {
        var children = Enumerable.Range(0, 5).Select(n => world.Listed($"Сидоров Олег{(char)('а' + n)}")).ToList();
        var days = new[] { new DateOnly(2026, 11, 29), new DateOnly(2026, 11, 30) };
        var camp = world.Event(
            "Смена",
            e => e with { StartsAt = World.Start.AddDays(-2), EndsAt = World.Start.AddDays(-1) }
        );
        var act =
            from kind in Gen.Choose(0, 4)
            from child in Gen.Elements<long>([.. children])
            from day in Gen.Elements(days)
            from to in Gen.Elements(Enum.GetValues<Attendance>())
            from numbers in Gen.Choose(-1, 8).ArrayOf(4)
            from item in Gen.Elements(id, camp)
            select (kind, child, day, to, numbers, item);

        Prop.ForAll(
                act.ListOf(12).ToArbitrary(),
                acts =>
                    world.Write(tx =>
                    {
                        foreach (var (kind, child, day, to, n, item) in acts)
                        {
                            _ = kind switch
                            {
                                0 => Marking.Set(tx, world.Centre, world.Vera.Actor, item, child, day, to),
                                1 => Marking.Add(tx, world.Centre, world.Vera.Actor, item, child, day),
                                2 => Marking.RestAbsent(tx, world.Centre, world.Vera.Actor, item),
                                3 => Marking.AllCame(tx, world.Centre, world.Vera.Actor, item, day),
                                _ => HeadCounts
                                    .Set(
                                        tx,
                                        world.Centre,
                                        world.Vera.Actor,
                                        item,
                                        new HeadCount
                                        {
                                            People = n[0],
                                            Pupils = Known(n[1]),
                                            Teachers = Known(n[2]),
                                            Guests = Known(n[3]),
                                        }
                                    )
                                    .Outcome,
                            };
                        }

                        return new[] { id, camp }.All(item => IsConsistent(tx, item));
                    })
            )
            .Check(Trials.Of(60));
    }

    public void Dispose() => world.Dispose();

    private static int? Known(int number) => number < 0 ? null : number;

    private bool IsConsistent(Domain.Storage.Tx tx, long item)
    {
        var named = NamedCount.Of(tx, item);
        var marks = TurnoutStore.MarksOf(tx, item);
        var count = HeadCountStore.Find(tx, item);
        var found = EventStore.Find(tx, item)!;
        var visitors = Enumerable
            .Range(0, found.LastDay(world.Centre).DayNumber - found.FirstDay(world.Centre).DayNumber + 1)
            .SelectMany(d => VisitStore.On(tx, item, found.FirstDay(world.Centre).AddDays(d)))
            .Distinct()
            .Count();
        return named.People == marks.Came
            && (count is null || (count.People >= named.People && count.People >= named.Least(count)))
            && (count?.Pupils is null || count.Pupils >= named.Pupils)
            && visitors == (found.IsLong(world.Centre) ? marks.Came : 0);
    }
}
