metadata description = 'Secrets of the app: the Slack webhook, the secret of callbacks, the key of fingerprints.'

import { textMap } from 'types.bicep'

@description('Name of the vault.')
@minLength(3)
@maxLength(24)
param name string

@description('Region.')
param location string

@description('Tags of every resource.')
param tags textMap

@description('Reach it by private endpoints only. Deployments still write secrets, through Azure Resource Manager.')
param privateNetwork bool

@description('Keep deleted vaults and secrets for 90 days, whoever asks. Cannot be turned off again.')
param purgeProtection bool

@description('Workspace that keeps the record of who read which secret.')
param workspaceId string

@description('Incoming webhook of Slack; empty to leave the vault as it is.')
@secure()
param slackWebhookUrl string

@description('Secret of callbacks, for a vault that has none; a vault that has one keeps it.')
@secure()
param callbackSecret string

@description('Key of fingerprints, for a vault that has none; a vault that has one keeps it.')
@secure()
param fingerprintKey string

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: purgeProtection ? true : null
    publicNetworkAccess: privateNetwork ? 'Disabled' : 'Enabled'
    networkAcls: {
      // Azure Resource Manager writes secrets; whoever comes needs a role as well.
      bypass: 'AzureServices'
      defaultAction: privateNetwork ? 'Deny' : 'Allow'
    }
  }

  resource slackWebhook 'secrets' = if (!empty(slackWebhookUrl)) {
    name: 'slack-webhook-url'
    properties: {
      value: slackWebhookUrl
    }
  }
}

resource reads 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'reads'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

module callback 'secret.bicep' = {
  params: {
    vaultName: vault.name
    name: 'callback-secret'
    value: callbackSecret
  }
}

module fingerprint 'secret.bicep' = {
  params: {
    vaultName: vault.name
    name: 'fingerprint-key'
    value: fingerprintKey
  }
}

@description('Resource id.')
output id string = vault.id

@description('Addresses of the secrets, without a version: a new version is picked up within a day.')
output secretUris {
  slackWebhookUrl: string
  callbackSecret: string
  fingerprintKey: string
} = {
  slackWebhookUrl: '${vault.properties.vaultUri}secrets/slack-webhook-url'
  callbackSecret: '${vault.properties.vaultUri}secrets/callback-secret'
  fingerprintKey: '${vault.properties.vaultUri}secrets/fingerprint-key'
}
