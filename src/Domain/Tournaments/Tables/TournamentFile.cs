using System.Globalization;
using TochkaBot.Chess.Trf;
using TochkaBot.Domain.Centre;

namespace TochkaBot.Domain.Tournaments.Tables;

/// <summary>The report that other programs read: TRF-2026, names in Cyrillic.</summary>
public static class TournamentFile
{
    /// <summary>A name's width in the file.</summary>
    private const int NameWidth = 33;

    /// <summary>What was published; a draft is nobody's business yet.</summary>
    public static byte[] Of(Book book, CentreSettings centre) =>
        TrfWriter.WriteBytes(Crosstable.Of(book, book.Published, Name) with { Heading = [.. Heading(book, centre)] });

    private static IEnumerable<(string Tag, string Text)> Heading(Book book, CentreSettings centre)
    {
        yield return ("012", Line(book.Event.Title));
        yield return ("022", Line(book.Event.Place ?? centre.Name));
        yield return ("032", "RUS");
        yield return ("042", Day(centre.Local(book.Event.StartsAt)));
        yield return ("052", Day(centre.Local(book.Tournament.FinishedAt ?? book.Event.EndsAt ?? book.Event.StartsAt)));
        yield return ("062", $"{book.Players.Count(p => p.Number is not null)}");
        yield return ("092", SystemName(book.Tournament));
        yield return ("122", $"{book.Tournament.Minutes}m");
    }

    private static string Name(TournamentPlayer player)
    {
        var name = player.PersonId is null ? player.Name(Naming.Full) : $"{player.FamilyName}, {player.GivenName}";
        return name.Length <= NameWidth ? name : name[..NameWidth];
    }

    private static string SystemName(Tournament tournament) =>
        tournament.System switch
        {
            TournamentSystem.Swiss => "Individual: Swiss-System (FIDE Dutch)",
            TournamentSystem.RoundRobin => "Individual: Round-Robin (Berger)",
            TournamentSystem.Knockout => "Individual: Knockout",
            _ => "Individual: Double elimination",
        };

    private static string Day(DateTimeOffset local) => local.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);

    /// <summary>A title may have been typed with anything in it; a record is one line.</summary>
    private static string Line(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
