metadata description = 'The Functions app on Flex Consumption. It holds no key: every connection is the identity.'

import { textMap } from 'types.bicep'

@description('Name of the app; part of its address.')
param name string

@description('Region.')
param location string

@description('Tags of every resource.')
param tags textMap

@description('Resource id of the identity.')
param identityId string

@description('Address of the container of the deployed package.')
param packageUri string

@description('Settings of the app.')
param settings textMap

@description('Subnet of the app; empty for none.')
param subnetId string

@description('Most instances at once.')
@minValue(40)
@maxValue(1000)
param maximumInstances int

@description('Memory of an instance, in MB.')
@allowed([
  2048
  4096
])
param instanceMemoryMB int

@description('Instances that are always there, by scale group (`http`, `blob` or `function:NAME`).')
param alwaysReady { name: string, instanceCount: int }[]

@description('Spread instances over the zones of the region.')
param zoneRedundant bool

@description('Address ranges that may call the API, in CIDR notation; empty for every address.')
param allowedAddresses string[]

var callers = [
  for (range, i) in allowedAddresses: {
    name: 'api-${i}'
    ipAddress: range
    action: 'Allow'
    priority: 100 + i
  }
]

// Event Grid tells the app of uploads over the internet, and Application Insights asks for its health.
var services = [
  for (tag, i) in ['AzureEventGrid', 'ApplicationInsightsAvailability']: {
    name: tag
    tag: 'ServiceTag'
    ipAddress: tag
    action: 'Allow'
    priority: 90 + i
  }
]

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  // azd finds the app by this tag.
  tags: union(tags, { 'azd-service-name': 'gate' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    publicNetworkAccess: 'Enabled'
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageUri
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstances
        instanceMemoryMB: instanceMemoryMB
        alwaysReady: alwaysReady
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      ipSecurityRestrictionsDefaultAction: empty(allowedAddresses) ? 'Allow' : 'Deny'
      ipSecurityRestrictions: empty(allowedAddresses) ? [] : concat(services, callers)
    }
  }

  resource appSettings 'config' = {
    name: 'appsettings'
    properties: settings
  }

  resource deploymentPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }

  resource ftpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }
}

@description('Name of the app.')
output name string = app.name

@description('Address of the app.')
output uri string = 'https://${app.properties.defaultHostName}'
