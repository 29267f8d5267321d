#!/usr/bin/env sh
# Tells Event Grid to tell the app of uploads to staging. Run by azd after each deployment; safe to run again.
#
# This cannot be Bicep: the webhook's key is made by the blob extension when the deployed app first starts, and Event
# Grid makes a subscription only once the app has answered its validation request.
set -eu

: "${AZURE_RESOURCE_GROUP:?is set by azd from the outputs of infra/main.bicep}"
: "${PUBLISHGATE_FUNCTION_APP:?is set by azd from the outputs of infra/main.bicep}"
: "${PUBLISHGATE_UPLOADS_TOPIC:?is set by azd from the outputs of infra/main.bicep}"

# The function and the container of its trigger: functions/PublishGate.Functions/Triggers/ScanAsset.cs.
function=ScanAsset
container=staged
tries=30
pause=${PUBLISHGATE_PAUSE_SECONDS:-10}

# What `az` needs to be told the subscription by; azd knows it, a shell may not.
if [ -n "${AZURE_SUBSCRIPTION_ID:-}" ]; then
  az account set --subscription "$AZURE_SUBSCRIPTION_ID"
fi

key=
try=0
while [ -z "$key" ] && [ "$try" -lt "$tries" ]; do
  try=$((try + 1))
  key=$(az functionapp keys list --resource-group "$AZURE_RESOURCE_GROUP" --name "$PUBLISHGATE_FUNCTION_APP" \
    --query 'systemKeys.blobs_extension' --output tsv 2>/dev/null || true)
  if [ -z "$key" ] || [ "$key" = None ]; then
    key=
    echo "The app has no key for uploads yet ($try of $tries)."
    sleep "$pause"
  fi
done
if [ -z "$key" ]; then
  echo "The app did not start: look at its log stream, then run this script again." >&2
  exit 1
fi

host=$(az functionapp show --resource-group "$AZURE_RESOURCE_GROUP" --name "$PUBLISHGATE_FUNCTION_APP" \
  --query 'properties.defaultHostName || defaultHostName' --output tsv)

# Until it is subscribed nothing is lost: publishing scans every asset that has no report.
try=0
until az eventgrid system-topic event-subscription create \
  --resource-group "$AZURE_RESOURCE_GROUP" \
  --system-topic-name "$PUBLISHGATE_UPLOADS_TOPIC" \
  --name scan-uploads \
  --endpoint-type webhook \
  --endpoint "https://$host/runtime/webhooks/blobs?functionName=Host.Functions.$function&code=$key" \
  --included-event-types Microsoft.Storage.BlobCreated \
  --subject-begins-with "/blobServices/default/containers/$container/" \
  --max-delivery-attempts 30 \
  --event-ttl 1440 \
  --output none; do
  try=$((try + 1))
  if [ "$try" -ge "$tries" ]; then
    echo "Event Grid could not reach the app; run this script again once $host answers." >&2
    exit 1
  fi
  sleep "$pause"
done
echo "Uploads to $container are scanned by $function."
