using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>Whom a broadcast is for: buttons that add up.</summary>
internal sealed class AudienceFlow : IFlow
{
    private const int PerPage = 8;
    private const int ClassesInRow = 4;
    private const int MostClasses = 80;
    private const int MostEvents = 60;

    public string Name => "broadcastAudience";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["bcWho", "bcTo", "bcReady"];

    public Reply Answer(Turn turn) =>
        ComposeFlow.Of(
            turn,
            draft =>
                turn.Verb switch
                {
                    "bcTo" => Toggle(turn, draft),
                    "bcReady" => Ready(turn, draft),
                    _ => Choose(turn, draft, turn.Word(1), turn.Id(2)),
                }
        );

    public Reply? Fresh(Turn turn) =>
        ComposeFlow.Of(turn, draft => DraftScreens.Audience(turn.Tx, draft).Replaceable(draft));

    private static Reply Ready(Turn turn, Broadcast draft) =>
        AudienceStore.Of(turn.Tx, draft.Id).Count == 0
            ? DraftScreens.Audience(turn.Tx, draft).Under(BroadcastTexts.NobodyChosen).Replaceable(draft)
            : DraftScreens.Confirm(turn.Tx, turn.Centre, draft).Replaceable(draft);

    private static Reply Toggle(Turn turn, Broadcast draft)
    {
        if (Part(turn) is { } part)
        {
            Drafting.Toggle(turn.Tx, turn.Actor, draft.Id, part);
        }

        return turn.Word(1) switch
        {
            "class" => Choose(turn, draft, "classes", null),
            "direction" => Choose(turn, draft, "directions", null),
            "topic" => Choose(turn, draft, "topics", turn.Id(3)),
            "event" => Choose(turn, draft, "event", turn.Id(2)),
            "club" => Choose(turn, draft, "clubs", turn.Id(3)),
            _ => DraftScreens.Audience(turn.Tx, draft).Replaceable(draft),
        };
    }

    /// <summary>What a button adds or takes out; nothing when it was forged.</summary>
    private static AudiencePart? Part(Turn turn) =>
        turn.Word(1) switch
        {
            "all" => AudiencePart.Of(AudienceKind.All),
            "families" => AudiencePart.Of(AudienceKind.Families),
            "pupils" => AudiencePart.Of(AudienceKind.Pupils),
            "staff" => AudiencePart.Of(AudienceKind.Staff),
            "class" when turn.Id(2) is >= 1 and <= 11 and var grade => new AudiencePart
            {
                Kind = AudienceKind.Class,
                Grade = (int)grade,
                Letter = turn.Word(3),
            },
            "direction" when EventStore.Directions(turn.Tx).Any(d => d.Code == turn.Word(2)) => new AudiencePart
            {
                Kind = AudienceKind.Direction,
                Code = turn.Word(2),
            },
            "club" => ClubAudience.Part(turn, turn.Id(2)),
            "topic" when Topic.Read(turn.Word(2)) is { } topic => new AudiencePart
            {
                Kind = AudienceKind.Topic,
                Code = topic.Key,
            },
            "event"
                when turn.Id(2) is { } id && turn.Id(3) is { } standing && Enum.IsDefined((EventStanding)standing) =>
                new AudiencePart
                {
                    Kind = AudienceKind.Event,
                    SubjectId = id,
                    Standing = (EventStanding)standing,
                },
            _ => null,
        };

    private static Reply Choose(Turn turn, Broadcast draft, string what, long? id)
    {
        var parts = AudienceStore.Of(turn.Tx, draft.Id);
        var screen = what switch
        {
            "classes" => Classes(turn, draft, parts),
            "directions" => Directions(turn, draft, parts),
            "topics" => TopicChoice.Of(turn, draft, parts, id),
            "events" => Events(turn, draft, id),
            "clubs" => ClubAudience.Of(turn, draft, parts, id),
            "event" => Standings(turn, draft, parts, id),
            _ => DraftScreens.Audience(turn.Tx, draft),
        };
        return screen.Replaceable(draft);
    }

    private static Screen Classes(Turn turn, Broadcast draft, IReadOnlyList<AudiencePart> parts)
    {
        var classes = AudienceStore.Classes(turn.Tx);
        return new Screen(
            classes.Count == 0 ? AudienceTexts.NoClasses : AudienceTexts.ChooseClasses,
            [
                .. classes
                    .Take(MostClasses)
                    .Select(of =>
                        Button.To(
                            AudienceTexts.Ticked(
                                $"{of}",
                                parts.Any(p =>
                                    p.Kind == AudienceKind.Class && p.Grade == of.Grade && p.Letter == of.Letter
                                )
                            ),
                            "bcTo",
                            draft.Id,
                            "class",
                            of.Grade,
                            of.Letter
                        )
                    )
                    .Chunk(ClassesInRow),
                Back(draft),
            ]
        );
    }

    private static Screen Directions(Turn turn, Broadcast draft, IReadOnlyList<AudiencePart> parts) =>
        new(
            AudienceTexts.ChooseDirections,
            [
                .. EventStore
                    .Directions(turn.Tx)
                    .Select(d =>
                        (IReadOnlyList<Button>)
                            [
                                Button.To(
                                    AudienceTexts.Ticked(
                                        d.Title,
                                        parts.Any(p => p.Kind == AudienceKind.Direction && p.Code == d.Code)
                                    ),
                                    "bcTo",
                                    draft.Id,
                                    "direction",
                                    d.Code
                                ),
                            ]
                    ),
                Back(draft),
            ]
        );

    private static Screen Events(Turn turn, Broadcast draft, long? asked)
    {
        var events = EventStore
            .Own(turn.Tx, turn.Actor, 0, MostEvents)
            .Concat(EventStore.Upcoming(turn.Tx, turn.Actor, 0, MostEvents))
            .DistinctBy(e => e.Id)
            .ToList();
        var page = Paging.Page(asked, events.Count, PerPage);
        return new Screen(
            events.Count == 0 ? AudienceTexts.NoEvents : AudienceTexts.ChooseEvents,
            [
                .. events
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(e => (IReadOnlyList<Button>)[Button.To(e.Title, "bcWho", draft.Id, "event", e.Id)]),
                Paging.Row(
                    Button.To(HomeTexts.Back, "bcWho", draft.Id),
                    "bcWho",
                    page,
                    hasMore: events.Count > (page + 1) * PerPage,
                    draft.Id,
                    "events"
                ),
            ]
        );
    }

    private static Screen Standings(Turn turn, Broadcast draft, IReadOnlyList<AudiencePart> parts, long? id)
    {
        if (EventStore.FindFor(turn.Tx, turn.Actor, id ?? 0) is not { } item)
        {
            return Events(turn, draft, 0);
        }

        return new Screen(
            AudienceTexts.ChooseStanding(item),
            [
                .. Enum.GetValues<EventStanding>()
                    .Select(s =>
                        Button.To(
                            AudienceTexts.Ticked(
                                AudienceTexts.Standing(s),
                                parts.Any(p =>
                                    p.Kind == AudienceKind.Event && p.SubjectId == item.Id && p.Standing == s
                                )
                            ),
                            "bcTo",
                            draft.Id,
                            "event",
                            item.Id,
                            (int)s
                        )
                    )
                    .Chunk(2),
                Back(draft),
            ]
        );
    }

    private static IReadOnlyList<Button> Back(Broadcast draft) =>
        [Button.Good(BroadcastTexts.Ready, "bcReady", draft.Id), Button.To(HomeTexts.Back, "bcWho", draft.Id)];
}
