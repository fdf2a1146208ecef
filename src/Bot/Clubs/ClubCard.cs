using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Clubs;

/// <summary>A club as its reader sees it: what it is, when, how many places, and what the reader may do.</summary>
internal static class ClubCard
{
    /// <summary>More rows than this would push the way back off the screen.</summary>
    private const int MostAsking = 12;

    public static Screen Of(Turn turn, Club club, string? heading = null)
    {
        var groups = ClubGroupStore.Of(turn.Tx, club.Id);
        var children = ClubHousehold.Of(turn.Tx, turn.Actor);
        var standings = Standings(turn, children, groups);
        var teacher = club.TeacherId is { } id ? PersonStore.Find(turn.Tx, id) : null;
        List<string> parts =
        [
            ClubTexts.Card(club, teacher, turn.Centre, turn.LocalNow),
            .. groups.Select(g => ClubTexts.Group(g, TimetableStore.Of(turn.Tx, g.Id), groups.Count == 1)),
            ClubTexts.Status(club),
            .. standings.Select(s => Line(turn, s, groups.Count == 1)),
        ];
        var screen = new Screen(
            string.Join("\n\n", parts.Where(p => p.Length > 0)),
            [
                .. Asking(turn, club, groups, children, standings).Take(MostAsking),
                .. Consenting(turn, standings),
                .. standings.Select(s =>
                    (IReadOnlyList<Button>)[Button.To(EnrolTexts.LeaveLabel(s.Child, s.Member), "clLeave", s.Member.Id)]
                ),
                .. Keeping(turn, club, groups),
                .. Introducing(turn, club),
                [Button.To(HomeTexts.Back, "clubs")],
            ]
        );
        return heading is null ? screen : screen.Under(heading);
    }

    /// <summary>Where the reader's own stand in this club.</summary>
    private static List<Standing> Standings(
        Turn turn,
        IReadOnlyList<ClubChild> children,
        IReadOnlyList<ClubGroup> groups
    ) =>
        [
            .. from child in children
            from member in ClubMemberStore.ActiveOf(turn.Tx, child.Id)
            let of = groups.FirstOrDefault(g => g.Id == member.GroupId)
            where of is not null
            select new Standing(child, member, of),
        ];

    private static string Line(Turn turn, Standing standing, bool onlyGroup)
    {
        var line = EnrolTexts.Standing(standing.Child, standing.Member, standing.Group, onlyGroup);
        if (standing.Member.Status == ClubMemberStatus.AwaitingConsent)
        {
            return $"{line}\n{EnrolTexts.Advice(standing.Child.IsSelf, ClubHousehold.MayConsent(turn, standing.Child))}";
        }

        var next =
            standing.Member.Status == ClubMemberStatus.Enrolled
                ? Lessons.Next(turn.Tx, turn.Centre, standing.Member)
                : null;
        return next is null ? line : $"{line}\n{LessonTexts.Next(next, turn.LocalNow)}";
    }

    private static IEnumerable<IReadOnlyList<Button>> Asking(
        Turn turn,
        Club club,
        IReadOnlyList<ClubGroup> groups,
        IReadOnlyList<ClubChild> children,
        IReadOnlyList<Standing> standings
    ) =>
        club.IsOpenOn(turn.Today)
            ? from child in children
            where child.Person.School is null && club.IsFor(child.Person.Grade)
            where standings.All(s => s.Child.Id != child.Id)
            from @group in groups
            select (IReadOnlyList<Button>)
                [Button.Good(EnrolTexts.JoinLabel(child, @group, groups.Count == 1), "clJoin", @group.Id, child.Id)]
            : [];

    private static IEnumerable<IReadOnlyList<Button>> Consenting(Turn turn, IReadOnlyList<Standing> standings) =>
        standings.Any(s => s.Member.Status != ClubMemberStatus.Enrolled && ClubHousehold.MayConsent(turn, s.Child))
            ?
            [
                [Button.Good(EnrolTexts.Consent, "consents")],
            ]
            : [];

    /// <summary>For who leads it.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Keeping(Turn turn, Club club, IReadOnlyList<ClubGroup> groups)
    {
        if (!ClubRights.MayEdit(turn.Actor, club))
        {
            yield break;
        }

        foreach (var group in groups)
        {
            yield return [Button.To(GroupTexts.Label(group), "clGroup", group.Id)];
        }

        if (club.Status == ClubStatus.Draft)
        {
            yield return [Button.Good(ClubTexts.Open, "clOpen", club.Id)];
        }

        if (club.Status != ClubStatus.Closed)
        {
            yield return
            [
                Button.To(ClubTexts.Edit, "clEdit", club.Id),
                Button.To(ClubTexts.AddGroup, "clMore", club.Id),
            ];
            yield return
            [
                Button.To(ClubTexts.Share, "clShare", club.Id),
                Button.To(ClubTexts.Close, "clClose", club.Id),
            ];
        }
    }

    private static IEnumerable<IReadOnlyList<Button>> Introducing(Turn turn, Club club) =>
        turn.Actor.Person is null && club.Status == ClubStatus.Open
            ?
            [
                [Button.Good(EnrolTexts.Introduce, "who", "pupil", club.Link)],
                [Button.To(EnrolTexts.IntroduceParent, "parent", club.Link)],
            ]
            : [];

    private sealed record Standing(ClubChild Child, ClubMember Member, ClubGroup Group);
}
