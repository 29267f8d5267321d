using PublishGate.Contracts;

namespace PublishGate.Embedded.Tests.Messaging;

public sealed class SqliteTopicTests : TopicContract
{
    protected override Task<TopicFixture> OpenAsync() => Task.FromResult<TopicFixture>(new SqliteTopicFixture());
}
