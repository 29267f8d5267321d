using System.Text;
using PublishGate.Functions.Callbacks;

namespace PublishGate.Functions.Tests.Callbacks;

public sealed class CallbackSignatureTests
{
    // The example of the Standard Webhooks specification's own test suite.
    [Fact]
    public void Of_KnownMessage_IsWhatTheSpecificationSays()
    {
        var secret = Convert.FromBase64String("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        var signature = CallbackSignature.Of(
            secret,
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1614265330,
            "{\"test\": 2432232314}"
        );

        Assert.Equal("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", signature);
    }

    [Fact]
    public void Of_AnotherBody_IsAnotherSignature() =>
        Assert.NotEqual(
            CallbackSignature.Of(Encoding.ASCII.GetBytes("secret"), "id", 1, "a"),
            CallbackSignature.Of(Encoding.ASCII.GetBytes("secret"), "id", 1, "b")
        );
}
