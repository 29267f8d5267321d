metadata description = 'Topics and their subscriptions. Identities only, no keys.'

import { textMap, topicShape } from 'types.bicep'

@description('Name of the namespace.')
param name string

@description('Region.')
param location string

@description('Tags of every resource.')
param tags textMap

@description('Standard, or Premium for private endpoints, messages up to 100 MB, and throughput that nobody else shares.')
@allowed([
  'Standard'
  'Premium'
])
param sku string

@description('Messaging units (Premium): 1, 2, 4, 8 or 16.')
param capacity int

@description('Reach it by private endpoints only; Premium.')
param privateNetwork bool

@description('The topics.')
param topics topicShape[]

// An undelivered message is held, not lost: alerts of a long weekend are still told on Tuesday.
var timeToLive = 'P14D'

// Ids are made from content, so a sender that crashed after sending and sends again changes nothing.
var duplicateWindow = 'PT10M'

// The longest that Service Bus gives; the host renews it while a function runs.
var lockDuration = 'PT5M'

// Refusals come back as scheduled copies (host code), so what is delivered this often crashed the host each time.
var deliveries = 10

var subscriptions = flatten(map(
  topics,
  topic =>
    map(topic.subscriptions, subscription => {
      topic: topic.name
      name: subscription.name
      subject: subscription.subject
      hasSessions: subscription.hasSessions
    })
))

resource namespace 'Microsoft.ServiceBus/namespaces@2024-01-01' = {
  name: name
  location: location
  tags: tags
  sku: sku == 'Premium'
    ? {
        name: sku
        tier: sku
        capacity: capacity
      }
    : {
        name: sku
        tier: sku
      }
  properties: {
    disableLocalAuth: true
    minimumTlsVersion: '1.2'
    publicNetworkAccess: privateNetwork && sku == 'Premium' ? 'Disabled' : 'Enabled'
  }
}

resource topicEntities 'Microsoft.ServiceBus/namespaces/topics@2024-01-01' = [
  for topic in topics: {
    parent: namespace
    name: topic.name
    properties: {
      defaultMessageTimeToLive: timeToLive
      duplicateDetectionHistoryTimeWindow: duplicateWindow
      requiresDuplicateDetection: true
      supportOrdering: true
    }
  }
]

resource subscriptionEntities 'Microsoft.ServiceBus/namespaces/topics/subscriptions@2024-01-01' = [
  for subscription in subscriptions: {
    name: '${name}/${subscription.topic}/${subscription.name}'
    properties: {
      requiresSession: subscription.hasSessions
      lockDuration: lockDuration
      maxDeliveryCount: deliveries
      defaultMessageTimeToLive: timeToLive
      deadLetteringOnMessageExpiration: true
      deadLetteringOnFilterEvaluationExceptions: true
      enableBatchedOperations: true
    }
    dependsOn: [
      topicEntities
    ]
  }
]

// A new subscription has the rule $Default, which takes everything: it is replaced, not joined by another.
resource rules 'Microsoft.ServiceBus/namespaces/topics/subscriptions/rules@2024-01-01' = [
  for subscription in subscriptions: {
    name: '${name}/${subscription.topic}/${subscription.name}/$Default'
    properties: {
      filterType: 'CorrelationFilter'
      correlationFilter: {
        label: subscription.subject
      }
    }
    dependsOn: [
      subscriptionEntities
    ]
  }
]

@description('Resource id.')
output id string = namespace.id

@description('Host name, which connections name in `__fullyQualifiedNamespace`.')
output hostName string = split(replace(namespace.properties.serviceBusEndpoint, 'https://', ''), ':')[0]
