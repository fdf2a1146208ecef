using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

/// <summary>Why there is no button to sign up, in the words of whoever looks at the card.</summary>
internal static class WhyNot
{
    public const string NoChildren = "Чтобы записать ребёнка, познакомьте нас: это одна минута.";

    public static string Of(
        Event item,
        Actor actor,
        IReadOnlyList<Member> members,
        CentreSettings centre,
        DateTimeOffset now
    )
    {
        if (item.Status is EventStatus.Cancelled or EventStatus.Draft || item.Enrolment == Enrolment.Past)
        {
            return string.Empty;
        }

        if (item.Enrolment == Enrolment.ByList)
        {
            return "Участников отмечает педагог, записываться не нужно.";
        }

        if (!item.IsOpen(now))
        {
            return item.SignUpOpensAt is { } opens && opens > now && item.Status == EventStatus.Published
                ? $"Запись откроется {RussianDate.DayAndTime(centre.Local(opens), centre.Local(now))}."
                : "Запись закрыта.";
        }

        return members.Any(m => m.IsAdmitted) ? string.Empty : ForOthers(item, actor, members);
    }

    /// <summary>An adult whom we know, with no child that we know of.</summary>
    public static bool LacksChildren(Event item, Actor actor, IReadOnlyList<Member> members) =>
        item.ForPupils
        && actor is { IsPupil: false, IsStaff: false, IsFamily: false, Person.School: null }
        && members.All(m => !m.IsAdmitted);

    private static string ForOthers(Event item, Actor actor, IReadOnlyList<Member> members)
    {
        if (LacksChildren(item, actor, members))
        {
            return NoChildren;
        }

        if (actor.Person is null || (actor.IsStaff && !actor.IsFamily))
        {
            return string.Empty;
        }

        return item.ForPupils && actor.Person.School is null
            ? "Это мероприятие для других классов."
            : $"Запись открыта не для всех: {EventTexts.Whom(item)}.";
    }
}
