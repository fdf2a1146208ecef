using Quartz;
using TochkaBot.Bot.Backups;
using TochkaBot.Bot.Calendar;
using TochkaBot.Bot.Clubs;
using TochkaBot.Bot.Events;
using TochkaBot.Bot.Families;
using TochkaBot.Bot.News;
using TochkaBot.Bot.Privacy;
using TochkaBot.Bot.Reminders;
using TochkaBot.Bot.Teams;
using TochkaBot.Bot.Tournaments;

namespace TochkaBot.Bot.Jobs;

/// <param name="Poll">How often jobs ask what is due.</param>
internal sealed record JobSettings(TimeSpan Poll);

/// <summary>Quartz rings, the tables remember: every job asks what is due, so a missed ring loses nothing.</summary>
internal static class JobsFeature
{
    public static IServiceCollection AddJobs(this IServiceCollection services, JobSettings settings)
    {
        services.AddSingleton<Doorbell>();
        services.AddQuartz(quartz =>
        {
            quartz.ScheduleJob<SignUpClockJob>(trigger => Every(trigger, settings.Poll));
            quartz.ScheduleJob<TeamClockJob>(trigger => Every(trigger, settings.Poll));
            quartz.ScheduleJob<ClubClockJob>(trigger => Every(trigger, settings.Poll));
            quartz.ScheduleJob<ReportClockJob>(trigger => Every(trigger, settings.Poll));
            quartz.ScheduleJob<ReminderJob>(trigger => Every(trigger, settings.Poll));
            quartz.ScheduleJob<WeekJob>(trigger => Every(trigger, settings.Poll));
            quartz.ScheduleJob<NewsJob>(trigger => Every(trigger, settings.Poll));
            quartz.ScheduleJob<VanishingJob>(trigger => Every(trigger, TimeSpan.FromHours(1)));
            quartz.ScheduleJob<PrivacyJob>(trigger => Every(trigger, settings.Poll));
            quartz.ScheduleJob<BackupJob>(trigger => Every(trigger, TimeSpan.FromMinutes(10)));
            quartz.ScheduleJob<CleanUpJob>(trigger => Every(trigger, TimeSpan.FromHours(1)));
        });
        return services.AddQuartzHostedService(options =>
        {
            options.AwaitApplicationStarted = true;
            options.WaitForJobsToComplete = true;
        });
    }

    private static void Every(ITriggerConfigurator trigger, TimeSpan span) =>
        trigger.WithSimpleSchedule(schedule => schedule.WithInterval(span).RepeatForever());
}
