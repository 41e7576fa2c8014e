import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { BadRequestException, MessageRejected, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SesMailer } from '../../shared/adapters/mail/ses.ts';
import { SmtpMailer } from '../../shared/adapters/mail/smtp.ts';
import { MailRefused } from '../../shared/ports/mailer.ts';

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

it('SES may take later what it refuses because of the sender, and never what makes no sense', async () => {
  const ses = mockClient(SESv2Client);
  const about = { $metadata: {}, message: 'said' };
  const send = () => new SesMailer('office@huiyin.example', 'told').send(mail);
  ses.on(SendEmailCommand).rejectsOnce(new MessageRejected(about)).rejectsOnce(new BadRequestException(about));
  await expect(send()).rejects.not.toBeInstanceOf(MailRefused);
  await expect(send()).rejects.toBeInstanceOf(MailRefused);
  ses.restore();
});

describe('a mail server of the office', () => {
  const refusals: Readonly<Record<string, [code: number, said: string]>> = {
    nobody: [550, '5.1.1 no such mailbox'],
    full: [552, '5.2.2 mailbox full'],
    abroad: [550, '5.7.1 relaying denied'],
    unknown: [550, '5.1.8 <office@huiyin.example>: domain not found'],
  };
  const received: { from: string; to: string[]; data: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_, __, done) => done(Object.assign(new Error('wrong password'), { responseCode: 535 })),
    onMailFrom: ({ address }, _, done) =>
      done(address.startsWith('stranger') ? Object.assign(new Error('not your address'), { responseCode: 553 }) : null),
    onRcptTo: ({ address }, _, done) => {
      const said = refusals[address.split('@')[0] ?? ''];
      done(said ? Object.assign(new Error(said[1]), { responseCode: said[0] }) : null);
    },
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

  it('says that there is no such mailbox; whatever else it refuses may be mended, and is tried again', async () => {
    const mailer = new SmtpMailer(url, 'office@huiyin.example');
    const to = (name: string, by = mailer) => by.send({ ...mail, to: `${name}@citizen.example` });
    await expect(to('nobody')).rejects.toBeInstanceOf(MailRefused);
    const stranger = new SmtpMailer(url, 'stranger@huiyin.example');
    const unknown = new SmtpMailer(url.replace('//', '//office:wrong@'), 'office@huiyin.example');
    for (const [name, by] of [['full'], ['abroad'], ['unknown'], ['xiaoman', stranger], ['xiaoman', unknown]] as const)
      await expect(to(name, by)).rejects.not.toBeInstanceOf(MailRefused);
  });
});

it('a mail server that says nothing is a failure before the run ends', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  await expect(new SmtpMailer(url, 'office@huiyin.example').send(mail)).rejects.toThrow(/greeting/i);
  silent.close();
}, 20_000);
