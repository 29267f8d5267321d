using PublishGate.Embedded.Tests.Crashes;

await CrashWorker.RunAsync(args[0], args[1]);
