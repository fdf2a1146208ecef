using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

/// <summary>The clubs of those whom the reader speaks for, with the next lesson of each.</summary>
internal static class MyClubs
{
    private const int MostLines = 20;

    public static IReadOnlyList<string> Lines(Turn turn, IEnumerable<Member> members) =>
        [
            .. (
                from member in members
                from standing in ClubMemberStore.ActiveOf(turn.Tx, member.Id)
                let club = ClubStore.OfGroup(turn.Tx, standing.GroupId)
                where club is not null
                select Line(turn, member, standing, club)
            ).Take(MostLines),
        ];

    private static string Line(Turn turn, Member member, ClubMember standing, Club club)
    {
        var who = member.IsSelf ? string.Empty : $"{Html.Safe(member.Name)}: ";
        var state = standing.Status switch
        {
            ClubMemberStatus.Queued => $"🕓 очередь, {standing.Position}",
            ClubMemberStatus.AwaitingConsent => "⏳ ждём согласия",
            _ => Next(turn, standing),
        };
        return $"🧩 {who}{Html.Safe(club.Title)} — {state}";
    }

    private static string Next(Turn turn, ClubMember standing) =>
        Lessons.Next(turn.Tx, turn.Centre, standing) is { } lesson
            ? RussianDate.DayAndTime(turn.Centre.Local(turn.Centre.Moment(lesson.Begins)), turn.LocalNow)
            : "занятий пока нет";
}
