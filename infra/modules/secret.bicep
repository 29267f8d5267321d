metadata description = 'A secret that is made once and then left alone, so that deploying again never changes a key.'

@description('Name of the vault.')
param vaultName string

@description('Name of the secret.')
param name string

@description('Its value, if it does not exist yet.')
@secure()
param value string

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: vaultName
}

@onlyIfNotExists()
resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: name
  properties: {
    value: value
  }
}
