using TochkaBot.Bot.Questions;

namespace TochkaBot.Tests.Rights;

/// <summary>Questions of an event are its organiser's; answers are given by whoever signs the person up, or by the organiser.</summary>
internal static class QuestionDeeds
{
    private const Cast MayAnswer = Cast.ForMasha | Cast.Owner;

    public static IEnumerable<Deed> Of(School s) => [.. Asking(s), .. Answering(s), .. Reading(s)];

    private static IEnumerable<Deed> Asking(School s) =>
        [
            Deed.Of($"quests.{s.Full}").By(Cast.Owner).Shows("Футболка?"),
            Deed.Of($"questNew.{s.Full}").By(Cast.Owner).Shows("Как на него будут отвечать?"),
            Deed.Of($"questKind.{s.Full}.Text").After($"questNew.{s.Full}").By(Cast.Owner).Shows("Напишите сам вопрос"),
            Deed.Of($"questNeed.{s.Full}.yes")
                .After($"questNew.{s.Full}", $"questKind.{s.Full}.YesNo", Deed.Type("Придёте?"))
                .By(Cast.Owner)
                .Changes("event_questions"),
            Deed.Of($"questOne.{s.Full}.{s.Shirt}").By(Cast.Owner).Shows("Ответов: 1"),
            Deed.Of($"questSwitch.{s.Full}.{s.Shirt}").By(Cast.Owner).Changes("event_questions"),
            Deed.Of($"questDrop.{s.Full}.{s.Shirt}").By(Cast.Owner).Shows("пропадут ответы: 1"),
            Deed.Of($"questDropNow.{s.Full}.{s.Shirt}").By(Cast.Owner).Changes("event_answers"),
            Deed.Of($"questAdd.{s.Weekly.First}.all")
                .After(
                    $"questNew.{s.Weekly.First}",
                    $"questKind.{s.Weekly.First}.YesNo",
                    Deed.Type("Придёте?"),
                    $"questNeed.{s.Weekly.First}.yes"
                )
                .By(Cast.Owner)
                .Changes("event_questions"),
            Deed.Of($"questSwitch.{s.Weekly.First}.{s.Weekly.Question}").By(Cast.Owner).Shows("и все следующие?"),
            Deed.Of($"questSwitch.{s.Weekly.First}.{s.Weekly.Question}.all").By(Cast.Owner).Changes("event_questions"),
            Deed.Of($"questDrop.{s.Weekly.First}.{s.Weekly.Question}").By(Cast.Owner).Shows("и все следующие?"),
            Deed.Of($"questDropNow.{s.Weekly.First}.{s.Weekly.Question}.0").By(Cast.Owner).Changes("event_questions"),
            // A question of another event under this event's number is nobody's.
            Deed.Of($"questDropNow.{s.Open}.{s.Shirt}").By(Cast.Nobody).Changes("event_questions"),
        ];

    private static IEnumerable<Deed> Answering(School s) =>
        [
            Deed.Of($"asks.{s.MashaSeat}").By(MayAnswer).Shows("Футболка?"),
            Deed.Of($"ask.{s.MashaSeat}").By(MayAnswer).Shows("Своими словами?"),
            Deed.Of($"askSkip.{s.MashaSeat}.{s.OwnWords}").By(MayAnswer).Shows("Полный зал"),
            Deed.Of($"reply.{s.MashaSeat}.{s.Shirt}.0").By(MayAnswer).Changes("event_answers"),
            Deed.Of(Deed.Type("Робот")).After($"ask.{s.MashaSeat}").By(MayAnswer).Changes("event_answers"),
            // A question that Masha was never asked.
            Deed.Of($"reply.{s.Offer}.{s.Shirt}.0").By(Cast.Nobody).Changes("event_answers"),
            // Nothing is asked before the consent.
            Deed.Of($"reply.{s.DashaSeat}.{s.Shirt}.0").By(Cast.Nobody).Changes("event_answers"),
        ];

    private static IEnumerable<Deed> Reading(School s) =>
        [
            Deed.Of($"answers.{s.Full}.0").By(Cast.Owner).Shows("Футболка: S — 0, M — 1"),
            Deed.Of($"answersFile.{s.Full}").By(Cast.Owner).Sends(AnswerFiles.Kind),
            Deed.Of($"nudge.{s.Full}").By(Cast.Owner).Shows("Да, напомнить"),
            Deed.Of($"nudgeNow.{s.Full}").By(Cast.Owner).Shows("Готово: напомним"),
        ];
}
