metadata description = 'A private endpoint with its name in a private DNS zone.'

import { textMap } from 'types.bicep'

@description('Name of the endpoint.')
param name string

@description('Region.')
param location string

@description('Tags of every resource.')
param tags textMap

@description('Subnet in which it gets its address.')
param subnetId string

@description('Resource id of the service.')
param serviceId string

@description('Which part of the service: blob, queue, table, namespace, vault.')
param group string

@description('Private DNS zone of that part, in this resource group.')
param dnsZone string

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    subnet: {
      id: subnetId
    }
    privateLinkServiceConnections: [
      {
        name: name
        properties: {
          privateLinkServiceId: serviceId
          groupIds: [
            group
          ]
        }
      }
    ]
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: dnsZone
}

resource zoneGroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = {
  parent: endpoint
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: group
        properties: {
          privateDnsZoneId: zone.id
        }
      }
    ]
  }
}
