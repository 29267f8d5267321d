metadata description = 'PublishGate on Azure: storage, topics, the Functions app, its secrets, its roles, and what watches it.'

targetScope = 'subscription'

import { textMap, topicShape } from 'modules/types.bicep'

@description('Name of the environment; part of every name, and of the resource group\'s.')
@minLength(1)
@maxLength(32)
param environmentName string

@description('Region of every resource.')
param location string

@description('Tags of every resource.')
param tags textMap = {}

@description('Reach storage and secrets by private endpoints only, from a network of their own; with Premium, the topics too.')
param privateNetwork bool = false

@description('Address space of that network; a /24 that overlaps with no network that it will be peered with.')
param networkPrefix string = '10.71.0.0/24'

@description('Service Bus: Standard, or Premium for private endpoints and for throughput that nobody else shares.')
@allowed([
  'Standard'
  'Premium'
])
param serviceBusSku string = 'Standard'

@description('Messaging units of Premium.')
@allowed([
  1
  2
  4
  8
  16
])
param serviceBusCapacity int = 1

@description('Redundancy of content: within a building (LRS), over three (ZRS), or with a second region (GZRS).')
@allowed([
  'Standard_LRS'
  'Standard_ZRS'
  'Standard_GRS'
  'Standard_GZRS'
  'Standard_RAGRS'
  'Standard_RAGZRS'
])
param contentSku string = 'Standard_ZRS'

@description('Spread the instances of the app over the zones of the region.')
param zoneRedundant bool = false

@description('Most instances of the app at once.')
@minValue(40)
@maxValue(1000)
param maximumInstances int = 100

@description('Memory of an instance, in MB. A scan of a large archive or film takes most.')
@allowed([
  2048
  4096
])
param instanceMemoryMB int = 2048

@description('Instances that are always there, by scale group: `http`, `blob`, or `function:NAME`.')
param alwaysReady { name: string, instanceCount: int }[] = []

@description('Address ranges that may call the API, in CIDR notation; empty for every address. A key is needed either way.')
param apiAllowedAddresses string[] = []

@description('Tell editors in Slack. The webhook must be in the vault or given below.')
param slack bool = false

@description('Incoming webhook of Slack; empty to keep what the vault has.')
@secure()
param slackWebhookUrl string = ''

@description('Secret of callbacks for a new vault, in hex or base64; made if not given. A vault that has one keeps it.')
@secure()
param callbackSecret string = replace('${newGuid()}${newGuid()}${newGuid()}', '-', '')

@description('Key of fingerprints for a new vault, in hex or base64; made if not given. A vault that has one keeps it.')
@secure()
param fingerprintKey string = replace('${newGuid()}${newGuid()}${newGuid()}', '-', '')

@description('Where an editor sees a publication, with `{id}` and `{revision}`; empty for the API\'s own address.')
param linkTemplate string = ''

@description('Hosts of the site, separated by commas, whose addresses are paths of staging.')
param siteHosts string = ''

@description('How long the gate waits for scans before it holds, in seconds.')
@minValue(1)
@maxValue(86400)
param deadlineSeconds int = 300

@description('Path of publishgate.yaml within the deployed package; empty for the default policy.')
param policyFile string = ''

@description('Object ids of who may upload to staging: the CMS.')
param uploaders string[] = []

@description('Object ids of who may read what was released: web servers and CDNs.')
param readers string[] = []

@description('Object ids of who may read every decision for records of their own, such as a SIEM; none, and there is no such subscription.')
param auditors string[] = []

@description('Mail addresses of operators.')
param alertEmails string[] = []

@description('Messages that wait for 30 minutes before operators are told.')
@minValue(1)
param backlogThreshold int = 1000

@description('How long a report is kept after it was written, in days.')
@minValue(30)
param reportRetentionDays int = 400

@description('How long replaced and deleted blobs can be brought back, in days.')
@minValue(1)
@maxValue(365)
param versionRetentionDays int = 14

@description('How long logs are kept, in days.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Most logs in a day, in GB; -1 for no limit. Alerts see nothing beyond it.')
param logDailyCapGb int = -1

@description('Keep a deleted vault and its secrets for 90 days, whoever asks. Cannot be turned off again.')
param purgeProtection bool = true

@description('Let the scale controller read exact message counts, which takes the right to manage the subscriptions.')
param exactScaling bool = false

// Names of PublishGate.Azure.StorageNames.
var stagedContainer = 'staged'
var publicContainer = 'public'
var containers = [
  stagedContainer
  publicContainer
  'reports'
  'documents'
  'messages'
]
var tables = [
  'publications'
  'lookups'
]

// Topics of PublishGate.Gate.Messages.Topics.
var decisions = 'gate-decisions'
var topics topicShape[] = [
  {
    name: 'scan-requests'
    subscriptions: [
      { name: 'pages', subject: 'pages', hasSessions: false }
      { name: 'assets', subject: 'assets', hasSessions: false }
    ]
  }
  {
    name: 'scan-results'
    subscriptions: [
      { name: 'gate', subject: 'gate', hasSessions: true }
    ]
  }
  {
    name: decisions
    subscriptions: [
      { name: 'alerts', subject: 'alerts', hasSessions: true }
      { name: 'callbacks', subject: 'callbacks', hasSessions: true }
    ]
  }
]

// The audit trail itself is written with each decision; this is a copy for those who keep records elsewhere. Each
// receiver's message of a decision says the same; the editors' is the one that there always is.
var auditSubscription = empty(auditors) ? '' : 'audit'
var topicsWithAudit topicShape[] = [
  for topic in topics: topic.name == decisions && !empty(auditors)
    ? {
        name: topic.name
        subscriptions: concat(topic.subscriptions, [
          { name: auditSubscription, subject: 'alerts', hasSessions: false }
        ])
      }
    : topic
]

var token = uniqueString(subscription().id, environmentName, location)
var allTags = union(tags, { 'azd-env-name': environmentName })
var functionAppName = 'publishgate-${token}'
var identityName = 'id-publishgate-${token}'
var contentAccount = 'stcontent${token}'
var hostAccount = 'sthost${token}'
var serviceBusName = 'sb-${token}'
var vaultName = 'kv-${token}'
var insightsName = 'appi-${token}'
var apiUri = 'https://${functionAppName}.azurewebsites.net/api'
var privateTopics = privateNetwork && serviceBusSku == 'Premium'

var dnsZones = {
  blob: 'privatelink.blob.${environment().suffixes.storage}'
  queue: 'privatelink.queue.${environment().suffixes.storage}'
  table: 'privatelink.table.${environment().suffixes.storage}'
  namespace: 'privatelink.servicebus.windows.net'
  vault: 'privatelink.vaultcore.azure.net'
}

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: allTags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: identityName
    location: location
    tags: allTags
  }
}

module logs 'modules/logAnalytics.bicep' = {
  scope: group
  params: {
    name: 'log-${token}'
    location: location
    tags: allTags
    retentionDays: logRetentionDays
    dailyCapGb: logDailyCapGb
  }
}

module insights 'modules/applicationInsights.bicep' = {
  scope: group
  params: {
    name: insightsName
    location: location
    tags: allTags
    workspaceId: logs.outputs.id
  }
}

module content 'modules/contentStorage.bicep' = {
  scope: group
  params: {
    name: contentAccount
    location: location
    tags: allTags
    sku: contentSku
    privateNetwork: privateNetwork
    containers: containers
    tables: tables
    reportRetentionDays: reportRetentionDays
    versionRetentionDays: versionRetentionDays
  }
}

module host 'modules/hostStorage.bicep' = {
  scope: group
  params: {
    name: hostAccount
    location: location
    tags: allTags
    sku: zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS'
    privateNetwork: privateNetwork
    packageContainer: 'packages'
  }
}

module serviceBus 'modules/serviceBus.bicep' = {
  scope: group
  params: {
    name: serviceBusName
    location: location
    tags: allTags
    sku: serviceBusSku
    capacity: serviceBusCapacity
    privateNetwork: privateNetwork
    topics: topicsWithAudit
  }
}

module vault 'modules/keyVault.bicep' = {
  scope: group
  params: {
    name: vaultName
    location: location
    tags: allTags
    privateNetwork: privateNetwork
    purgeProtection: purgeProtection
    workspaceId: logs.outputs.id
    slackWebhookUrl: slackWebhookUrl
    callbackSecret: callbackSecret
    fingerprintKey: fingerprintKey
  }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  scope: group
  params: {
    name: 'vnet-${token}'
    location: location
    tags: allTags
    addressPrefix: networkPrefix
    dnsZones: map(items(dnsZones), zone => zone.value)
  }
}

var endpoints = [
  { name: 'content-blob', service: 'content', group: 'blob' }
  { name: 'content-queue', service: 'content', group: 'queue' }
  { name: 'content-table', service: 'content', group: 'table' }
  { name: 'host-blob', service: 'host', group: 'blob' }
  { name: 'host-queue', service: 'host', group: 'queue' }
  { name: 'host-table', service: 'host', group: 'table' }
  { name: 'secrets', service: 'vault', group: 'vault' }
  { name: 'topics', service: 'serviceBus', group: 'namespace' }
]

module privateEndpoints 'modules/privateEndpoint.bicep' = [
  for endpoint in endpoints: if (privateNetwork && (endpoint.service != 'serviceBus' || privateTopics)) {
    scope: group
    params: {
      name: 'pe-${endpoint.name}-${token}'
      location: location
      tags: allTags
      subnetId: network!.outputs.endpointSubnetId
      serviceId: endpoint.service == 'content'
        ? content.outputs.id
        : endpoint.service == 'host'
            ? host.outputs.id
            : endpoint.service == 'vault' ? vault.outputs.id : serviceBus.outputs.id
      group: endpoint.group
      dnsZone: dnsZones[endpoint.group]
    }
  }
]

module roles 'modules/roles.bicep' = {
  scope: group
  params: {
    identityName: identityName
    principalId: identity.outputs.principalId
    contentAccount: contentAccount
    hostAccount: hostAccount
    serviceBusName: serviceBusName
    vaultName: vaultName
    applicationInsightsName: insightsName
    containers: containers
    stagedContainer: stagedContainer
    publicContainer: publicContainer
    tables: tables
    topics: topics
    secrets: concat(slack ? ['slack-webhook-url'] : [], ['callback-secret', 'fingerprint-key'])
    uploaders: uploaders
    readers: readers
    auditors: auditors
    auditSubscription: auditSubscription
    auditTopic: decisions
    exactScaling: exactScaling
  }
  dependsOn: [
    content
    host
    serviceBus
    vault
    insights
  ]
}

module app 'modules/functionApp.bicep' = {
  scope: group
  params: {
    name: functionAppName
    location: location
    tags: allTags
    identityId: identity.outputs.id
    packageUri: host.outputs.packageUri
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
    maximumInstances: maximumInstances
    instanceMemoryMB: instanceMemoryMB
    alwaysReady: alwaysReady
    zoneRedundant: zoneRedundant
    allowedAddresses: apiAllowedAddresses
    settings: {
      // Where the runtime keeps its own state.
      AzureWebJobsStorage__accountName: hostAccount
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identity.outputs.clientId

      // Content: the trigger reads blobs and queues, the adapters blobs and tables.
      ContentStorage__blobServiceUri: content.outputs.blobUri
      ContentStorage__queueServiceUri: content.outputs.queueUri
      ContentStorage__tableServiceUri: content.outputs.tableUri
      ContentStorage__credential: 'managedidentity'
      ContentStorage__clientId: identity.outputs.clientId

      // Topics.
      ServiceBus__fullyQualifiedNamespace: serviceBus.outputs.hostName
      ServiceBus__credential: 'managedidentity'
      ServiceBus__clientId: identity.outputs.clientId

      // Telemetry.
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.outputs.connectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.outputs.clientId};Authorization=AAD'

      // The gate's own.
      PublishGate__SlackWebhookUrl: slack
        ? '@Microsoft.KeyVault(SecretUri=${vault.outputs.secretUris.slackWebhookUrl})'
        : ''
      PublishGate__CallbackSecret: '@Microsoft.KeyVault(SecretUri=${vault.outputs.secretUris.callbackSecret})'
      PublishGate__FingerprintKey: '@Microsoft.KeyVault(SecretUri=${vault.outputs.secretUris.fingerprintKey})'
      PublishGate__PolicyFile: policyFile
      PublishGate__LinkTemplate: empty(linkTemplate) ? '${apiUri}/publications/{id}?revision={revision}' : linkTemplate
      PublishGate__SiteHosts: siteHosts
      PublishGate__DeadlineSeconds: string(deadlineSeconds)
    }
  }
  dependsOn: [
    roles
    privateEndpoints
  ]
}

module uploads 'modules/eventGrid.bicep' = {
  scope: group
  params: {
    name: 'evgt-${token}'
    location: location
    tags: allTags
    storageAccountId: content.outputs.id
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    location: location
    tags: allTags
    prefix: 'publishgate-${environmentName}'
    emails: alertEmails
    serviceBusId: serviceBus.outputs.id
    applicationInsightsId: insights.outputs.id
    backlogThreshold: backlogThreshold
  }
}

module availability 'modules/availability.bicep' = {
  scope: group
  params: {
    location: location
    tags: allTags
    name: 'publishgate-${environmentName}-health'
    address: '${apiUri}/health'
    applicationInsightsId: insights.outputs.id
    actionGroupId: alerts.outputs.actionGroupId
  }
}

@description('Region, for azd.')
output AZURE_LOCATION string = location

@description('Resource group, for the hook after deployment.')
output AZURE_RESOURCE_GROUP string = group.name

@description('The app, for the hook after deployment.')
output PUBLISHGATE_FUNCTION_APP string = app.outputs.name

@description('The topic of uploads, for the hook after deployment.')
output PUBLISHGATE_UPLOADS_TOPIC string = uploads.outputs.name

@description('The API.')
output PUBLISHGATE_API string = '${app.outputs.uri}/api'

@description('Where the CMS uploads.')
output PUBLISHGATE_STAGED string = '${content.outputs.blobUri}${stagedContainer}'
