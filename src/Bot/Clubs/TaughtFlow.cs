using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Clubs;

/// <param name="Letter">With the grade, the class to which a typed subject is added.</param>
internal sealed record TaughtState(int Grade, string Letter);

/// <summary>«Предметы на оборудовании центра»: per class once a year, so that the first goal can be counted.</summary>
internal sealed class TaughtFlow(Home home) : IFlow
{
    private const int PerPage = 12;
    private const int MostSubjects = 20;

    public string Name => "taught";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["taught", "tgClass", "tgTick", "tgOwn", "tgCopy"];

    public Reply Answer(Turn turn)
    {
        if (!ClubRights.MayKeepSubjects(turn.Actor))
        {
            return home.Screen(turn).Under(HomeTexts.NotAllowed);
        }

        return turn.Verb switch
        {
            "tgClass" => Class(turn, Named(turn)),
            "tgTick" => Tick(turn, Named(turn)),
            "tgOwn" => Ask(Named(turn)),
            "tgCopy" => Copy(turn),
            "taught" => Classes(turn, turn.Id(0)),
            _ => Typed(turn),
        };
    }

    public Reply? Fresh(Turn turn) =>
        ClubRights.MayKeepSubjects(turn.Actor)
            ? new Reply(Classes(turn, turn.Verb == "taught" ? turn.Id(0) : 0))
            : null;

    private static Screen Classes(Turn turn, long? asked)
    {
        var year = Year(turn);
        var classes = PersonStore.Classes(turn.Tx);
        var taught = TaughtStore.Of(turn.Tx, year).ToLookup(t => t.Class, t => t.Subject);
        var page = Paging.Page(asked, classes.Count, PerPage);
        var copies = TaughtStore.Of(turn.Tx, year - 1).Any(t => !taught[t.Class].Contains(t.Subject));
        return new Screen(
            classes.Count == 0
                ? TaughtTexts.NoClasses
                : $"{TaughtTexts.Title(year)}\n\n{string.Join('\n', classes.Skip(page * PerPage).Take(PerPage).Select(c => TaughtTexts.Line(c, [.. taught[c]])))}",
            [
                .. copies
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.Good(TaughtTexts.Copy, "tgCopy")],
                        ]
                    : [],
                .. classes
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(c => Button.To(TaughtTexts.Label(c, [.. taught[c]]), "tgClass", c.Grade, c.Letter))
                    .Chunk(2),
                Paging.Row(
                    Button.To(HomeTexts.Back, ClubsFlow.Verb),
                    "taught",
                    page,
                    hasMore: classes.Count > (page + 1) * PerPage
                ),
            ]
        );
    }

    private static Reply Class(Turn turn, SchoolClass? of)
    {
        if (of is null)
        {
            return Classes(turn, 0);
        }

        var ticked = TaughtStore.Of(turn.Tx, Year(turn)).Where(t => t.Class == of).Select(t => t.Subject).ToHashSet();
        return new Screen(
            TaughtTexts.Class(of, Year(turn)),
            [
                .. Subjects(turn)
                    .Select(
                        (subject, i) =>
                            Button.To(
                                $"{(ticked.Contains(subject) ? "☑️" : "⬜")} {subject}",
                                "tgTick",
                                of.Grade,
                                of.Letter,
                                i
                            )
                    )
                    .Chunk(2),
                [Button.To(TaughtTexts.Own, "tgOwn", of.Grade, of.Letter)],
                [Button.Good("✅ Готово", "taught"), Button.To(HomeTexts.Back, "taught")],
            ]
        );
    }

    private static Reply Tick(Turn turn, SchoolClass? of)
    {
        if (of is not null && turn.Id(2) is { } index && Subjects(turn).ElementAtOrDefault((int)index) is { } subject)
        {
            TaughtStore.Toggle(turn.Tx, turn.Actor, Year(turn), of, subject);
        }

        return Class(turn, of);
    }

    private Reply Ask(SchoolClass? of, string? heading = null)
    {
        var screen = new Screen(
            TaughtTexts.AskOwn,
            [Button.To(HomeTexts.Back, "tgClass", of?.Grade ?? 0, of?.Letter ?? string.Empty)]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(
            Name,
            new TaughtState(of?.Grade ?? 0, of?.Letter ?? string.Empty)
        );
    }

    private Reply Typed(Turn turn)
    {
        if (turn.State<TaughtState>(Name) is not { Grade: > 0 } state)
        {
            return Classes(turn, 0);
        }

        var of = new SchoolClass(state.Grade, state.Letter);
        var text = turn.Said is Typed typed ? typed.Text.Trim() : string.Empty;
        if (text.Length is 0 or > TaughtStore.LongestSubject || text.Contains('\n', StringComparison.Ordinal))
        {
            return Ask(of, TaughtTexts.OwnRefused);
        }

        var known = Subjects(turn).FirstOrDefault(s => s.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? text;
        if (!TaughtStore.Of(turn.Tx, Year(turn)).Any(t => t.Class == of && t.Subject == known))
        {
            TaughtStore.Toggle(turn.Tx, turn.Actor, Year(turn), of, known);
        }

        return Class(turn, of);
    }

    private static Reply Copy(Turn turn)
    {
        var ticks = TaughtStore.CopyFromYearBefore(turn.Tx, turn.Actor, Year(turn)) ?? 0;
        return Classes(turn, 0).Under(TaughtTexts.Copied(ticks));
    }

    /// <summary>The four first, then the centre's own; a button names its place in this list.</summary>
    private static IReadOnlyList<string> Subjects(Turn turn) =>
        [.. TaughtTexts.Usual, .. TaughtStore.Known(turn.Tx).Except(TaughtTexts.Usual).Take(MostSubjects)];

    /// <summary>A class that there is: a button may be forged.</summary>
    private static SchoolClass? Named(Turn turn) =>
        PersonStore.Classes(turn.Tx).FirstOrDefault(c => c.Grade == turn.Id(0) && c.Letter == turn.Word(1));

    private static int Year(Turn turn) => StudyYear.Of(turn.Today);
}
