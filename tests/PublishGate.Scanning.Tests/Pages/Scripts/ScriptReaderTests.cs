using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Pages.Scripts;

public sealed class ScriptReaderTests
{
    [Theory]
    [InlineData("""{"props":{"calls":[1,2,{"phone":"+7 916"}]}}""", "+7 916", "phone", "$.props.calls[2].phone")]
    [InlineData("""{"a":"x\u002B7\/\"y\""}""", "x+7/\"y\"", "a", "$.a")]
    [InlineData("window.__S__ = {caller: {phone: '+7 916',},}", "+7 916", "phone", "__S__.caller.phone")]
    [InlineData("var s={a:undefined,f(){return 1},b:function(x){return x/2},'p-q':'v'}", "v", "p-q", "s[\"p-q\"]")]
    [InlineData("f(1, {a: [{b: /x\"/g, c: 'v'}]})", "v", "c", "$.a[0].c")]
    [InlineData("x={a:1,b:c?'v':'w'}", "v", "b", "x.b")]
    [InlineData("x={a:['one','two']}", "two", "a", "x.a[1]")]
    [InlineData("{\"a\":{\"b\":\"cut off", "cut off", "b", "$.a.b")]
    public void Read_Data_GivesEachStringItsNameAndPath(string script, string text, string key, string place)
    {
        var fragment = Script(script).Single(Channel.ScriptJson, text);

        Assert.Equal((key, "script:1 " + place), (fragment.Key, fragment.Place.ToString()));
    }

    [Theory]
    [InlineData("var phone = '+7 916';", "+7 916", "phone")]
    [InlineData("a.phone=b('+7 916')", "+7 916", "phone")]
    [InlineData("t = `call ${name} at ${`in${1}ner`} now`", " now", "t")]
    [InlineData("if (a) /re'x/.test(b); c='v'", "v", "c")]
    [InlineData("a = /[ / b ] c\nd = /\"/; phone = '+7 916'", "+7 916", "phone")]
    [InlineData("m = 'iv' + \"an\" +\n '@x.org';", "ivan@x.org", "m")]
    public void Read_Code_GivesLiteralsTheirVariable(string script, string text, string key) =>
        Assert.Equal(key, Script(script).Single(Channel.ScriptString, text).Key);

    [Theory]
    [InlineData("x = 1; // fact-check: call", " fact-check: call")]
    [InlineData("/* note */ x", " note ")]
    [InlineData("<!-- old style\nx = 1;\n--> end", " old style")]
    [InlineData("x = /* never closed", " never closed")]
    public void Read_Comments_AreFragments(string script, string text) =>
        Script(script).Single(Channel.ScriptComment, text);

    [Theory]
    [InlineData("""{"cc":7,"n":9161234567}""", "9161234567", "n")]
    [InlineData("""{"lat":-55.75}""", "-55.75", "lat")]
    [InlineData("""{"n":7.9161234567E10}""", "79161234567", "n")]
    [InlineData("x={n:79_161_234_567n}", "79161234567", "n")]
    public void Read_Numbers_AreWrittenOut(string script, string text, string key)
    {
        var fragment = Script(script).Single(Channel.ScriptJson, text);
        Assert.Equal((FragmentForm.Number, key), (fragment.Form, fragment.Key));
    }

    [Fact]
    public void Read_Members_ShareAScopeUnderTheirObjectsName()
    {
        var fragment = Script("""{"caller":{"name":"Ann","phone":79161234567}}""")
            .Single(Channel.ScriptJson, "79161234567");

        Assert.Equal("caller", fragment.Scope!.Key);
        Assert.Equal(["Ann", "79161234567"], fragment.Scope.Members.Select(member => member.Text));
    }

    [Fact]
    public void Read_TellingNames_AreFragments()
    {
        var fragment = Script("""{"+7 916 123":{"ivan@x.org":1}}""").Single(Channel.ScriptJson, "ivan@x.org");
        Assert.Equal(FragmentForm.Name, fragment.Form);
        Assert.DoesNotContain("ivan", fragment.Place.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WordsThatAreNoCode_AreAFragment() =>
        Script("x = 1;\ncaller is the mother of Ann\n;").Single(Channel.ScriptCode, "caller is the mother of Ann");

    [Fact]
    public void Read_BracketsWithoutEnd_IsAGapAndLosesNothing()
    {
        var reading = Script(string.Concat(Enumerable.Repeat("[{\"a\":", 100_000)) + "\"deep\"");

        reading.Single(Channel.ScriptJson, "deep");
        Assert.Equal(GapReason.LimitReached, Assert.Single(reading.Gaps).Reason);
    }

    private static Reading Script(string script) => PageFragments.Read($"<script>{script}</script>");
}
