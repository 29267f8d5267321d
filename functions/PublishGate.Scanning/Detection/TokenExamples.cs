using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Tokens, none of which was ever issued; in two halves, so that nobody's scanner takes this file for a leak.</summary>
internal static class TokenExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Finds("AKIA" + "2QWERTY7UIOP3ASD"),
        Finds("ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"),
        Finds("xoxb-" + "271828182845-904523536028-AbCdEfGhIjKl"),
        Finds("hooks.slack.com/services/" + "T0QWERTYU/B0ASDFGHJ/zxcvbnmQWERTYuiop1234567"),
        Finds("sk_live_" + "4eC39HqLyjWDarjtT1zdp7dc"),
        Finds("SG." + "a1B2c3D4e5F6g7H8i9J0kw.L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9D0e1F2g"),
        Finds("SK" + "0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
        Finds("sk-proj-" + "q1W2e3R4t5Y6u7I8o9P0a1S2d3F4g5H6j7K8"),
        Finds("AIza" + "SyD3f4G5h6J7k8L9z0X1c2V3b4N5m6Q7w8E"),
        Finds("pk_live_" + "4eC39HqLyjWDarjtT1zdp7dc"),
        Finds("AKIA" + "QWERTYUIOPASDFGH"),
        Finds("glpat-" + "q1W2e3R4t5Y6u7I8o9P0"),
        Finds("GOCSPX-" + "qWeRtYuIoPaSdFgHjKlZxCvBnMqw"),
        Finds("npm_" + "q1W2e3R4t5Y6u7I8o9P0a1S2d3F4g5H6j7K8"),
        Finds("shpat_" + "0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
        Finds("key-" + "0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
        Finds(
            "discord.com/api/webhooks/"
                + "127182818284590452/q1W2e3R4t5Y6u7I8o9P0a1S2d3F4g5H6j7K8q1W2e3R4t5Y6u7I8o9P0a1S2d3F4g5H6j7K8"
        ),
        Finds("AKIA" + "IOSFODNN7EXAMPLE") with
        {
            Severity = Severity.Info,
        },
        Example.Ignores("X-Amz-Credential=AKIA" + "2QWERTY7UIOP3ASD/20260101/eu-west-1/s3/aws4_request"),
        Example.Ignores("key-0f1e2d3c"),
        Example.Ignores("npm_config_registry_of_the_whole_company"),
        Example.Ignores("turnkey-0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
        Example.Ignores("sk-circle-fade-dot-with-a-very-long-class-name"),
        Example.Ignores("task-0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a"),
        Example.Ignores("sha256-AKIAqwertyuiopasdf0123456789="),
    ];

    private static Example Finds(string token) => Example.Finds(token, token);
}
