import { text } from 'node:stream/consumers';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SesMailer } from '../../shared/adapters/mail/ses.ts';
import { SmtpMailer } from '../../shared/adapters/mail/smtp.ts';

const mail = { to: 'xiaoman@citizen.example', subject: '【回音】已收到', text: '您的来信已收到。' };

it('SES is given the mail as UTF-8', async () => {
  const ses = mockClient(SESv2Client);
  ses.on(SendEmailCommand).resolves({});
  process.env.AWS_REGION ??= 'eu-west-2';
  await new SesMailer('office@huiyin.example', 'told').send({ ...mail, tag: 'WyJhIl0' });
  const [call] = ses.commandCalls(SendEmailCommand);
  expect(call?.args[0].input).toMatchObject({
    FromEmailAddress: 'office@huiyin.example',
    ConfigurationSetName: 'told',
    EmailTags: [{ Name: 'delivery', Value: 'WyJhIl0' }],
    Destination: { ToAddresses: ['xiaoman@citizen.example'] },
    Content: { Simple: { Subject: { Data: '【回音】已收到', Charset: 'UTF-8' } } },
  });
  ses.restore();
});

describe('a mail server of the office', () => {
  const received: { from: string; to: string[]; data: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) => done(address.startsWith('nobody') ? new Error('no such mailbox') : null),
    onData(stream, { envelope }, done) {
      void text(stream).then((data) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), data });
        done();
      });
    },
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.server.address();
    url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

  it('is given the mail', async () => {
    await new SmtpMailer(url, 'office@huiyin.example').send(mail);
    expect(received).toMatchObject([{ from: 'office@huiyin.example', to: ['xiaoman@citizen.example'] }]);
    expect(received[0]?.data).toMatch(/Subject: =\?UTF-8\?/);
  });

  it('says when it does not take it, so that it is tried again', async () => {
    const refused = new SmtpMailer(url, 'office@huiyin.example').send({ ...mail, to: 'nobody@citizen.example' });
    await expect(refused).rejects.toThrow('no such mailbox');
  });
});
