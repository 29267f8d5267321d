using FsCheck;
using FsCheck.Fluent;

namespace PublishGate.Gate.Tests.Worlds;

/// <summary>How often each thing happens: mostly work goes on, and now and then something goes wrong.</summary>
public static class OpWeights
{
    public static Arbitrary<OpKind> Kinds() =>
        Gen.Frequency(
                (4, Gen.Constant(OpKind.Submit)),
                (10, Gen.Constant(OpKind.Scan)),
                (12, Gen.Constant(OpKind.Tell)),
                (1, Gen.Constant(OpKind.LoseRequest)),
                (1, Gen.Constant(OpKind.LoseResult)),
                (2, Gen.Constant(OpKind.Rescan)),
                (1, Gen.Constant(OpKind.RescanAsset)),
                (1, Gen.Constant(OpKind.RescanReleased)),
                (4, Gen.Constant(OpKind.Override)),
                (2, Gen.Constant(OpKind.Upload)),
                (2, Gen.Constant(OpKind.Pass)),
                (2, Gen.Constant(OpKind.Sweep))
            )
            .ToArbitrary();

    public static Arbitrary<FaultKind> Faults() =>
        Gen.Frequency(
                (12, Gen.Constant(FaultKind.None)),
                (1, Gen.Constant(FaultKind.DiesBefore)),
                (1, Gen.Constant(FaultKind.DiesAfter)),
                (1, Gen.Constant(FaultKind.FailsBefore)),
                (1, Gen.Constant(FaultKind.FailsAfter)),
                (3, Gen.Constant(FaultKind.SomeoneActs))
            )
            .ToArbitrary();
}
