using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using PublishGate.Cli.Serving;
using PublishGate.Functions.Triggers;
using PublishGate.Gate.Messages;

namespace PublishGate.Cli.Tests.Serving;

/// <summary>What is tested on one machine is what runs in Azure: the map says what the attributes say.</summary>
public sealed class FunctionMapTests
{
    private static IEnumerable<(string Name, ParameterInfo Trigger)> Functions { get; } =
        from type in typeof(PublishPage).Assembly.GetTypes()
        from method in type.GetMethods()
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null
        from parameter in method.GetParameters()
        where
            parameter
                .GetCustomAttributes()
                .Any(attribute => attribute.GetType().Name.EndsWith("TriggerAttribute", StringComparison.Ordinal))
        select (function.Name, parameter);

    [Fact]
    public void All_EveryFunction_IsMappedOnce()
    {
        var mapped = FunctionMap
            .Http.Select(function => function.Name)
            .Concat(FunctionMap.Topic.Select(function => function.Name))
            .Concat(FunctionMap.Blob.Select(function => function.Name))
            .Concat(FunctionMap.Timer.Select(function => function.Name));

        Assert.Equal(
            Functions.Select(function => function.Name).Order(StringComparer.Ordinal),
            mapped.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Http_EveryFunction_HasItsAttributesRouteMethodAndLevel() =>
        Assert.All(
            Triggers<HttpTriggerAttribute>(),
            trigger =>
            {
                var mapped = Assert.Single(FunctionMap.Http, function => function.Name == trigger.Name);
                Assert.Equal(trigger.Attribute.Route, mapped.Route);
                Assert.Equal([mapped.Method], trigger.Attribute.Methods.AsEnumerable());
                Assert.Equal(trigger.Attribute.AuthLevel, mapped.Level);
            }
        );

    [Fact]
    public void Http_EveryFunctionButHealth_NeedsAKey() =>
        Assert.Equal(
            [nameof(Health)],
            FunctionMap
                .Http.Where(function => function.Level == AuthorizationLevel.Anonymous)
                .Select(function => function.Name)
        );

    [Fact]
    public void Topic_EveryFunction_HasItsAttributesTopicSubscriptionAndSessions() =>
        Assert.All(
            Triggers<ServiceBusTriggerAttribute>(),
            trigger =>
            {
                var mapped = Assert.Single(FunctionMap.Topic, function => function.Name == trigger.Name);
                Assert.Equal(trigger.Attribute.TopicName, mapped.Topic);
                Assert.Equal(trigger.Attribute.SubscriptionName, mapped.Subscription);
                Assert.Equal(trigger.Attribute.IsSessionsEnabled, mapped.HasSessions);
                Assert.False(trigger.Attribute.AutoCompleteMessages, "Functions settle their messages themselves.");
            }
        );

    [Fact]
    public void Topic_EverySubscription_HasOneFunctionThatAgreesOnSessions() =>
        Assert.Equal(
            Topics
                .Subscriptions.Select(s => (s.Topic, s.Name, s.HasSessions))
                .Concat(Topics.HoldWhenDead.Select(s => (s.Topic, s.Name + Topics.Dead, false)))
                .Order(),
            FunctionMap.Topic.Select(function => (function.Topic, function.Subscription, function.HasSessions)).Order()
        );

    [Fact]
    public void Blob_EveryFunction_HasItsAttributesPath() =>
        Assert.All(
            Triggers<BlobTriggerAttribute>(),
            trigger =>
                Assert.Equal(
                    trigger.Attribute.BlobPath,
                    Assert.Single(FunctionMap.Blob, f => f.Name == trigger.Name).Path
                )
        );

    [Fact]
    public void Timer_EveryFunction_HasItsAttributesSchedule() =>
        Assert.All(
            Triggers<TimerTriggerAttribute>(),
            trigger =>
            {
                var mapped = Assert.Single(FunctionMap.Timer, function => function.Name == trigger.Name);
                Assert.Equal(trigger.Attribute.Schedule, mapped.Schedule);
                Assert.Equal(trigger.Attribute.RunOnStartup, mapped.RunOnStartup);
            }
        );

    private static List<(string Name, T Attribute)> Triggers<T>()
        where T : Attribute
    {
        var triggers = Functions
            .Where(function => function.Trigger.GetCustomAttribute<T>() is not null)
            .Select(function => (function.Name, function.Trigger.GetCustomAttribute<T>()!))
            .ToList();
        Assert.NotEmpty(triggers);
        return triggers;
    }
}
