namespace PublishGate.Functions;

/// <summary>Names of the connections that triggers use, as settings know them.</summary>
public static class Connections
{
    /// <summary>The storage account of staged and public content.</summary>
    public const string Content = "ContentStorage";

    /// <summary>The Service Bus namespace.</summary>
    public const string ServiceBus = "ServiceBus";
}
