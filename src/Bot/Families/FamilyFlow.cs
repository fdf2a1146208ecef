using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

/// <summary>The family's own page: children, adults, consents. Staff find here what waits for them.</summary>
internal sealed class FamilyFlow(BotName bot) : IFlow
{
    public string Name => "family";

    public IReadOnlyList<string> Commands => ["family"];

    public IReadOnlyList<string> Verbs =>
        ["family", "child", "withdraw", "withdrawNow", "inviteAdult", "unlink", "unlinkNow"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "child" => Child(turn),
            "withdraw" => AskWithdraw(turn),
            "withdrawNow" => Withdraw(turn),
            "inviteAdult" => Invite(turn),
            "unlink" => AskUnlink(turn),
            "unlinkNow" => Unlink(turn),
            _ => List(turn),
        };

    public Reply? Fresh(Turn turn) => turn.Verb is "child" or "withdraw" or "withdrawNow" ? Child(turn) : List(turn);

    private static Screen List(Turn turn)
    {
        var children = turn.Actor.Links.Select(l => (Link: l, Child: PersonStore.Find(turn.Tx, l.ChildId)!)).ToList();
        var staff = StaffRows(turn);
        if (children.Count == 0)
        {
            return new Screen(
                turn.Actor.IsStaff ? ClaimTexts.ForStaff : FamilyTexts.NoChildren,
                [
                    .. staff,
                    .. turn.Actor.IsPupil ? [] : Row(Button.To(ParentTexts.AddChild, "parent")),
                    [Button.To(HomeTexts.Back, Home.Verb)],
                ]
            );
        }

        var invites = children.Any(c => c.Link is { IsConfirmed: true, Role: FamilyRole.Representative });
        return new Screen(
            FamilyTexts.List(turn.Actor, children),
            [
                [Button.To(FamilyTexts.Week, "week")],
                .. children.Select(c => (IReadOnlyList<Button>)[Button.To(c.Child.FullName, "child", c.Child.Id)]),
                [Button.To(FamilyTexts.Consents, "consents"), Button.To(ParentTexts.AddChild, "parent")],
                .. invites ? Row(Button.To(FamilyTexts.InviteAdult, "inviteAdult")) : [],
                .. staff,
                [Button.To(HomeTexts.Back, Home.Verb)],
            ]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> StaffRows(Turn turn)
    {
        if (!turn.Actor.IsStaff)
        {
            return [];
        }

        return
        [
            [Button.To(ClaimTexts.Label(Claims.For(turn.Tx, turn.Actor).Count), "claims", 0)],
            .. turn.Actor.LeadsCentre || turn.Actor.Classes.Count > 0 ? Row(Button.To(SlipTexts.Label, "slips")) : [],
            .. turn.Actor.LeadsCentre ? Row(Button.To(SlipTexts.Register, "register")) : [],
        ];
    }

    private static Screen Child(Turn turn)
    {
        if (Mine(turn, turn.Id(0)) is not { } link || PersonStore.Find(turn.Tx, link.ChildId) is not { } child)
        {
            return List(turn).Under(FamilyTexts.Gone);
        }

        var agreed = Enum.GetValues<ConsentPurpose>().Where(p => ConsentStore.Has(turn.Tx, child.Id, p)).ToList();
        // Who only typed a name learns nothing of others.
        var others = link.IsConfirmed
            ? FamilyStore
                .AdultsOf(turn.Tx, child.Id)
                .Where(l => l.AdultId != link.AdultId && l.IsConfirmed)
                .Select(l => (Link: l, Adult: PersonStore.Find(turn.Tx, l.AdultId)!))
                .ToList()
            : [];
        var represents = link.Role == FamilyRole.Representative;
        return new Screen(
            FamilyTexts.Child(link, child, agreed, others, turn.Centre),
            [
                [Button.To(FamilyTexts.Mine, "my", 0)],
                .. represents ? Row(Button.To(FamilyTexts.Consents, "consents", child.Id)) : [],
                .. represents && agreed.Count > 0 ? Row(Button.Bad(FamilyTexts.Withdraw, "withdraw", child.Id)) : [],
                .. represents
                    ? others
                        .Where(o => o.Link.Role == FamilyRole.Helper)
                        .Select(o =>
                            (IReadOnlyList<Button>)
                                [Button.To(FamilyTexts.RemoveHelper(o.Adult, turn.Centre), "unlink", o.Link.Id)]
                        )
                    : [],
                [Button.To(FamilyTexts.Unlink, "unlink", link.Id)],
                [Button.To(HomeTexts.Back, "family")],
            ]
        );
    }

    private static Screen AskWithdraw(Turn turn)
    {
        if (Mine(turn, turn.Id(0)) is not { } link || PersonStore.Find(turn.Tx, link.ChildId) is not { } child)
        {
            return List(turn).Under(FamilyTexts.Gone);
        }

        if (!FamilyRights.MayConsent(turn.Tx, turn.Actor, child))
        {
            return Child(turn).Under(ConsentTexts.OnlyRepresentative);
        }

        return new Screen(
            FamilyTexts.WithdrawQuestion(child),
            [Button.Bad(FamilyTexts.WithdrawYes, "withdrawNow", child.Id)],
            [Button.To(HomeTexts.Back, "child", child.Id)]
        );
    }

    private static Screen Withdraw(Turn turn)
    {
        var outcome = Consents.Refuse(turn.Tx, turn.Centre, turn.Account, turn.Actor, turn.Id(0) ?? 0);
        return Child(turn)
            .Under(
                outcome == ConsentOutcome.Done ? FamilyTexts.Withdrawn
                : turn.Actor.IsFamily ? ConsentTexts.OnlyRepresentative
                : HomeTexts.NotAllowed
            );
    }

    private Reply Invite(Turn turn)
    {
        if (!FamilyActions.MayInvite(turn.Actor))
        {
            return List(turn).Under(turn.Actor.IsFamily ? ConsentTexts.OnlyRepresentative : HomeTexts.NotAllowed);
        }

        if (turn.Id(0) is not { } number || !Enum.IsDefined((FamilyRole)number))
        {
            return new Screen(
                FamilyTexts.AskInvite,
                [Button.To(FamilyTexts.InviteRepresentative, "inviteAdult", (int)FamilyRole.Representative)],
                [Button.To(FamilyTexts.InviteHelper, "inviteAdult", (int)FamilyRole.Helper)],
                [Button.To(HomeTexts.Back, "family")]
            );
        }

        var role = (FamilyRole)number;
        var made = FamilyActions.Invite(turn.Tx, turn.Actor, role)!;
        var words = FamilyTexts.Invitation(role, bot.DeepLink(made.Link), made, turn.Centre, turn.Tx.Now);
        return new Screen(words, [Button.To(HomeTexts.Back, "family")]);
    }

    private static Screen AskUnlink(Turn turn)
    {
        if (
            turn.Id(0) is not { } id
            || FamilyStore.Find(turn.Tx, id) is not { } link
            || Mine(turn, link.ChildId) is null
            || !FamilyActions.MayUnlink(turn.Tx, turn.Actor, link)
            || PersonStore.Find(turn.Tx, link.ChildId) is not { } child
        )
        {
            return List(turn).Under(FamilyTexts.Gone);
        }

        var question =
            link.AdultId == turn.Actor.PersonId
                ? FamilyTexts.UnlinkQuestion(child, link)
                : FamilyTexts.HelperQuestion(PersonStore.Find(turn.Tx, link.AdultId)!, turn.Centre);
        return new Screen(
            question,
            [Button.Bad(FamilyTexts.UnlinkYes, "unlinkNow", link.Id)],
            [Button.To(HomeTexts.Back, "child", child.Id)]
        );
    }

    private static Reply Unlink(Turn turn)
    {
        var done = FamilyActions.Unlink(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0);
        var family = turn with { Actor = Actor.OfPerson(turn.Tx, turn.Actor.PersonId ?? 0) };
        return List(family).Under(done ? FamilyTexts.Unlinked : FamilyTexts.Gone);
    }

    private static FamilyLink? Mine(Turn turn, long? id) => turn.Actor.Links.FirstOrDefault(l => l.ChildId == id);

    private static IReadOnlyList<IReadOnlyList<Button>> Row(params IReadOnlyList<Button> buttons) => [buttons];
}
