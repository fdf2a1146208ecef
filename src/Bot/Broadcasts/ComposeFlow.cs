using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>/broadcast: the message that shall go to many, whatever it is.</summary>
internal sealed class ComposeFlow : IFlow
{
    public const string FlowName = "broadcast";

    public string Name => FlowName;

    public IReadOnlyList<string> Commands => ["broadcast"];

    public IReadOnlyList<string> Verbs => ["bc", "bcAlbum"];

    public Reply Answer(Turn turn)
    {
        if (!BroadcastRights.MayWrite(turn.Actor))
        {
            return Refused();
        }

        return (turn.Verb, turn.Said) switch
        {
            ("bcAlbum", _) => Whole(turn),
            ("bc", _) or (_, Command) => DraftScreens.Ask(turn),
            _ => Take(turn),
        };
    }

    public Reply? Fresh(Turn turn) =>
        Drafting.Find(turn.Tx, turn.Actor, turn.Id(0) ?? 0) is { Collecting: false } draft
            ? DraftScreens.Audience(turn.Tx, draft).Replaceable(draft)
            : Answer(turn with { Verb = "bc" });

    public static Reply Refused() => new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);

    /// <summary>The draft that a button names, or the beginning.</summary>
    public static Reply Of(Turn turn, Func<Broadcast, Reply> then)
    {
        if (!BroadcastRights.MayWrite(turn.Actor))
        {
            return Refused();
        }

        return Drafting.Find(turn.Tx, turn.Actor, turn.Id(0) ?? 0) is { } draft
            ? then(draft)
            : DraftScreens.Ask(turn, BroadcastTexts.NotFound);
    }

    private Reply Take(Turn turn)
    {
        var content = turn.Said.Content ?? (turn.Said is Typed typed ? new Content { Text = typed.Text } : null);
        var draft = turn.State<ComposeState>(Name)?.DraftId is { } id ? Drafting.Find(turn.Tx, turn.Actor, id) : null;
        if (content is null)
        {
            return Again(turn, draft, BroadcastTexts.NothingThere);
        }

        // A slow part may come when the album was thought whole.
        if (draft?.Album is { } album && content.Album == album)
        {
            return NextPart(turn, draft, content);
        }

        if (ContentCheck.Trouble(content) is { } trouble)
        {
            return Again(turn, draft, trouble);
        }

        // Who sends more than ten at once sends two albums; the second must not push the first out.
        return draft is { Collecting: true } ? Again(turn, draft, Crowded(draft)) : Begin(turn, draft, content);
    }

    private Reply Begin(Turn turn, Broadcast? before, Content content)
    {
        var isAlbum = content.Album is not null;
        var written = new DraftContent(ContentJson.Write([content]))
        {
            Album = content.Album,
            MustCopy = ContentCheck.MustCopy(content),
            Screen = turn.Session.Screen + 1,
        };
        var draft = before is null
            ? Drafting.Begin(turn.Tx, turn.Actor, turn.Account.Id, written)
            : Drafting.SetContent(turn.Tx, turn.Actor, before.Id, written);
        if (draft is null)
        {
            return Refused();
        }

        if (isAlbum)
        {
            return DraftScreens.Collecting(draft, 1).Replaceable(draft);
        }

        if (draft.MustCopy)
        {
            // Only trying tells whether it may be copied: the author gets the first copy at once.
            draft = Drafting.Prove(turn.Tx, turn.Actor, turn.Account.Id, draft.Id)!;
        }

        var screen = DraftScreens.Audience(turn.Tx, draft);
        return (before is null ? screen : screen.Under(BroadcastTexts.Replaced)).Replaceable(draft);
    }

    private static Reply NextPart(Turn turn, Broadcast draft, Content content)
    {
        var parts = ContentJson.Read(draft.Content);
        if (parts.Count >= ContentCheck.MostParts)
        {
            return DraftScreens
                .Collecting(draft, parts.Count)
                .Under(BroadcastTexts.AlbumTooLarge)
                .Replaceable(draft) with
            {
                InPlace = true,
            };
        }

        if (ContentCheck.Trouble(content) is { } trouble)
        {
            return DraftScreens.Collecting(draft, parts.Count).Under(trouble).Replaceable(draft) with
            {
                InPlace = true,
            };
        }

        IReadOnlyList<Content> all = [.. parts, content];
        var changed = Drafting.SetContent(
            turn.Tx,
            turn.Actor,
            draft.Id,
            new DraftContent(ContentJson.Write(all))
            {
                Album = draft.Album,
                KeysApart = true,
                MustCopy = all.Any(ContentCheck.MustCopy),
                Screen = turn.Session.Screen,
            }
        )!;
        return DraftScreens.Collecting(changed, all.Count).Replaceable(changed) with { InPlace = true };
    }

    private static Reply Whole(Turn turn) =>
        Of(
            turn,
            draft =>
            {
                var whole = draft.Collecting ? Drafting.Complete(turn.Tx, draft) : draft;
                return DraftScreens.Audience(turn.Tx, whole).Replaceable(whole);
            }
        );

    private static string Crowded(Broadcast draft) =>
        ContentJson.Read(draft.Content).Count >= ContentCheck.MostParts
            ? BroadcastTexts.AlbumTooLarge
            : BroadcastTexts.AlbumFirst;

    /// <summary>What came is of no use; what there was stays.</summary>
    private static Reply Again(Turn turn, Broadcast? draft, string why) =>
        draft switch
        {
            null => DraftScreens.Ask(turn, why),
            { Collecting: true } => DraftScreens
                .Collecting(draft, ContentJson.Read(draft.Content).Count)
                .Under(why)
                .Replaceable(draft) with
            {
                InPlace = true,
            },
            _ => DraftScreens.Audience(turn.Tx, draft).Under(why).Replaceable(draft),
        };
}
