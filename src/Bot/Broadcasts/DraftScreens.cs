using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Broadcasts;

/// <param name="DraftId">What the next message replaces; nothing before the first.</param>
internal sealed record ComposeState(long? DraftId);

/// <summary>The screens of a draft.</summary>
internal static class DraftScreens
{
    private static readonly AudienceKind[] Simple = [AudienceKind.Families, AudienceKind.Pupils, AudienceKind.Staff];

    public static Reply Ask(Turn turn, string? heading = null)
    {
        var screen = new Screen(
            BroadcastTexts.Ask,
            [
                [Button.To(BroadcastTexts.Mine, "bcList", 0)],
                .. Closing.MayClose(turn.Actor) ? ClosureRow : [],
                .. turn.Actor.IsHead ? ReachRow : [],
                [Button.To(BroadcastTexts.Cancel, Home.Verb)],
            ]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(
            ComposeFlow.FlowName,
            new ComposeState(DraftId: null)
        );
    }

    public static Screen Collecting(Broadcast draft, int parts) =>
        new(
            BroadcastTexts.Collecting(parts),
            [Button.Good(BroadcastTexts.Ready, "bcAlbum", draft.Id)],
            [Button.To(BroadcastTexts.Cancel, "bcDrop", draft.Id)]
        );

    /// <summary>Whom it is for.</summary>
    public static Screen Audience(Tx tx, Broadcast draft)
    {
        var parts = AudienceStore.Of(tx, draft.Id);
        var count = parts.Count == 0 ? string.Empty : $"\n{BroadcastTexts.Count(AudienceStore.Count(tx, draft.Id))}";
        return new Screen(
            $"{BroadcastTexts.Excerpt(ContentJson.Read(draft.Content))}\n\n<b>Кому:</b> {AudienceTexts.All(tx, parts)}{count}",
            [
                [Toggle(draft, parts, AudienceKind.All)],
                [.. Simple.Select(kind => Toggle(draft, parts, kind))],
                [
                    Button.To(AudienceTexts.Classes, "bcWho", draft.Id, "classes"),
                    Button.To(AudienceTexts.Directions, "bcWho", draft.Id, "directions"),
                ],
                [
                    Button.To(AudienceTexts.Events, "bcWho", draft.Id, "events", 0),
                    Button.To(AudienceTexts.Clubs, "bcWho", draft.Id, "clubs", 0),
                ],
                [Button.To(AudienceTexts.Topics, "bcWho", draft.Id, "topics", 0)],
                [
                    Button.Good(BroadcastTexts.Ready, "bcReady", draft.Id),
                    Button.To(BroadcastTexts.Cancel, "bcDrop", draft.Id),
                ],
            ]
        );
    }

    /// <summary>The last look before it goes to many.</summary>
    public static Screen Confirm(Tx tx, CentreSettings centre, Broadcast draft)
    {
        var parts = AudienceStore.Of(tx, draft.Id);
        var count = BroadcastTexts.Count(AudienceStore.Count(tx, draft.Id));
        return new Screen(
            $"{BroadcastTexts.Excerpt(ContentJson.Read(draft.Content))}\n\n<b>Кому:</b> {AudienceTexts.All(tx, parts)}\n{count}{BroadcastTexts.When(centre, draft, tx.Now)}",
            [Button.Good(BroadcastTexts.Send, "bcSend", draft.Id)],
            [Button.To(BroadcastTexts.Plan, "bcPlan", draft.Id), Button.To(BroadcastTexts.OnlyMe, "bcMe", draft.Id)],
            [Button.To(BroadcastTexts.AskLabel(draft.Acknowledged), "bcAsk", draft.Id)],
            [Button.To(BroadcastTexts.UrgentLabel(draft.Urgent), draft.Urgent ? "bcCalm" : "bcUrgent", draft.Id)],
            [
                Button.To(BroadcastTexts.ChangeAudience, "bcWho", draft.Id),
                Button.To(BroadcastTexts.Cancel, "bcDrop", draft.Id),
            ]
        );
    }

    /// <summary>Whatever is sent next takes the place of the message.</summary>
    public static Reply Replaceable(this Screen screen, Broadcast draft) =>
        new Reply(screen).Wait(ComposeFlow.FlowName, new ComposeState(draft.Id));

    private static IEnumerable<IReadOnlyList<Button>> ClosureRow =>
        [
            [Button.To(ClosureTexts.Menu, "shut")],
        ];

    private static IEnumerable<IReadOnlyList<Button>> ReachRow =>
        [
            [Button.To(CourseTexts.Reach, "bcReach")],
        ];

    private static Button Toggle(Broadcast draft, IReadOnlyList<AudiencePart> parts, AudienceKind kind) =>
        Button.To(
            AudienceTexts.Ticked(AudienceTexts.Kind(kind), parts.Any(part => part.Kind == kind)),
            "bcTo",
            draft.Id,
            kind.Stored()
        );
}
