using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace TochkaBot.Admin.Cabinet.Html;

/// <summary>A piece of a page. Whatever is put into one by interpolation is escaped, unless it is such a piece itself.</summary>
internal readonly record struct Markup(string Text)
{
    public static readonly Markup None = new(string.Empty);

    public static Markup Of(MarkupHandler written) => new(written.Text);

    public static Markup Join(IEnumerable<Markup> pieces) => new(string.Concat(pieces.Select(p => p.Text)));

    public override string ToString() => Text ?? string.Empty;
}

[InterpolatedStringHandler]
internal readonly struct MarkupHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder text = new(literalLength + (formattedCount * 16));

    public string Text => text.ToString();

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(Markup piece) => text.Append(piece.Text);

    public void AppendFormatted(IEnumerable<Markup> pieces) => text.Append(Markup.Join(pieces).Text);

    public void AppendFormatted(string? words) => text.Append(WebUtility.HtmlEncode(words));

    public void AppendFormatted(long number) => text.Append(number);
}
