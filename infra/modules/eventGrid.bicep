metadata description = 'Where the content account tells of uploads. Its subscription is made after the app is deployed; see scripts/subscribe-staging.sh.'

import { textMap } from 'types.bicep'

@description('Name of the system topic.')
param name string

@description('Region; the account\'s.')
param location string

@description('Tags of every resource.')
param tags textMap

@description('Resource id of the content account.')
param storageAccountId string

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: name
  location: location
  tags: tags
  properties: {
    source: storageAccountId
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

@description('Name of the system topic.')
output name string = topic.name
