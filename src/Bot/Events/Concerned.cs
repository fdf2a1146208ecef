using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Bot.Events;

/// <summary>Those of the reader's family of whom a notice speaks, each with the sign-up that it means.</summary>
internal sealed record Concerned(Event Item, IReadOnlyList<Member> Members)
{
    /// <summary>Siblings who came together and stand alike are one.</summary>
    public IReadOnlyList<Member> Turns { get; } = Siblings.AsOne(Item, Members);

    public bool IsSelf => Members.All(m => m.IsSelf);

    public bool AreSeveral => Turns.Count > 1;

    /// <summary>«Маша и Петя вместе», «Маша, Петя и Лада».</summary>
    public string Names => AreSeveral ? Siblings.Names(Members) : Turns[0].Name;

    /// <summary>How each stands, those alike in one line.</summary>
    public string Say(Func<Member, string> words) =>
        string.Join('\n', Turns.GroupBy(Alike).Select(alike => words(AsOne([.. alike]))));

    /// <summary>Who queues has a number of their own, and who reads it is spoken to.</summary>
    private static object Alike(Member member) =>
        member is { IsSelf: false, Standing: { Status: not (SignUpStatus.Queued or SignUpStatus.Offered) } standing }
            ? (standing.Status, member.Awaiting, standing.HoldUntil)
            : member.Id;

    private static Member AsOne(IReadOnlyList<Member> alike) =>
        alike.Count == 1 ? alike[0] : alike[0] with { Name = Siblings.Names(alike) };
}
