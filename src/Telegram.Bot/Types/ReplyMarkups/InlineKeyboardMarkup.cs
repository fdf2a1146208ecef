using System.Diagnostics.CodeAnalysis;

namespace Telegram.Bot.Types.ReplyMarkups;

public class InlineKeyboardMarkup : ReplyMarkup
{
    [SetsRequiredMembers]
    public InlineKeyboardMarkup(IEnumerable<IEnumerable<InlineKeyboardButton>> inlineKeyboard) =>
        InlineKeyboard = inlineKeyboard;

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(InlineKeyboardButton inlineKeyboardButton)
        : this(new List<InlineKeyboardButton> { inlineKeyboardButton }) { }

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(params InlineKeyboardButton[] inlineKeyboardRow)
        : this(inlineKeyboardRow.ToList()) { }

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(IEnumerable<InlineKeyboardButton> inlineKeyboardRow)
        : this(inlineKeyboardRow.ToList()) { }

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(List<InlineKeyboardButton> inlineKeyboardRow) =>
        InlineKeyboard = new List<List<InlineKeyboardButton>> { inlineKeyboardRow };

    [SetsRequiredMembers]
    public InlineKeyboardMarkup() => InlineKeyboard = new List<List<InlineKeyboardButton>>();

    public required IEnumerable<IEnumerable<InlineKeyboardButton>> InlineKeyboard { get; set; }

    public static InlineKeyboardMarkup Empty() => new();

    public InlineKeyboardMarkup AddButton(InlineKeyboardButton button) => AddButtons(button);

    public InlineKeyboardMarkup AddButton(string text, string callbackData) =>
        AddButton(InlineKeyboardButton.WithCallbackData(text, callbackData));

    public InlineKeyboardMarkup AddButtons(params InlineKeyboardButton[] buttons)
    {
        var rows = Rows();
        if (rows.Count == 0)
            rows.Add([]);
        rows[^1].AddRange(buttons);
        return this;
    }

    public InlineKeyboardMarkup AddNewRow(params InlineKeyboardButton[] buttons)
    {
        Rows().Add([.. buttons]);
        return this;
    }

    private List<List<InlineKeyboardButton>> Rows() =>
        InlineKeyboard as List<List<InlineKeyboardButton>>
        ?? throw new InvalidOperationException("Only a keyboard that was built row by row can grow");
}
