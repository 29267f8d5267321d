metadata description = 'What wakes an operator; README.md says what to do for each. Names of metrics are those of PublishGate.Gate.Telemetry.GateMetrics.'

import { textMap } from 'types.bicep'

@description('Region of the rules.')
param location string

@description('Tags of every resource.')
param tags textMap

@description('Start of the names of the rules.')
param prefix string

@description('Who is told by mail.')
param emails string[]

@description('Resource id of the Service Bus namespace.')
param serviceBusId string

@description('Resource id of Application Insights.')
param applicationInsightsId string

@description('Messages that wait for 30 minutes before an operator is told.')
@minValue(1)
param backlogThreshold int

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${prefix}-operators'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'PublishGate'
    emailReceivers: [
      for (email, i) in emails: {
        name: 'operator-${i}'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

var serviceBusRules = [
  {
    name: 'dead-letters'
    description: 'A message is dead and nothing took it up: an editor or the CMS was not told, or the function that holds dead scans does not run.'
    severity: 1
    metric: 'DeadletteredMessages'
    threshold: 0
    window: 'PT15M'
  }
  {
    name: 'backlog'
    description: 'Messages wait: scans are slower than uploads, or a function does not run.'
    severity: 2
    metric: 'ActiveMessages'
    threshold: backlogThreshold
    window: 'PT30M'
  }
]

resource serviceBusAlerts 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for rule in serviceBusRules: {
    name: '${prefix}-${rule.name}'
    location: 'global'
    tags: tags
    properties: {
      description: rule.description
      severity: rule.severity
      enabled: true
      autoMitigate: true
      scopes: [
        serviceBusId
      ]
      evaluationFrequency: 'PT5M'
      windowSize: rule.window
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: rule.name
            metricNamespace: 'Microsoft.ServiceBus/namespaces'
            metricName: rule.metric
            // The smallest count within the window: what comes and goes is the retries' business.
            timeAggregation: 'Minimum'
            operator: 'GreaterThan'
            threshold: rule.threshold
            dimensions: [
              {
                name: 'EntityName'
                operator: 'Include'
                values: [
                  '*'
                ]
              }
            ]
          }
        ]
      }
      actions: [
        {
          actionGroupId: operators.id
        }
      ]
    }
  }
]

var counterRules = [
  {
    name: 'exposed'
    description: 'Something that is public holds what must not be: take it down.'
    severity: 0
    counter: 'publishgate.decisions'
    tag: 'kind'
    only: 'tag == \'Exposed\''
  }
  {
    name: 'overdue'
    description: 'Publications were held because their scans did not end in time.'
    severity: 2
    counter: 'publishgate.decisions'
    tag: 'kind'
    only: 'tag == \'Overdue\''
  }
  {
    name: 'failed-scans'
    description: 'Scans ended with an exception.'
    severity: 2
    counter: 'publishgate.scans'
    tag: 'outcome'
    only: 'tag == \'failed\''
  }
  {
    name: 'given-up'
    description: 'Messages were given up; what they were about is held.'
    severity: 2
    counter: 'publishgate.deadletters'
    tag: 'subscription'
    only: 'true'
  }
]

resource counterAlerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in counterRules: {
    name: '${prefix}-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: '${prefix}-${rule.name}'
      description: rule.description
      severity: rule.severity
      enabled: true
      autoMitigate: true
      scopes: [
        applicationInsightsId
      ]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: format(
              '''customMetrics
| where name == '{0}'
| extend tag = tostring(customDimensions['{1}'])
| where {2}
| summarize total = sum(valueSum) by tag''',
              rule.counter,
              rule.tag,
              rule.only
            )
            timeAggregation: 'Total'
            metricMeasureColumn: 'total'
            operator: 'GreaterThan'
            threshold: 0
            dimensions: [
              {
                name: 'tag'
                operator: 'Include'
                values: [
                  '*'
                ]
              }
            ]
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [
          operators.id
        ]
      }
    }
  }
]

@description('Who is told.')
output actionGroupId string = operators.id
