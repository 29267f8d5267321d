using System.Globalization;
using PublishGate.Scanning;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Policies;

namespace PublishGate.Evaluation.Fuzzing;

/// <summary>Damages files in every way that the machine can think of, and sees that each scan ends well.</summary>
internal static class FuzzCommand
{
    private const double DefaultMinutes = 10;

    /// <summary><c>FAMILY|all [MINUTES] [SEED] [FOLDER]</c>; 1 if anything was complained of, 2 for bad usage.</summary>
    public static int Run(string family, string[] rest)
    {
        if (FamiliesOf(family) is not { } families)
        {
            Console.Error.WriteLine($"A family is one of: all, {string.Join(", ", Enum.GetNames<FuzzFamily>())}");
            return 2;
        }

        var minutes = rest.Length > 0 ? double.Parse(rest[0], CultureInfo.InvariantCulture) : DefaultMinutes;
        var randomSeed = rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 1;
        var scanner = new Scanner(Policy.Default, Fingerprinter.ForThisRun(), TimeProvider.System);
        var seeds = rest.Length > 2 ? FuzzSeeds.OfFolder(scanner, rest[2]) : FuzzSeeds.BuiltInCode(scanner);
        var byFamily = seeds.ToLookup(seed => seed.Family);
        var complaints = 0;
        foreach (var each in families)
        {
            if (!byFamily.Contains(each))
            {
                Console.Error.WriteLine($"There is no seed for {each}.");
                return 2;
            }

            var run = new FuzzRun(each, [.. byFamily[each]], scanner, randomSeed);
            complaints += run.Run(TimeSpan.FromMinutes(minutes));
        }

        return complaints == 0 ? 0 : 1;
    }

    private static FuzzFamily[]? FamiliesOf(string family) =>
        family == "all" ? Enum.GetValues<FuzzFamily>()
        : Enum.TryParse<FuzzFamily>(family, ignoreCase: true, out var one) && Enum.IsDefined(one) ? [one]
        : null;
}
