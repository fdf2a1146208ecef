using TochkaBot.Domain.Access;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Staff;

public sealed class ApiKeyTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_key_is_shown_once_and_lies_in_the_file_as_a_hash()
    {
        var key = NewKey();
        Assert.Equal(ApiScopes.Counts, world.Read(tx => ApiKeyStore.FindBySecret(tx, key))!.Allows);

        Dump.Deliver(world);
        Assert.DoesNotContain(key, world.Irina.Says("/apikey").Text);
        Assert.DoesNotContain(key, Dump.Everything(world));
        Assert.Contains(Secrets.Hash(key), Dump.Everything(world));
    }

    [Fact]
    public void A_second_tap_makes_no_second_key()
    {
        world.Irina.Says("/apikey");
        var button = world.Irina.Data("Ключ: только числа");
        world.Irina.Press(button).Press(button);

        Assert.Single(world.Read(ApiKeyStore.Active));
    }

    [Fact]
    public void A_revoked_key_opens_nothing()
    {
        var key = NewKey();
        world.Irina.Says("/apikey").Presses("Отозвать ключ № 1");

        Assert.Contains("больше не работает", world.Irina.Text);
        Assert.Null(world.Read(tx => ApiKeyStore.FindBySecret(tx, key)));
    }

    [Theory]
    [InlineData("newKey.2")]
    [InlineData("newKey.4")]
    [InlineData("newKey.99")]
    [InlineData("newKey.-1")]
    [InlineData("newKey.words")]
    [InlineData("revokeKey.17")]
    public void Forged_scopes_and_keys_make_nothing(string forged)
    {
        world.Irina.Says("/apikey").Forges(forged);

        Assert.Empty(world.Read(ApiKeyStore.Active));
        Assert.Contains("Ключи для программ", world.Irina.Text);
    }

    public void Dispose() => world.Dispose();

    private string NewKey()
    {
        var text = world.Irina.Says("/apikey").Presses("Ключ: только числа").Text;
        return text.Split("<code>")[1].Split("</code>")[0];
    }
}
