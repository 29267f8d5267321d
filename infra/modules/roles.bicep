metadata description = 'Every role that is assigned, each at the smallest scope that works. Nothing else in this template assigns one.'

import { topicShape } from 'types.bicep'

@description('Name of the app\'s identity, of which the names of its role assignments are made.')
param identityName string

@description('Object id of the app\'s identity.')
param principalId string

@description('Name of the content account.')
param contentAccount string

@description('Name of the host account.')
param hostAccount string

@description('Name of the Service Bus namespace.')
param serviceBusName string

@description('Name of the key vault.')
param vaultName string

@description('Name of Application Insights.')
param applicationInsightsName string

@description('Containers that the app writes.')
param containers string[]

@description('Container of uploads, whose blobs trigger functions.')
param stagedContainer string

@description('Container of what was released.')
param publicContainer string

@description('Tables that the app writes.')
param tables string[]

@description('Topics that the app sends to, with the subscriptions that it receives from.')
param topics topicShape[]

@description('Secrets that the app reads.')
param secrets string[]

@description('Who else may upload: the CMS, by object id.')
param uploaders string[]

@description('Who else may read what was released: web servers and CDNs, by object id.')
param readers string[]

@description('Who may read decisions for their own records, by object id.')
param auditors string[]

@description('Subscription of decisions for those records; empty for none.')
param auditSubscription string

@description('Topic of that subscription.')
param auditTopic string

@description('Let the scale controller read exact message counts, which takes the right to manage the subscriptions.')
param exactScaling bool

// https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
var roles = {
  storageBlobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  storageBlobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  storageBlobDataReader: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
  storageQueueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  storageTableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  serviceBusDataSender: '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39'
  serviceBusDataReceiver: '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0'
  serviceBusDataOwner: '090c5cfd-751d-490a-894a-3ce6f1109419'
  keyVaultSecretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
  monitoringMetricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
}

var subscriptions = flatten(map(
  topics,
  topic => map(topic.subscriptions, subscription => { topic: topic.name, name: subscription.name })
))

resource content 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: contentAccount

  resource blobs 'blobServices' existing = {
    name: 'default'
  }

  resource tableService 'tableServices' existing = {
    name: 'default'
  }
}

resource contentContainers 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' existing = [
  for container in containers: {
    parent: content::blobs
    name: container
  }
]

resource staged 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' existing = {
  parent: content::blobs
  name: stagedContainer
}

resource published 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' existing = {
  parent: content::blobs
  name: publicContainer
}

resource contentTables 'Microsoft.Storage/storageAccounts/tableServices/tables@2024-01-01' existing = [
  for table in tables: {
    parent: content::tableService
    name: table
  }
]

resource host 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: hostAccount
}

resource serviceBus 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = {
  name: serviceBusName
}

resource topicEntities 'Microsoft.ServiceBus/namespaces/topics@2024-01-01' existing = [
  for topic in topics: {
    parent: serviceBus
    name: topic.name
  }
]

resource subscriptionEntities 'Microsoft.ServiceBus/namespaces/topics/subscriptions@2024-01-01' existing = [
  for subscription in subscriptions: {
    name: '${serviceBusName}/${subscription.topic}/${subscription.name}'
  }
]

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: vaultName
}

resource vaultSecrets 'Microsoft.KeyVault/vaults/secrets@2023-07-01' existing = [
  for secret in secrets: {
    parent: vault
    name: secret
  }
]

resource applicationInsights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: applicationInsightsName
}

// The blob trigger needs Owner on its container, and so do the tags that show verdicts there.
var containerRoles = map(
  containers,
  container => container == stagedContainer ? roles.storageBlobDataOwner : roles.storageBlobDataContributor
)

resource appContainers 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (container, i) in containers: {
    scope: contentContainers[i]
    name: guid(content.id, container, identityName, containerRoles[i])
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', containerRoles[i])
    }
  }
]

resource appTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (table, i) in tables: {
    scope: contentTables[i]
    name: guid(content.id, table, identityName, roles.storageTableDataContributor)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId(
        'Microsoft.Authorization/roleDefinitions',
        roles.storageTableDataContributor
      )
    }
  }
]

// Uploads that cannot be scanned at all go to a poison queue beside the content, which the blob extension makes.
resource appPoisonQueue 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: content
  name: guid(content.id, identityName, roles.storageQueueDataContributor)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roles.storageQueueDataContributor
    )
  }
}

// What the runtime asks for of its own account: leases, keys and the package; the blob trigger's queue; its events.
var hostRoles = [
  roles.storageBlobDataOwner
  roles.storageQueueDataContributor
  roles.storageTableDataContributor
]

resource appHost 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in hostRoles: {
    scope: host
    name: guid(host.id, identityName, role)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource appSends 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (topic, i) in topics: {
    scope: topicEntities[i]
    name: guid(serviceBus.id, topic.name, identityName, roles.serviceBusDataSender)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.serviceBusDataSender)
    }
  }
]

resource appReceives 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (subscription, i) in subscriptions: {
    scope: subscriptionEntities[i]
    name: guid(serviceBus.id, subscription.topic, subscription.name, identityName, roles.serviceBusDataReceiver)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.serviceBusDataReceiver)
    }
  }
]

resource appCounts 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (subscription, i) in subscriptions: if (exactScaling) {
    scope: subscriptionEntities[i]
    name: guid(serviceBus.id, subscription.topic, subscription.name, identityName, roles.serviceBusDataOwner)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.serviceBusDataOwner)
    }
  }
]

resource appSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (secret, i) in secrets: {
    scope: vaultSecrets[i]
    name: guid(vault.id, secret, identityName, roles.keyVaultSecretsUser)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.keyVaultSecretsUser)
    }
  }
]

resource appTelemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: applicationInsights
  name: guid(applicationInsights.id, identityName, roles.monitoringMetricsPublisher)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roles.monitoringMetricsPublisher
    )
  }
}

resource uploads 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for uploader in uploaders: {
    scope: staged
    name: guid(staged.id, uploader, roles.storageBlobDataContributor)
    properties: {
      principalId: uploader
      roleDefinitionId: subscriptionResourceId(
        'Microsoft.Authorization/roleDefinitions',
        roles.storageBlobDataContributor
      )
    }
  }
]

resource reads 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for reader in readers: {
    scope: published
    name: guid(published.id, reader, roles.storageBlobDataReader)
    properties: {
      principalId: reader
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataReader)
    }
  }
]

resource audit 'Microsoft.ServiceBus/namespaces/topics/subscriptions@2024-01-01' existing = if (!empty(auditSubscription)) {
  name: '${serviceBusName}/${auditTopic}/${auditSubscription}'
}

resource audits 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for auditor in auditors: if (!empty(auditSubscription)) {
    scope: audit
    name: guid(serviceBus.id, auditTopic, auditSubscription, auditor, roles.serviceBusDataReceiver)
    properties: {
      principalId: auditor
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.serviceBusDataReceiver)
    }
  }
]
