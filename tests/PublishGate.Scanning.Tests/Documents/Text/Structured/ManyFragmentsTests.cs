using System.Text;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Text.Structured;

/// <summary>What a file of very many values holds in memory is bounded by their number and by what each costs.</summary>
public sealed class ManyFragmentsTests
{
    private const int Many = 50_000;
    private const int MostBytesEach = 600;

    [Theory]
    [InlineData("a.vcf", "BEGIN:VCARD\n", "NOTE:ab\n", "END:VCARD\n")]
    [InlineData("a.csv", "one\n", "ab\n", "")]
    [InlineData("a.csv", "a,b,c,d\n", "ab,ab,ab,ab\n", "")]
    [InlineData("a.eml", "From: rosa\n", "ab\n", "\nText\n")]
    [InlineData("a.json", "[", "\"ab\",", "1]")]
    public void Read_VeryManyValues_CostsLittleForEach(string name, string before, string value, string after)
    {
        var values = string.Concat(Enumerable.Repeat(value, Many));
        var bytes = Encoding.UTF8.GetBytes(before + values + after);
        TestReading.Of(bytes, name);

        var start = GC.GetAllocatedBytesForCurrentThread();
        var reading = TestReading.Of(bytes, name);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - start;

        Assert.InRange(reading.Fragments.Count, Many, Many * 5);
        Assert.InRange(allocated / reading.Fragments.Count, 1, MostBytesEach);
    }
}
