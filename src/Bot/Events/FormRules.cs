using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Bot.Events;

/// <summary>«Правила записи»: who decides, who comes first, how many of which classes, from when on.</summary>
internal static class FormRules
{
    private const string Approval = "approval";
    private const string LeftOut = "leftOut";

    public static IEnumerable<IReadOnlyList<Button>> Rows(FormState state) =>
        [
            [Tick(RuleTexts.Approval, Approval, state.Draft.NeedsApproval)],
            [Tick(RuleTexts.LeftOutFirst, LeftOut, state.Draft.LeftOutFirst)],
            [Button.To(RuleTexts.QuotasLabel(state.Draft), "field", FormStep.Quotas)],
            [Button.To(FormTexts.FieldName(FormStep.Opens), "field", FormStep.Opens)],
        ];

    public static FormAnswer Toggle(FormState state, string word) =>
        word switch
        {
            Approval => state with { Draft = state.Draft with { NeedsApproval = !state.Draft.NeedsApproval } },
            LeftOut => state with { Draft = state.Draft with { LeftOutFirst = !state.Draft.LeftOutFirst } },
            _ => FormAnswer.No(FormTexts.PressButton),
        };

    public static FormAnswer ReadQuotas(FormState state, string text)
    {
        if (text == FormAnswers.Skip)
        {
            return state with { Draft = state.Draft with { Quotas = null } };
        }

        if (SeatQuotas.Read(text) is not { } quotas)
        {
            return FormAnswer.No(RuleTexts.QuotasRefused);
        }

        return quotas.Any(q => q.From < state.Draft.GradeFrom || q.To > state.Draft.GradeTo)
            ? FormAnswer.No(RuleTexts.QuotasOutside(state.Draft))
            : state with
            {
                Draft = state.Draft with { Quotas = SeatQuotas.Line(quotas) },
            };
    }

    /// <summary>A day alone means its morning.</summary>
    public static FormAnswer ReadOpens(FormState state, string text, CentreSettings centre, DateTimeOffset now)
    {
        if (text == FormAnswers.Skip)
        {
            return state with { Draft = state.Draft with { SignUpOpensAt = null } };
        }

        var reading = DateReader.Read(text, centre.Local(now).DateTime);
        if (reading.Day is not { } day)
        {
            return FormAnswer.No(reading.NoSuchDay is { } wrong ? FormTexts.NoSuchDay(wrong) : FormTexts.DateRefused);
        }

        var opens = centre.Moment(day.ToDateTime(reading.Time ?? new TimeOnly(9, 0))).ToUniversalTime();
        return opens >= (state.Draft.SignUpClosesAt ?? state.Draft.StartsAt)
            ? FormAnswer.No(RuleTexts.OpensRefused)
            : state with
            {
                Draft = state.Draft with { SignUpOpensAt = opens },
            };
    }

    private static Button Tick(string label, string word, bool on) =>
        Button.To($"{(on ? "☑️" : "⬜")} {label}", "set", FormStep.Rules, word);
}
