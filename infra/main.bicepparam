using 'main.bicep'

// azd keeps these in its environment (`azd env set NAME VALUE`); elsewhere they are variables of the shell.
// PUBLISHGATE_PROFILE chooses what is the same for every development or production environment.
var profiles = {
  dev: {
    privateNetwork: false
    serviceBusSku: 'Standard'
    contentSku: 'Standard_LRS'
    zoneRedundant: false
    maximumInstances: 40
    alwaysReady: []
    logRetentionDays: 30
    logDailyCapGb: 1
    purgeProtection: false
    exactScaling: false
  }
  prod: {
    privateNetwork: true
    serviceBusSku: 'Premium'
    contentSku: 'Standard_GZRS'
    zoneRedundant: true
    maximumInstances: 200
    alwaysReady: [
      { name: 'http', instanceCount: 2 }
      { name: 'function:Gate', instanceCount: 2 }
    ]
    logRetentionDays: 90
    logDailyCapGb: -1
    purgeProtection: true
    exactScaling: true
  }
}
var profile = profiles[readEnvironmentVariable('PUBLISHGATE_PROFILE', 'dev')]

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'publishgate-dev')
param location = readEnvironmentVariable('AZURE_LOCATION', 'westeurope')

param privateNetwork = profile.privateNetwork
param serviceBusSku = profile.serviceBusSku
param contentSku = profile.contentSku
param zoneRedundant = profile.zoneRedundant
param maximumInstances = profile.maximumInstances
param alwaysReady = profile.alwaysReady
param logRetentionDays = profile.logRetentionDays
param logDailyCapGb = profile.logDailyCapGb
param purgeProtection = profile.purgeProtection
param exactScaling = profile.exactScaling

param slack = bool(readEnvironmentVariable('PUBLISHGATE_SLACK', 'false'))
param slackWebhookUrl = readEnvironmentVariable('PUBLISHGATE_SLACK_WEBHOOK_URL', '')

param linkTemplate = readEnvironmentVariable('PUBLISHGATE_LINK_TEMPLATE', '')
param siteHosts = readEnvironmentVariable('PUBLISHGATE_SITE_HOSTS', '')
param deadlineSeconds = int(readEnvironmentVariable('PUBLISHGATE_DEADLINE_SECONDS', '300'))
param policyFile = readEnvironmentVariable('PUBLISHGATE_POLICY_FILE', '')

// Lists are JSON: azd env set PUBLISHGATE_ALERT_EMAILS '["desk@example.org"]'
param alertEmails = json(readEnvironmentVariable('PUBLISHGATE_ALERT_EMAILS', '[]'))
param apiAllowedAddresses = json(readEnvironmentVariable('PUBLISHGATE_API_ALLOWED_ADDRESSES', '[]'))
param uploaders = json(readEnvironmentVariable('PUBLISHGATE_UPLOADERS', '[]'))
param readers = json(readEnvironmentVariable('PUBLISHGATE_READERS', '[]'))
param auditors = json(readEnvironmentVariable('PUBLISHGATE_AUDITORS', '[]'))
