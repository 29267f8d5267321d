namespace PublishGate.Functions.AzureHost;

/// <summary>Stands for an exception whose message must not be logged.</summary>
/// <param name="failure">The type of the exception.</param>
internal sealed class FunctionFailedException(string failure) : Exception($"The function failed with {failure}.");
