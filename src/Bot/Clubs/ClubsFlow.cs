using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;

namespace TochkaBot.Bot.Clubs;

/// <summary>The list of clubs and their cards; opening and closing one.</summary>
internal sealed class ClubsFlow(BotName bot) : IFlow, IDoor
{
    public const string Verb = "clubs";

    private const int PerPage = 8;
    private const string OfCentre = "all";

    public string Name => "clubs";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => [Verb, "club", "clShare", "clOpen", "clClose", "clCloseNow"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "club" => For(turn, club => ClubCard.Of(turn, club)),
            "clShare" => ForKeeper(turn, club => Share(club)),
            "clOpen" => ForKeeper(turn, club => Open(turn, club)),
            "clClose" => ForKeeper(turn, club => AskClose(turn, club)),
            "clCloseNow" => ForKeeper(turn, club => Close(turn, club)),
            _ => List(turn, turn.Word(0) == OfCentre, turn.Id(1)),
        };

    public Reply? Fresh(Turn turn) => turn.Verb == Verb ? Answer(turn) : For(turn, club => ClubCard.Of(turn, club));

    /// <summary>A link to a club opens its card, for guests too.</summary>
    public Reply? Open(Turn turn, string payload) =>
        ClubStore.FindByLink(turn.Tx, payload) is { } club && ClubRights.MaySee(turn.Actor, club)
            ? new Reply(ClubCard.Of(turn, club))
            : null;

    /// <summary>The answer about a club that the reader may know of.</summary>
    internal static Reply For(Turn turn, Func<Club, Reply> answer) =>
        ClubStore.FindFor(turn.Tx, turn.Actor, turn.Id(0) ?? 0) is { } club ? answer(club) : Missing(turn);

    /// <summary>For who leads it; others see the card and are told so.</summary>
    internal static Reply ForKeeper(Turn turn, Func<Club, Reply> answer) =>
        For(
            turn,
            club => ClubRights.MayEdit(turn.Actor, club) ? answer(club) : ClubCard.Of(turn, club, HomeTexts.NotAllowed)
        );

    internal static Screen Missing(Turn turn) => List(turn, ofCentre: false, 0).Under(ClubTexts.NotFound);

    private static Screen List(Turn turn, bool ofCentre, long? asked)
    {
        var own = turn.Actor.IsStaff && !ofCentre;
        var clubs = own ? ClubStore.Own(turn.Tx, turn.Actor) : Offered(turn);
        var page = Paging.Page(asked, clubs.Count, PerPage);
        var title = turn.Actor.LeadsCentre
            ? ClubTexts.ListTitleOfCentre(clubs.Count > 0)
            : ClubTexts.ListTitle(own, clubs.Count > 0);
        return new Screen(
            title,
            [
                .. clubs
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(c => (IReadOnlyList<Button>)[Button.To(Label(turn, c), "club", c.Id)]),
                .. own ? Keeping(turn) : [],
                Paging.Row(
                    own || !turn.Actor.IsStaff ? Button.To(HomeTexts.Back, Home.Verb) : Button.To(HomeTexts.Back, Verb),
                    Verb,
                    page,
                    hasMore: clubs.Count > (page + 1) * PerPage,
                    ofCentre ? OfCentre : string.Empty
                ),
            ]
        );
    }

    /// <summary>What goes on; what is for the reader's own children first.</summary>
    private static IReadOnlyList<Club> Offered(Turn turn)
    {
        var children = ClubHousehold.Of(turn.Tx, turn.Actor);
        return [.. ClubStore.Open(turn.Tx).OrderBy(c => !children.Any(child => c.IsFor(child.Person.Grade)))];
    }

    private static IEnumerable<IReadOnlyList<Button>> Keeping(Turn turn)
    {
        yield return [Button.Good(ClubTexts.New, "clNew")];
        yield return
        [
            Button.To(LessonTexts.Today, "clToday"),
            Button.To(LessonTexts.Unmarked(Lessons.Unmarked(turn.Tx, turn.Centre, turn.Actor).Count), "clLate", 0),
        ];
        if (ClubRights.MayKeepSubjects(turn.Actor))
        {
            yield return [Button.To(TaughtTexts.Menu, "taught")];
        }

        if (!turn.Actor.LeadsCentre)
        {
            yield return [Button.To(ClubTexts.All, Verb, OfCentre, 0)];
        }
    }

    private static string Label(Turn turn, Club club)
    {
        var marks = ClubHousehold
            .Of(turn.Tx, turn.Actor)
            .Select(child => ClubMemberStore.ActiveIn(turn.Tx, club.Id, child.Id))
            .OfType<ClubMember>()
            .Select(m => ClubTexts.Mark(m.Status))
            .Distinct();
        var mine = string.Concat(marks);
        return $"{(mine.Length > 0 ? mine + " " : string.Empty)}{ClubTexts.Mark(club)}{club.Title}";
    }

    private Screen Share(Club club) =>
        new(ClubTexts.ShareText(club, bot.DeepLink(club.Link)), [Button.To(HomeTexts.Back, "club", club.Id)]);

    private static Screen Open(Turn turn, Club club)
    {
        var opened = ClubActions.Open(turn.Tx, turn.Centre, turn.Actor, club.Id);
        return ClubCard.Of(
            turn,
            opened.Club ?? club,
            opened.Outcome == ClubOutcome.Done ? ClubTexts.OpenedNow : ClubTexts.OverAlready
        );
    }

    private static Screen AskClose(Turn turn, Club club)
    {
        if (club.Status == ClubStatus.Closed)
        {
            return ClubCard.Of(turn, club, ClubTexts.OverAlready);
        }

        var members = ClubGroupStore.Of(turn.Tx, club.Id).Sum(g => g.Taken + g.Queued);
        return new Screen(
            ClubTexts.CloseQuestion(club, members),
            [Button.Bad(ClubTexts.CloseYes, "clCloseNow", club.Id)],
            [Button.To(HomeTexts.Back, "club", club.Id)]
        );
    }

    private static Screen Close(Turn turn, Club club)
    {
        var closed = ClubActions.Close(turn.Tx, turn.Centre, turn.Actor, club.Id);
        return ClubCard.Of(
            turn,
            closed.Club ?? club,
            closed.Outcome == ClubOutcome.Done ? ClubTexts.ClosedNow : ClubTexts.OverAlready
        );
    }
}
