import { EventBus, EventField, type IEventBus, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { ConfigurationSet, EmailSendingEvent, EventDestination, SuppressionReasons } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { MessageQueue } from './message-queue.ts';

/**
 * What SES tells of mails that came back or were called unwanted, put into a queue. The event names the address, the
 * subject and what the other server said: the rules take over what is needed and leave all that behind.
 */
export class MailEvents extends Construct {
  /** Of the configuration set: mails sent with it are told of. */
  readonly setName: string;

  constructor(scope: Construct, id: string, { queue }: MessageQueue) {
    super(scope, id);
    const set = new ConfigurationSet(this, 'Set', { suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS });
    this.setName = set.configurationSetName;
    // The only bus that SES tells.
    const bus = EventBus.fromEventBusName(this, 'Bus', 'default');
    set.addEventDestination('Told', {
      destination: EventDestination.eventBus(bus),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });
    const tags = EventField.fromPath('$.detail.mail.tags');
    this.rule('Bounced', bus, 'Bounce', queue, {
      kind: 'bounced',
      bounce: EventField.fromPath('$.detail.bounce.bounceType'),
      detail: EventField.fromPath('$.detail.bounce.bounceSubType'),
      tags,
    });
    this.rule('Complained', bus, 'Complaint', queue, { kind: 'complained', tags });
  }

  private rule(id: string, eventBus: IEventBus, eventType: string, queue: MessageQueue['queue'], told: object): void {
    new Rule(this, id, {
      eventBus,
      eventPattern: {
        source: ['aws.ses'],
        detail: { eventType: [eventType], mail: { tags: { 'ses:configuration-set': [this.setName] } } },
      },
      targets: [new SqsQueue(queue, { message: RuleTargetInput.fromObject(told) })],
    });
  }
}
