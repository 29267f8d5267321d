metadata description = 'Shapes that modules share.'

@description('Names and values.')
@export()
type textMap = {
  *: string
}

@description('A topic; the names are those of PublishGate.Gate.Messages.Topics.')
@export()
type topicShape = {
  @description('Name of the topic.')
  name: string

  @description('Who reads it.')
  subscriptions: subscriptionShape[]
}

@description('A subscription of a topic.')
@export()
type subscriptionShape = {
  @description('Name of the subscription.')
  name: string

  @description('The subject that it takes; of the gate\'s own, its name.')
  subject: string

  @description('Messages of one publication are delivered in order, one at a time.')
  hasSessions: bool
}
