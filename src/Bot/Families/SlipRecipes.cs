using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Words;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Papers;

namespace TochkaBot.Bot.Families;

/// <summary>Papers to print: slips with their codes, the register of consents.</summary>
internal sealed class SlipRecipes(BotName bot) : IRecipes
{
    public const string OfClass = "slipsOfClass";
    public const string OfChild = "slipOfChild";
    public const string Register = "consentRegister";

    public IReadOnlyList<string> Kinds => [OfClass, OfChild, Register];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to) =>
        recipe.Kind switch
        {
            Register => ConsentRegisterReport.Of(tx, to) is { } entries ? RegisterPaper(tx, centre, entries) : null,
            OfChild => Slips.Printed(tx, to, recipe.Id(0) ?? 0) is { } slip
                ? Paper(tx, centre, [slip], slip.Child.ShortName)
                : null,
            _ when recipe.Id(0) is { } grade => Paper(
                tx,
                centre,
                Slips.Printed(tx, to, new SchoolClass((int)grade, recipe.Word(1))),
                $"{grade}{recipe.Word(1)}"
            ),
            _ => null,
        };

    private Rendered? Paper(Tx tx, CentreSettings centre, IReadOnlyList<Slip> slips, string whose)
    {
        if (slips.Count == 0)
        {
            return null;
        }

        var codes = slips.SelectMany(s => (NewCode[])[s.Family, s.Pupil]).ToList();
        var print = new SlipPrint(
            centre.Name,
            $"@{bot.Username}",
            SlipTexts.Day(centre.Local(codes.Min(c => c.LinkExpiresAt)), centre.Local(tx.Now)),
            RussianDate.Brief(centre.Local(codes.Min(c => c.CodeExpiresAt))),
            centre.Local(tx.Now)
        );
        var names = new ListNames(slips.Select(s => s.Child), centre);
        return new Rendered(
            FamilySlips.Pdf(print, [.. slips.Select(slip => Of(slip, names))]),
            $"Листки для семей {whose}.pdf"
        );
    }

    private FamilySlip Of(Slip slip, ListNames names) =>
        new(names.InClass(slip.Child), slip.Child.Class ?? string.Empty, Of(slip.Family), Of(slip.Pupil));

    private SlipCode Of(NewCode code) => new(bot.DeepLink(code.Link), code.Code);

    private static Rendered RegisterPaper(Tx tx, CentreSettings centre, IReadOnlyList<ConsentEntry> entries)
    {
        var now = centre.Local(tx.Now);
        var input = new TableInput(
            SlipTexts.RegisterTitle,
            SlipTexts.RegisterSubtitle(centre, now),
            [
                new PaperColumn("№", 5, Align.Right),
                new PaperColumn("Фамилия, имя", 26),
                new PaperColumn("Класс", 7),
                new PaperColumn("На что", 18),
                new PaperColumn("Ответ", 12),
                new PaperColumn("Кто ответил", 24),
                new PaperColumn("Когда", 14),
                new PaperColumn("Текст", 10),
            ],
            [.. entries.Select((entry, index) => SlipTexts.RegisterRow(index + 1, entry, centre))],
            now,
            Landscape: true
        );
        return new Rendered(TablePaper.Pdf(input), $"Реестр согласий {now:yyyy-MM-dd}.pdf");
    }
}
