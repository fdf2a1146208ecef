using TochkaBot.Admin;
using TochkaBot.Bot.Backups;
using TochkaBot.Bot.Commands;
using TochkaBot.Bot.Delivery;
using TochkaBot.Bot.Demo;
using TochkaBot.Bot.Jobs;
using TochkaBot.Bot.Setup;
using TochkaBot.Bot.Telegram;

if (CommandWords.Find(args) is { } command)
{
    return await Start.Guarded(command);
}

return await Start.Guarded(async () =>
{
    var builder = WebApplication.CreateSlimBuilder(Start.Options(args));
    var settings = SettingsReader.Read(builder.Configuration);

    builder.Listen(settings);
    builder.Services.AddCentre(settings);
    builder.Services.AddColumns();
    builder.Services.AddDelivery(settings.Pace, settings.Delivery);
    builder.Services.AddTelegram(settings.Telegram);
    builder.Services.AddAdmin(settings.Admin);
    builder.Services.AddBackups(settings.Backup);
    builder.Services.AddJobs(settings.Jobs);
    builder.Services.AddDemo(settings);

    await using var app = builder.Build();
    app.MapAdmin();
    app.MapWebhook(settings.Telegram);
    app.MapDemo(settings);
    await app.RunAsync();
    return CommandWords.Done;
});
