using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace TochkaBot.Tests.TelegramClient;

/// <summary>What a webhook's body or one element of getUpdates becomes.</summary>
public sealed class UpdateTests
{
    [Fact]
    public void A_message_is_read_with_ids_beyond_32_bits()
    {
        var update = Read(
            """
            {"update_id":2147483647,"message":{"message_id":5,"date":1765108800,"media_group_id":"139",
             "from":{"id":7123456789,"is_bot":false,"first_name":"Маша","language_code":"ru","something_new":[1]},
             "chat":{"id":-1002345678901,"type":"supergroup","title":"Кружок"},"text":"/start код",
             "entities":[{"type":"bot_command","offset":0,"length":6}]}}
            """
        );

        Assert.Equal(UpdateType.Message, update.Type);
        var message = update.Message!;
        Assert.Equal(7123456789, message.From!.Id);
        Assert.Equal(-1002345678901, message.Chat.Id);
        Assert.Equal("Маша", message.From.FirstName);
        Assert.Equal(MessageType.Text, message.Type);
        Assert.Equal(MessageEntityType.BotCommand, message.Entities!.Single().Type);
        Assert.Equal(new DateTime(2025, 12, 7, 12, 0, 0, DateTimeKind.Utc), message.Date);
    }

    [Theory]
    [InlineData("""{"update_id":1,"message_reaction":{"chat":{"id":1}}}""")]
    [InlineData("""{"update_id":1,"invented_in_2031":{"deep":[{"er":null}]},"and":null}""")]
    [InlineData("""{"update_id":1}""")]
    public void A_kind_that_nobody_knows_is_unknown_and_no_error(string json)
    {
        if (
            json.Contains("reaction", StringComparison.Ordinal)
            && typeof(Update).GetProperty("MessageReaction") is not null
        )
            return; // the full library knows this one

        var update = Read(json);

        Assert.Equal((1, UpdateType.Unknown), (update.Id, update.Type));
    }

    [Fact]
    public void Values_newer_than_the_library_spoil_nothing_around_them()
    {
        var update = Read(
            """
            {"update_id":1,"message":{"message_id":5,"date":1,"chat":{"id":9,"type":"metaverse"},"text":"привет",
             "entities":[{"type":"hologram","offset":0,"length":6}],"new_toy":{"a":1}}}
            """
        );

        Assert.Equal("привет", update.Message!.Text);
        Assert.Equal(9, update.Message.Chat.Id);
        Assert.Equal(default, update.Message.Chat.Type);
        Assert.Equal(default, update.Message.Entities!.Single().Type);
    }

    [Fact]
    public void A_press_is_read_with_the_message_it_was_on()
    {
        var update = Read(
            """
            {"update_id":1,"callback_query":{"id":"99","from":{"id":1,"is_bot":false,"first_name":"A"},"chat_instance":"c",
             "data":"e:1","message":{"message_id":5,"date":1765108800,"chat":{"id":1,"type":"private"},"text":"Карточка",
             "reply_markup":{"inline_keyboard":[[{"text":"Записаться","callback_data":"e:1"}]]}}}}
            """
        );

        Assert.Equal(UpdateType.CallbackQuery, update.Type);
        Assert.Equal(("99", "e:1"), (update.CallbackQuery!.Id, update.CallbackQuery.Data));
        var button = update.CallbackQuery.Message!.ReplyMarkup!.InlineKeyboard.Single().Single();
        Assert.Equal("e:1", button.CallbackData);
    }

    [Fact]
    public void A_press_on_a_message_too_old_says_so_by_its_missing_date()
    {
        var update = Read(
            """
            {"update_id":1,"callback_query":{"id":"9","from":{"id":1,"is_bot":false,"first_name":"A"},"chat_instance":"c",
             "data":"x","message":{"message_id":5,"date":0,"chat":{"id":1,"type":"private"}}}}
            """
        );

        Assert.Equal(default, update.CallbackQuery!.Message!.Date);
        Assert.Equal(MessageType.Unknown, update.CallbackQuery.Message.Type);
    }

    [Theory]
    [InlineData("creator", typeof(ChatMemberOwner), true)]
    [InlineData("administrator", typeof(ChatMemberAdministrator), true)]
    [InlineData("member", typeof(ChatMemberMember), true)]
    [InlineData("restricted", typeof(ChatMemberRestricted), true)]
    [InlineData("left", typeof(ChatMemberLeft), false)]
    [InlineData("kicked", typeof(ChatMemberBanned), false)]
    public void A_change_of_membership_tells_who_is_in_the_chat(string status, Type kind, bool inChat)
    {
        var update = Read(
            $$"""
            {"update_id":1,"my_chat_member":{"chat":{"id":1,"type":"private"},"from":{"id":1,"is_bot":false,"first_name":"A"},
             "date":1765108800,"old_chat_member":{"user":{"id":2,"is_bot":true,"first_name":"B"},"status":"member"},
             "new_chat_member":{"until_date":0,"is_member":true,"user":{"id":2,"is_bot":true,"first_name":"B"},"status":"{{status}}"} } }
            """
        );

        var member = update.MyChatMember!.NewChatMember;
        Assert.Equal((kind, inChat), (member.GetType(), member.IsInChat));
        Assert.Equal(2, member.User.Id);
    }

    [Theory]
    [InlineData(
        "photo",
        """[{"file_id":"s","file_unique_id":"u","width":90,"height":60,"file_size":5000000000}]""",
        MessageType.Photo
    )]
    [InlineData(
        "document",
        """{"file_id":"d","file_unique_id":"u","file_name":"список.xlsx","mime_type":"a/b"}""",
        MessageType.Document
    )]
    [InlineData(
        "video",
        """{"file_id":"v","file_unique_id":"u","width":1,"height":1,"duration":3}""",
        MessageType.Video
    )]
    [InlineData("audio", """{"file_id":"a","file_unique_id":"u","duration":3}""", MessageType.Audio)]
    [InlineData("voice", """{"file_id":"o","file_unique_id":"u","duration":3}""", MessageType.Voice)]
    [InlineData(
        "sticker",
        """{"file_id":"t","file_unique_id":"u","type":"regular","width":1,"height":1,"is_animated":false,"is_video":false}""",
        MessageType.Sticker
    )]
    [InlineData("migrate_to_chat_id", "-1009876543210", MessageType.MigrateToChatId)]
    [InlineData("migrate_from_chat_id", "-5", MessageType.MigrateFromChatId)]
    public void What_a_message_is_made_of_names_its_type(string field, string value, MessageType type)
    {
        var update = Read(
            $$"""{"update_id":1,"message":{"message_id":5,"date":1,"chat":{"id":1,"type":"private"},"{{field}}":{{value}} } }"""
        );

        Assert.Equal(type, update.Message!.Type);
    }

    [Fact]
    public void Edited_and_channel_messages_are_kinds_of_their_own()
    {
        const string Message = """{"message_id":5,"date":1,"chat":{"id":1,"type":"channel"},"text":"x"}""";

        Assert.Equal(UpdateType.EditedMessage, Read($$"""{"update_id":1,"edited_message":{{Message}} }""").Type);
        Assert.Equal(UpdateType.ChannelPost, Read($$"""{"update_id":1,"channel_post":{{Message}} }""").Type);
        Assert.Equal(
            UpdateType.EditedChannelPost,
            Read($$"""{"update_id":1,"edited_channel_post":{{Message}} }""").Type
        );
    }

    private static Update Read(string json) => JsonSerializer.Deserialize<Update>(json, JsonBotAPI.Options)!;
}
