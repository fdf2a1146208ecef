using TochkaBot.Domain.Access;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;

namespace TochkaBot.Admin.Cabinet.Html;

/// <summary>What roles, states and standings are called.</summary>
internal static class CabinetTexts
{
    public static string Role(StaffRole role) =>
        role switch
        {
            StaffRole.Teacher => "педагог",
            StaffRole.Deputy => "заместитель руководителя",
            _ => "руководитель центра",
        };

    public static string Scopes(ApiScopes scopes) =>
        scopes.HasFlag(ApiScopes.Write) ? "всё, с изменениями"
        : scopes.HasFlag(ApiScopes.Names) ? "числа и имена"
        : "только числа";

    public static string Status(EventStatus status) =>
        status switch
        {
            EventStatus.Draft => "черновик",
            EventStatus.Published => "опубликовано",
            EventStatus.Cancelled => "отменено",
            _ => "завершено",
        };

    public static string Status(SignUpStatus status) =>
        status switch
        {
            SignUpStatus.AwaitingConsent => "ждёт согласия",
            SignUpStatus.AwaitingApproval => "ждёт подтверждения",
            SignUpStatus.Seated => "есть место",
            SignUpStatus.Queued => "в очереди",
            SignUpStatus.Offered => "предложено место",
            SignUpStatus.Declined => "отказ",
            SignUpStatus.Expired => "время вышло",
            _ => "запись отменена",
        };

    public static string Came(Attendance attendance) =>
        attendance switch
        {
            Attendance.Came => "да",
            Attendance.Absent => "нет",
            _ => "не отмечено",
        };

    public static string Role(ParticipantRole role) =>
        role switch
        {
            ParticipantRole.Pupil => "ученик",
            ParticipantRole.Teacher => "педагог",
            ParticipantRole.Parent => "родитель",
            _ => "гость",
        };

    public static string State(BroadcastState state) =>
        state switch
        {
            BroadcastState.Draft => "черновик",
            BroadcastState.AwaitingApproval => "ждёт одобрения",
            BroadcastState.Grace => "вот-вот уйдёт",
            BroadcastState.Planned => "запланирована",
            BroadcastState.Preparing => "готовится",
            BroadcastState.Sending => "отправляется",
            BroadcastState.Stopping => "останавливается",
            BroadcastState.Stopped => "остановлена",
            BroadcastState.Done => "отправлена",
            BroadcastState.Correcting => "исправляется",
            BroadcastState.Withdrawing => "отзывается",
            BroadcastState.Withdrawn => "отозвана",
            _ => "отменена",
        };
}
