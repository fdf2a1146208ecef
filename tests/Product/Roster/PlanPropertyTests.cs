using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Domain.Roster;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Roster;

/// <summary>Whatever lists follow one another: few names, few classes and few years, so that everything clashes.</summary>
public sealed class PlanPropertyTests
{
    private static readonly string[] Names =
    [
        "Петров Иван",
        "Петров Иван Олегович",
        "Ким Анна",
        "Иванова Мария",
        "Ли Анна",
    ];
    private static readonly string[] Classes = ["5А", "5Б", "6А", "9"];
    private static readonly string[] Years = ["", "2013", "2014"];

    private static readonly Arbitrary<string[][]> Files = Gen.Choose(0, Names.Length - 1)
        .SelectMany(name =>
            Gen.Choose(0, Classes.Length - 1)
                .SelectMany(of =>
                    Gen.Choose(0, Years.Length - 1).Select(born => $"{Names[name]};{Classes[of]};{Years[born]}")
                )
        )
        .ArrayOf(6)
        .ArrayOf(3)
        .ToArbitrary();

    [Fact]
    public void Applying_the_same_list_a_second_time_changes_nothing() =>
        Check(
            (world, file) =>
            {
                world.Import(file);
                var before = Lists(world);
                var again = world.Import(file);
                Assert.True(again.DoesNothing, string.Join(", ", again.Outcomes()));
                Assert.Equal(before, Lists(world));
            }
        );

    /// <summary>Of doubles inside the file it is the second that is refused: they are left out here.</summary>
    [Fact]
    public void A_list_in_another_order_leads_to_the_same_children() =>
        Check(
            (world, file) =>
            {
                var once = file.DistinctBy(line =>
                        line.Replace(" Олегович", string.Empty).Split(';')[..2].Aggregate((a, b) => a + b)
                    )
                    .ToArray();
                var forwards = world.Preview(once);
                var backwards = world.Preview([.. once.Reverse()]);
                Assert.Equal(Deeds(forwards), Deeds(backwards));
                world.Import(file);
            }
        );

    [Fact]
    public void Nobody_is_lost_and_no_child_is_meant_by_two_rows() =>
        Check(
            (world, file) =>
            {
                var before = world.Roster().Select(c => c.Id).ToList();
                var plan = world.Import(file);
                var meant = plan.Rows.Where(r => r.Child is not null).Select(r => r.Child!.Id).ToList();
                Assert.Equal(meant.Count, meant.Distinct().Count());
                Assert.Equal(before.Count + plan.Count(RowOutcome.Added), world.Roster().Count);
                Assert.Subset(world.Roster().Select(c => c.Id).ToHashSet(), before.ToHashSet());
                Assert.Empty(meant.Intersect(plan.Missing.Select(c => c.Id)));
            }
        );

    private static void Check(Action<World, string[]> holds) =>
        Prop.ForAll(
                Files,
                files =>
                {
                    using var world = new World();
                    foreach (var file in files)
                    {
                        holds(world, file);
                    }
                }
            )
            .Check(Trials.Of(40));

    private static string Lists(World world) => Dump.Tables(world, "people", "class_memberships");

    private static IEnumerable<string> Deeds(RosterPlan plan) =>
        plan
            .Rows.Select(r => $"{r.Outcome} {r.Refusal} {r.Child?.Id} {r.Name} {r.Class} {r.BirthYear}")
            .Order(StringComparer.Ordinal);
}
