metadata description = 'Application Insights, which takes telemetry from identities only.'

import { textMap } from 'types.bicep'

@description('Name of the component.')
param name string

@description('Region.')
param location string

@description('Tags of every resource.')
param tags textMap

@description('Resource id of the workspace behind it.')
param workspaceId string

resource component 'Microsoft.Insights/components@2020-02-02' = {
  name: name
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspaceId
    DisableLocalAuth: true
    IngestionMode: 'LogAnalytics'
  }
}

@description('Resource id.')
output id string = component.id

@description('Where telemetry goes. Holds no secret: local authentication is off.')
output connectionString string = component.properties.ConnectionString
