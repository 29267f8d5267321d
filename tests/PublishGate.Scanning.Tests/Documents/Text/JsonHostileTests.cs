using System.Text;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Text;

public sealed class JsonHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        Encoding.UTF8.GetBytes(
            "{\"calls\":[{\"phone\":\"+44 7911 123456\",\"kin\":\"mother\",\"n\":[1,2.5e3,null,true,{}]}],\"x\":\"\\u0041\\ud83d\\ude00\"}"
        );

    protected override string Name => "sample.json";
}
