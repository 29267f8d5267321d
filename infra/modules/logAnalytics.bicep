metadata description = 'The workspace that keeps logs, traces and metrics.'

import { textMap } from 'types.bicep'

@description('Name of the workspace.')
param name string

@description('Region.')
param location string

@description('Tags of every resource.')
param tags textMap

@description('How long logs are kept, in days.')
@minValue(30)
@maxValue(730)
param retentionDays int

@description('Most that is taken in a day, in GB; -1 for no limit. Alerts see nothing beyond it.')
param dailyCapGb int

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionDays
    workspaceCapping: {
      dailyQuotaGb: dailyCapGb
    }
    features: {
      disableLocalAuth: true
      enableLogAccessUsingOnlyResourcePermissions: true
    }
  }
}

@description('Resource id.')
output id string = workspace.id
