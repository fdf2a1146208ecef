using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>«Кого ждём»: whom the sign-up is open to, ticked or named in a line.</summary>
/// <param name="Word">What the button says and what may be typed.</param>
/// <param name="Stem">How it is known in «для родителей и педагогов».</param>
internal sealed record FormAudience(
    string Word,
    string Name,
    string Stem,
    Func<EventDraft, bool> Of,
    Func<EventDraft, bool, EventDraft> Set
)
{
    private const string For = "для ";

    public static readonly IReadOnlyList<FormAudience> All =
    [
        new("pupils", "Ученики", "учени", d => d.ForPupils, (d, on) => d with { ForPupils = on }),
        new("parents", "Родители", "родител", d => d.ForParents, (d, on) => d with { ForParents = on }),
        new("teachers", "Педагоги", "педагог", d => d.ForTeachers, (d, on) => d with { ForTeachers = on }),
        new("guests", "Гости из других школ", "гост", d => d.ForGuests, (d, on) => d with { ForGuests = on }),
    ];

    public static FormAnswer Toggle(FormState state, string said)
    {
        if (All.FirstOrDefault(a => a.Word == said) is not { } one)
        {
            return FormAnswer.No(FormTexts.PressButton);
        }

        var draft = one.Set(state.Draft, !one.Of(state.Draft));
        return All.Any(a => a.Of(draft)) ? state with { Draft = draft } : FormAnswer.No(FormTexts.NobodyRefused);
    }

    /// <summary>«для родителей»: these and nobody else. Nothing where other words stand beside them.</summary>
    public static Func<EventDraft, EventDraft>? Named(string part)
    {
        if (!part.StartsWith(For, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var words = part[For.Length..]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w is not "и")
            .Select(w => All.FirstOrDefault(a => w.StartsWith(a.Stem, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        return words.Count == 0 || words.Contains(null)
            ? null
            : draft => All.Aggregate(draft, (d, one) => one.Set(d, words.Contains(one)));
    }
}
