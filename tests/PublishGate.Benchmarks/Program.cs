using System.Globalization;
using BenchmarkDotNet.Running;
using PublishGate.Benchmarks.Load;

if (args is ["load", .. var numbers])
{
    var publications = numbers.Length > 0 ? int.Parse(numbers[0], CultureInfo.InvariantCulture) : 500;
    var assets = numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 5;
    return await LoadRun.RunAsync(publications, assets);
}

BenchmarkSwitcher.FromAssembly(typeof(LoadRun).Assembly).Run(args);
return 0;
