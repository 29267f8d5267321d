using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PublishGate.Cli.Tests.Serving;

public sealed class ServeVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_PortIsInUse_SaysWhatToDo()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var answer = await TestCommand.RunAsync("serve", "--data", _folder.Path, "--port", port);

        Assert.Equal(ExitCode.Failed, answer.ExitCode);
        Assert.Contains($"port {port} is in use", answer.Error, StringComparison.Ordinal);
        Assert.Contains("--port", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_DataFolderCannotBeMade_SaysSo()
    {
        File.WriteAllText(_folder.Of("file"), "");

        var answer = await TestCommand.RunAsync("serve", "--data", _folder.Of("file/data"), "--port", "0");

        Assert.Equal(ExitCode.Failed, answer.ExitCode);
        Assert.Contains("The gate could not start", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("bug", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_PolicyIsGone_DoesNotStartWithTheDefault()
    {
        var answer = await TestCommand.RunAsync("serve", "--data", _folder.Path, "--policy", _folder.Of("none.yaml"));

        Assert.Equal(ExitCode.Failed, answer.ExitCode);
        Assert.Contains("cannot be read", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Of("publishgate.db")));
    }
}
