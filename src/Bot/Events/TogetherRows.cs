using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Bot.Events;

/// <summary>«Только вместе» under «Записать всех»: two at once, of more the family chooses.</summary>
internal sealed class TogetherRows : ICardRows
{
    public int Order => 0;

    public string Text(Turn turn, Event item, IReadOnlyList<Member> members) =>
        string.Join(
            '\n',
            from member in members
            where member.Standing?.Status == SignUpStatus.AwaitingConsent
            let others = Siblings.Of(item, member, members)
            where others.Any(o => o.Standing!.Status == SignUpStatus.Seated)
            group member by member.Standing!.Unit into unit
            select TogetherTexts.Pending([.. members.Where(m => m.Standing?.Unit == unit.Key)])
        );

    public IEnumerable<IReadOnlyList<Button>> Rows(Turn turn, Event item, IReadOnlyList<Member> members)
    {
        var children = Siblings.Askable(turn, item, members);
        if (children.Count == 2)
        {
            yield return
            [
                Button.Good(TogetherTexts.Label(children), "togetherNow", item.Id, children[0].Id, children[1].Id),
            ];
        }

        if (children.Count > 2)
        {
            yield return [Button.To(TogetherTexts.Choose, "together", item.Id)];
        }
    }
}
