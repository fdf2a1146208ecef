using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Clubs;

/// <summary>A club as an audience, and what becomes of clubs when their teacher goes.</summary>
public sealed class AudienceTests : IDisposable
{
    private readonly Hall hall = new();

    private World World => hall.World;

    [Fact]
    public void A_broadcast_to_a_club_reaches_its_members_and_their_families_and_nobody_who_queues()
    {
        var (nina, ivan) = (World.Pupil("Первая Нина"), World.Pupil("Второй Иван"));
        foreach (var who in (Chat[])[World.Boris, nina, ivan])
        {
            hall.Joins(who);
        }

        var mother = World.Parent("Соколова Мама", World.Boris.PersonId);
        World.Vera.Says("/broadcast").Says("Завтра берём ноутбуки").Presses("Кружок").Presses("Робототехника");
        Assert.True(World.Vera.Sees("Робототехника"));
        World.Vera.Presses("Готово");
        Assert.Contains("кружок «Робототехника»", World.Vera.Text);
        World.Vera.Presses("Отправить");
        World.Later(TimeSpan.FromSeconds(61));

        foreach (var reader in (Chat[])[World.Boris, nina, mother])
        {
            Assert.Contains("ноутбуки", reader.LastNotice);
        }

        Assert.DoesNotContain(ivan.Notices, n => n.Text.Contains("ноутбуки"));
    }

    [Fact]
    public void Where_the_head_limits_whom_teachers_may_write_to_the_own_club_needs_no_approval()
    {
        World.Write(tx => ReachStore.Set(tx, World.Irina.Actor, TeachersReach.Own));
        var zoya = World.Staff("Чужая Зоя", StaffRole.Teacher);
        var part = new AudiencePart { Kind = AudienceKind.Club, SubjectId = hall.Club };
        Assert.False(World.Read(tx => BroadcastRights.NeedsApproval(tx, World.Vera.Actor, [part])));
        Assert.True(World.Read(tx => BroadcastRights.NeedsApproval(tx, zoya.Actor, [part])));
    }

    [Theory]
    [InlineData("Зоя Н.")]
    [InlineData("Никому")]
    public void Who_leaves_hands_the_clubs_over(string to)
    {
        var zoya = World.Staff("Новая Зоя", StaffRole.Teacher);
        World.Irina.Says("/staff").Presses("Снять: Вера").Presses("Уходит");
        Assert.Contains("1 кружок", World.Irina.Text);
        World.Irina.Presses(to).Presses("Да, передать");

        var teacher = World.Read(tx => ClubStore.Find(tx, hall.Club))!.TeacherId;
        Assert.Equal(to == "Никому" ? null : zoya.PersonId, teacher);
    }

    public void Dispose() => hall.Dispose();
}
