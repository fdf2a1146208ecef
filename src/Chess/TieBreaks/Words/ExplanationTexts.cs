namespace TochkaBot.Chess.TieBreaks.Words;

/// <summary>Every word of <see cref="Explanation"/>. The wording fits girls and boys.</summary>
internal static class ExplanationTexts
{
    public static string Place(Standing line) => $"{line.Rank} место, {Points(line.Points)}.";

    public static string Above(Standings table, Difference difference) =>
        $"Выше {Who(difference.Better)}: {Reason(table, difference, difference.Better, difference.Worse)}.";

    public static string Below(Standings table, Difference difference) =>
        $"Ниже {Who(difference.Worse)}: {Reason(table, difference, difference.Worse, difference.Better)}.";

    public static string Shared(IReadOnlyList<Standing> equal) =>
        $"Место общее, все показатели равны: {string.Join(", ", equal.Select(line => line.Player.Name))}.";

    /// <summary>«1 очко», «2½ очка», «5 очков».</summary>
    public static string Points(int halves)
    {
        var whole = halves / 2;
        if (halves % 2 == 1)
            return $"{Numbers.OfHalves(halves)} очка";
        var word =
            whole % 100 is >= 11 and <= 14 ? "очков"
            : whole % 10 == 1 ? "очко"
            : whole % 10 is >= 2 and <= 4 ? "очка"
            : "очков";
        return $"{whole} {word}";
    }

    private static string Who(Standing line) => $"{line.Player.Name} ({line.Rank} место)";

    private static string Reason(Standings table, Difference difference, Standing told, Standing against)
    {
        if (difference.Decisive is not { } decisive)
            return "все показатели равны";
        var more = told == difference.Better;
        if (decisive < 0)
            return $"{(more ? "больше" : "меньше")} очков, "
                + $"{Numbers.OfHalves(told.Points)} против {Numbers.OfHalves(against.Points)}";
        var reason = Because(table.TieBreaks[decisive], more);
        return $"столько же очков{Equal(table, decisive, told)}, но {reason}{Values(table.TieBreaks[decisive], told.Values[decisive], against.Values[decisive])}";
    }

    /// <summary>The tie-breaks that were asked first and decided nothing.</summary>
    private static string Equal(Standings table, int decisive, Standing told)
    {
        var equal = table
            .TieBreaks.Take(decisive)
            .Select((item, index) => (item.Kind, Text: $"{Title(item)}{EqualValue(item, told.Values[index])}"))
            .Where(item => item.Kind is not TieBreakKind.PTS)
            .Select(item => item.Text)
            .ToList();
        return equal.Count == 0 ? "" : $", поровну и {string.Join(", ", equal)}";
    }

    private static string EqualValue(TieBreak tieBreak, decimal? value) =>
        tieBreak.Kind == TieBreakKind.DE || value is null ? "" : $" ({Numbers.Text(value.Value)})";

    private static string Values(TieBreak tieBreak, decimal? told, decimal? against) =>
        tieBreak.Kind == TieBreakKind.DE || told is null || against is null
            ? ""
            : $": {Numbers.Text(told.Value)} против {Numbers.Text(against.Value)}";

    private static string Because(TieBreak tieBreak, bool more)
    {
        var most = more ? "больше" : "меньше";
        var higher = more ? "выше" : "ниже";
        return tieBreak.Kind switch
        {
            TieBreakKind.DE => more ? "личные встречи сложились лучше" : "личные встречи сложились хуже",
            TieBreakKind.WIN => $"{most} побед",
            TieBreakKind.WON => $"{most} побед за доской",
            TieBreakKind.BPG => $"{most} партий чёрными",
            TieBreakKind.BWG => $"{most} побед чёрными",
            TieBreakKind.PS => more ? "очки набраны раньше" : "очки набраны позже",
            TieBreakKind.REP => $"{most} туров без пропуска по своему желанию",
            TieBreakKind.TPN => more ? "стартовый номер меньше" : "стартовый номер больше",
            TieBreakKind.BH => $"соперники набрали {most}{Cut(tieBreak)}",
            TieBreakKind.FB => $"соперники набрали {most}{Cut(tieBreak)}, если считать последний тур ничьими",
            TieBreakKind.AOB => $"соперники соперников набрали в среднем {most}",
            TieBreakKind.SB => $"те, у кого взяты очки, набрали {most}{Cut(tieBreak)}",
            TieBreakKind.KS => $"{most} очков против сильной половины",
            TieBreakKind.ARO => $"средний рейтинг соперников {higher}",
            TieBreakKind.RTNG => $"рейтинг {higher}",
            _ => $"{Title(tieBreak)} {higher}",
        };
    }

    private static string Cut(TieBreak tieBreak) =>
        tieBreak switch
        {
            { CutHigh: > 0 } => " без крайних результатов",
            { CutLow: 1 } => " без самого слабого",
            { CutLow: > 1 } => " без самых слабых",
            _ => "",
        };

    private static string Title(TieBreak tieBreak) =>
        tieBreak.Kind switch
        {
            TieBreakKind.DE => "личные встречи",
            TieBreakKind.WIN => "победы",
            TieBreakKind.WON => "победы за доской",
            TieBreakKind.BPG => "партии чёрными",
            TieBreakKind.BWG => "победы чёрными",
            TieBreakKind.PS => "прогресс",
            TieBreakKind.REP => "туры без пропуска",
            TieBreakKind.STD => "очки по шкале 1–½–0",
            TieBreakKind.TPN => "стартовый номер",
            TieBreakKind.BH => $"коэффициент Бухгольца{Cut(tieBreak)}",
            TieBreakKind.FB => "коэффициент Бухгольца до последнего тура",
            TieBreakKind.AOB => "средний Бухгольц соперников",
            TieBreakKind.SB => "коэффициент Зоннеборна — Бергера",
            TieBreakKind.KS => "коэффициент Койя",
            TieBreakKind.ARO => "средний рейтинг соперников",
            TieBreakKind.TPR => "турнирный рейтинг",
            TieBreakKind.PTP => "идеальный турнирный рейтинг",
            TieBreakKind.APRO => "средний турнирный рейтинг соперников",
            TieBreakKind.APPO => "средний идеальный рейтинг соперников",
            TieBreakKind.RTNG => "рейтинг",
            _ => "очки",
        };
}
