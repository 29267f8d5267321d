using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Pages.Scripts;

/// <summary>Strings that a script makes at run time are read as what they amount to.</summary>
public sealed class BuiltTextsTests
{
    private const string Number = "+79161234567";

    [Theory]
    [InlineData("p = String.fromCharCode(43,55,57,49,54,49,50,51,52,53,54,55)")]
    [InlineData("p = String.fromCodePoint(0x2b, 0x37, 57, 49, 54, 49, 50, 51, 52, 53, 54, 55)")]
    [InlineData("p = String.fromCharCode.apply(null, [43,55,57,49,54,49,50,51,52,53,54,55])")]
    [InlineData("p = String.fromCharCode(...[43,55,57,49,54,49,50,51,52,53,54,55])")]
    [InlineData("p = [43,55,57,49,54,49,50,51,52,53,54,55].map(c => String.fromCharCode(c)).join('')")]
    [InlineData("var c = [43,55,57,49,54,49,50,51,52,53,54,55], p = ''; for (i in c) p += String.fromCharCode(c[i])")]
    [InlineData("p = '+7' + String.fromCharCode(57, 49, 54) + '1234567'")]
    [InlineData("p = ('+7' + '916') + '1234567'")]
    [InlineData("p = '+7' + ('916' + ('123' + '4567'))")]
    [InlineData("p = '+7916'; p += '1234567'; show(p)")]
    [InlineData("p = `+7${'916'}1234567`")]
    [InlineData("p = '+7'.concat('916', \"1234567\")")]
    [InlineData("p = ['+7', '916', 1234567].join('')")]
    [InlineData("p = ['4567', '123', '+7916'].reverse().join(``)")]
    [InlineData("p = '76543216197+'.split('').reverse().join( '' )")]
    public void Read_TextThatIsPutTogether_IsRead(string script) =>
        Assert.Single(Script(script).Fragments, fragment => fragment.Text == Number);

    [Fact]
    public void Read_ArrayJoinedWithSign_HasTheSignBetween() =>
        Script("var m = ['iva.nemova', 'mail.example'].join('@')")
            .Single(Channel.ScriptString, "iva.nemova@mail.example");

    [Theory]
    [InlineData("p = String.fromCharCode(a, b)")]
    [InlineData("p = ['a', b, 'c'].join('')")]
    [InlineData("p = 'ab'.split('').join('')")]
    [InlineData("p = String.fromCharCode(43, 55")]
    [InlineData("p = ['a', 'b'].join(")]
    [InlineData("p = ['a', 'b'].jo in('')")]
    [InlineData("p = 'a'.concat(")]
    [InlineData("p += 'a'; p += `${`")]
    public void Read_TextThatIsNotKnown_IsReadAsItStands(string script) => Assert.NotNull(Script(script).Fragments);

    [Fact]
    public void Scan_BuiltNumber_PointsIntoTheScript()
    {
        var finding = Assert.Single(
            TestScan.Html("<p>Sea</p><script>var x = ['+7', '916', '123-45-67'].join(' ');</script>").Report.Findings
        );

        Assert.Equal(("phone-number", Severity.Block), (finding.Rule, finding.Severity));
        Assert.Equal("<p>Sea</p><script>var x = ".Length, finding.At.Offset);
    }

    private static Reading Script(string script) => PageFragments.Read($"<script>{script}</script>");
}
