using PublishGate.Gate.Messages;

namespace PublishGate.Embedded.Messaging;

/// <summary>A message that was set aside after its last try.</summary>
/// <param name="Number">Names it in its subscription.</param>
/// <param name="Message">The message.</param>
/// <param name="DeliveryCount">How often it was delivered.</param>
/// <param name="Reason">Why it was set aside.</param>
/// <param name="At">When.</param>
public sealed record DeadLetter(long Number, Message Message, int DeliveryCount, string Reason, DateTimeOffset At);
