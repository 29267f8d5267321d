using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Scanning.Reports;

namespace PublishGate.Contracts;

/// <summary>What every store of reports must do.</summary>
public abstract class ReportStoreContract
{
    protected abstract IReportStore Store { get; }

    [ContractFact]
    public async Task Find_NothingStored_IsNull() => Assert.Null(await Find("never", "r1"));

    [ContractTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(400)]
    public async Task Find_AfterPut_IsTheWholeReport(int findings)
    {
        var report = ContractData.Report("a", "r1", findings);

        await Store.PutAsync(report, default);

        Assert.Equal(GateJson.Write(report), GateJson.Write(await Find("a", "r1")));
    }

    [ContractFact]
    public async Task Find_OtherBytesOrOtherRuleset_IsNull()
    {
        await Store.PutAsync(ContractData.Report("a", "r1"), default);

        Assert.Null(await Find("b", "r1"));
        Assert.Null(await Find("a", "r2"));
    }

    [ContractFact]
    public async Task Put_SameBytesUnderTwoRulesets_KeepsBoth()
    {
        await Store.PutAsync(ContractData.Report("a", "r1", 1), default);
        await Store.PutAsync(ContractData.Report("a", "r2", 2), default);

        Assert.Single((await Find("a", "r1"))!.Findings);
        Assert.Equal(2, (await Find("a", "r2"))!.Findings.Length);
    }

    [ContractFact]
    public async Task Put_Again_ReplacesTheFirst()
    {
        await Store.PutAsync(ContractData.Report("a", "r1", 1), default);
        await Store.PutAsync(ContractData.Report("a", "r1", 0), default);

        Assert.Empty((await Find("a", "r1"))!.Findings);
    }

    [ContractFact]
    public async Task Put_ManyAtOnce_EveryOneIsFound()
    {
        var names = Enumerable.Range(0, 200).Select(i => $"content {i % 50}").ToList();

        await Task.WhenAll(names.Select(name => Store.PutAsync(ContractData.Report(name, "r1"), default)));

        foreach (var name in names)
        {
            Assert.Equal(ContractData.Hash(name), (await Find(name, "r1"))?.Sha256);
        }
    }

    private Task<Report?> Find(string content, string ruleset) =>
        Store.FindAsync(ContractData.Hash(content), ruleset, default);
}
