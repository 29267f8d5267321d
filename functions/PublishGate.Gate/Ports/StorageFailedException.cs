namespace PublishGate.Gate.Ports;

/// <summary>A store can do nothing until somebody acts.</summary>
/// <param name="cause">
/// What is wrong and what to do, to be read after "failed with": <c>a full disk: free some space</c>. It holds no content and
/// no name of a file, so that it can be logged.
/// </param>
/// <param name="inner">What the store itself said.</param>
public sealed class StorageFailedException(string cause, Exception inner) : IOException(cause, inner);
