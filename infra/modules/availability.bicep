metadata description = 'Asks the gate for its health from outside, and tells operators when nothing answers: a gate that is down counts nothing.'

import { textMap } from 'types.bicep'

@description('Region of Application Insights.')
param location string

@description('Tags of every resource.')
param tags textMap

@description('Name of the test.')
param name string

@description('Address that answers 200 while the gate works.')
param address string

@description('Resource id of Application Insights.')
param applicationInsightsId string

@description('Who is told.')
param actionGroupId string

@description('From where it is asked, by the names that Application Insights has for them.')
param from string[] = [
  'emea-nl-ams-azr'
  'us-va-ash-azr'
  'apac-sg-sin-azr'
]

resource test 'Microsoft.Insights/webtests@2022-06-15' = {
  name: name
  location: location
  tags: union(tags, { 'hidden-link:${applicationInsightsId}': 'Resource' })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: name
    Name: name
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 60
    RetryEnabled: true
    Locations: [
      for place in from: {
        Id: place
      }
    ]
    Request: {
      RequestUrl: address
      HttpVerb: 'GET'
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

resource alert 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: name
  location: 'global'
  tags: tags
  properties: {
    description: 'The gate does not answer: nothing is released until it does.'
    severity: 1
    enabled: true
    scopes: [
      test.id
      applicationInsightsId
    ]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: test.id
      componentId: applicationInsightsId
      failedLocationCount: 2
    }
    actions: [
      {
        actionGroupId: actionGroupId
      }
    ]
  }
}
