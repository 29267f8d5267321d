using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Decoding;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Decoding;

public sealed class PeelerTests
{
    private const string Secret = "caller Анна +7 916 555-01-23";

    private static readonly string[] Layers =
    [
        "json",
        "string",
        "markup",
        "entities",
        "escapes",
        "percent",
        "query",
        "base64",
        "base64url",
        "gzip",
        "zlib",
        "deflate",
        "quoted-printable",
        "data",
    ];

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var inner in Layers)
        {
            foreach (var outer in Layers)
            {
                pairs.Add(inner, outer);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Peel_TwoLayers_FindsTheText(string inner, string outer)
    {
        var reading = Peel(EncodedText.Of(EncodedText.Of(Secret, inner), outer));

        Assert.Contains(reading.Fragments, fragment => fragment.Text.Contains(Secret) && !fragment.IsOpened);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Peel_EightLayers_FindsTheTextAtThePlaceOfTheOutermost()
    {
        string[] layers = ["json", "string", "base64", "percent", "json", "entities", "gzip", "json"];
        var whole = layers.Aggregate(Secret, EncodedText.Of);

        var fragment = Peel("see: " + whole).Fragments[^1];

        Assert.Contains(Secret, fragment.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Peel_JsonInAttribute_NamesTheWayIn()
    {
        var reading = Peel("""{"caller":{"phone":"+7"}}""", "data-props");

        Assert.Equal("div.player @data-props → $.caller.phone", reading.Fragments[1].Place.ToString());
        Assert.Equal(("phone", "caller"), (reading.Fragments[1].Key, reading.Fragments[1].Scope!.Key));
        Assert.True(reading.Fragments[0].IsOpened);
    }

    [Fact]
    public void Peel_EscapesAndReferences_PointAtTheCharacters()
    {
        const string Text = "a%20b%2B7 916";
        var fragment = Peel(Text).Fragments[1];

        var at = fragment.Origin.Locate(fragment.Text.IndexOf('+', StringComparison.Ordinal), 3)!.Value;

        Assert.Equal("%2B7 ", Text.Substring((int)at.Offset, (int)at.Length));
    }

    [Theory]
    [InlineData("https://x.example/?to=%2B7916&n=Anna+B", "to", "+7916")]
    [InlineData("https://x.example/?to=%2B7916&n=Anna+B", "n", "Anna B")]
    [InlineData("https://x.example/p#phone=7916555", "phone", "7916555")]
    [InlineData("https://wa.me/79165550123", "phone", "79165550123")]
    [InlineData("https://maps.example/maps/@55.7558,37.6173,15z", "coordinates", "55.7558,37.6173")]
    [InlineData("mailto:a@x.example?body=call%20Anna", "body", "call Anna")]
    public void Peel_Address_GivesParametersTheirNames(string url, string key, string text) =>
        Assert.Contains(
            Peel(url, "href", FragmentForm.Url).Fragments,
            fragment => (fragment.Key, fragment.Text) == (key, text)
        );

    [Theory]
    [InlineData("3q2+7wAAAABBQkNERUZHSElKS0xN")]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("f3b1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d")]
    [InlineData("getElementsByClassName")]
    [InlineData("/static/js/vendors/chunk/main/index")]
    [InlineData("Kx9fQ2LmZ8vR3tYw7NpB5hJc4DgS6aXe1UoT0iVq")]
    [InlineData("5 < 6 and 7 > 3")]
    [InlineData("100% of 50%, a = b")]
    [InlineData("[caption id=1]")]
    [InlineData("a & b; c")]
    public void Peel_IdsHashesAndText_StayAsTheyAre(string text) => Assert.Single(Peel(text).Fragments);

    [Fact]
    public void Peel_Bomb_IsAGap()
    {
        var bomb = EncodedText.Compress(
            new byte[40_000_000],
            stream => new GZipStream(stream, CompressionLevel.Optimal)
        );

        var reading = Peel(Convert.ToBase64String(bomb));

        Assert.Equal(GapReason.LimitReached, Assert.Single(reading.Gaps).Reason);
    }

    [Fact]
    public void Peel_TooManyLayers_IsAGap()
    {
        var text = Enumerable.Repeat("base64", 14).Aggregate(Secret, EncodedText.Of);
        Assert.Equal(GapReason.LimitReached, Assert.Single(Peel(text).Gaps).Reason);
    }

    [Fact]
    public void Peel_ViewState_GivesItsStrings()
    {
        byte[] state = [0xFF, 1, 0x0F, 0x0F, 5, 12, .. "source: Anna"u8, 0, 0x64, 0x66];
        var reading = Peel(Convert.ToBase64String(state), "__VIEWSTATE");
        Assert.Contains(reading.Fragments, fragment => fragment.Text.Contains("source: Anna"));
    }

    [Theory]
    [InlineData("Source: Ivanka Lorenhart, who called from the village")]
    [InlineData("请勿发布：等家属同意")]
    [InlineData("55.7558, 37.6173")]
    [InlineData("AKIAQ3XJ7PLMVTBW2ZRC")]
    public void Peel_StringOfViewState_IsWholeAndWithoutItsLength(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        byte[] state = [0xFF, 1, 0x0F, 5, (byte)bytes.Length, .. bytes, 0x15, 2, 3, .. "one"u8, 4, .. "four"u8, 0x64];

        var reading = Peel(Convert.ToBase64String(state), "__VIEWSTATE");

        Assert.Equal([text, "one", "four"], reading.Fragments.Skip(1).Select(fragment => fragment.Text));
    }

    [Fact]
    public void Peel_ViewStateCutAnywhere_StillGivesWhatReadsAsText()
    {
        byte[] state = [0xFF, 1, 0x0F, 5, 0x90, 0x01, .. Enumerable.Repeat((byte)'a', 144), 0x1E, 0xFF, 0xFF, 0xFF];
        for (var length = 40; length < state.Length; length++)
        {
            var reading = Peel(Convert.ToBase64String(state.AsSpan(0, length)), "__VIEWSTATE");
            Assert.Contains(
                reading.Fragments.Skip(1),
                fragment => fragment.Text.StartsWith("aaaaaaaa", StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("data:text/plain,Source%3A%20Ivanka", "Source: Ivanka")]
    [InlineData("data:image/svg+xml,%3Csvg%3E%3Cdesc%3ESource%3A Ivanka%3C/desc%3E%3C/svg%3E", "Source: Ivanka")]
    [InlineData("data:text/html;base64,PHAgaGlkZGVuPlNvdXJjZTogSXZhbmthPC9wPg==", "Source: Ivanka")]
    public void Peel_TextInDataUri_IsNotNamedAfterTheAddress(string url, string text)
    {
        var reading = Peel(url, "href", FragmentForm.Url, Channel.Url);

        var inside = Assert.Single(reading.Fragments, fragment => fragment.Text == text);
        Assert.Equal((Channel.DataUri, null, FragmentForm.Text), (inside.Channel, inside.Key, inside.Form));
    }

    [Fact]
    public void Peel_MarkupInComment_StaysOfTheComment()
    {
        var reading = Peel("<p>Source: Ivanka</p>", form: FragmentForm.Comment);
        Assert.Equal(FragmentForm.Comment, Assert.Single(reading.Fragments.Skip(1)).Form);
    }

    [Fact]
    public void Peel_PictureInDataUri_IsEmbedded()
    {
        byte[] picture = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 1, 2];
        var reading = Peel("data:image/jpeg;base64," + Convert.ToBase64String(picture));

        Assert.True(reading.TryTakeEmbedded(out var embedded));
        Assert.Equal(picture, embedded.Content.ReadUpTo(0, 100));
    }

    [Fact]
    public void Peel_FlightRows_AreReadRowByRow()
    {
        var reading = Peel("5:[\"$\",\"div\",null,{\"caller\":\"Anna\"}]\n6:Ta,call Boris\n7:I[12,[],\"x\"]\n");
        Assert.Contains(reading.Fragments, fragment => (fragment.Key, fragment.Text) == ("caller", "Anna"));
        Assert.Contains(reading.Fragments, fragment => fragment.Text == "call Boris");
    }

    [Theory]
    [InlineData("\"caller\":\"Anna\",\"phone\":\"+7 916 555-01-23\"}]\n", true)]
    [InlineData("and so on\",\"meta\":{\"caller\":\"Anna\"}}]}\n", false)]
    public void Peel_SecondHalfOfJson_KeepsItsNames(string text, bool isOpened)
    {
        var reading = Peel(text);
        Assert.Equal("caller", Assert.Single(reading.Fragments, fragment => fragment.Text == "Anna").Key);
        Assert.Equal(isOpened, reading.Fragments[0].IsOpened);
    }

    [Theory]
    [InlineData("write to iva\u200B@paper\u00AD.invalid now", "write to iva@paper.invalid now")]
    [InlineData("ｉｖａ＠ｐａｐｅｒ．ｉｎｖａｌｉｄ", "iva@paper.invalid")]
    [InlineData("%u0418%u0432%u0430 calls", "Ива calls")]
    [InlineData("6966617320697661207772697465732061207465787420", "ifas iva writes a text ")]
    public void Peel_DisguisedText_IsPlainAtItsPlace(string text, string plain)
    {
        var fragment = Peel(text).Fragments[1];

        Assert.Equal(plain, fragment.Text);
        Assert.Equal(0, fragment.Origin.Locate(0, 1)!.Value.Offset);
    }

    [Theory]
    [InlineData("\"Iva N\" <iva@paper.invalid>")]
    [InlineData("Iva <iva@paper.invalid>, Ola <ola@paper.invalid>")]
    public void Peel_AddressInAngles_IsNoMarkup(string text) => Assert.Single(Peel(text).Fragments);

    private static Reading Peel(
        string text,
        string? key = null,
        FragmentForm form = FragmentForm.Text,
        Channel channel = Channel.DataAttribute
    )
    {
        var reading = new Reading(ScanLimits.Default, CancellationToken.None)
        {
            Current = new EmbeddedArtifact { Content = new MemoryContent(default) },
        };
        reading.Add(
            new Fragment
            {
                Channel = channel,
                Place = Place.Of("div.player").Then("@data-props"),
                Text = text,
                Key = key,
                Form = form,
                Origin = new TextOrigin(new SourceText(Encoding.UTF8.GetBytes(text), Encoding.UTF8), 0),
            }
        );
        Peeler.Peel([.. reading.Fragments], reading);
        return reading;
    }
}
