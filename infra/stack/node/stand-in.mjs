// SES and the SNS topic of its events, for the local stack and the tests: aws-ses-v2-local takes and shows the mails;
// what it leaves out is here, in the services' own protocols. Addresses of Amazon's mailbox simulator decide what becomes
// of a mail: bounce…, complaint…, delay… and reject…@simulator.amazonses.com; every other one is delivered.
import { createHash, createSign, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    modules: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string' },
    key: { type: 'string' },
    certificate: { type: 'string' },
    subscribe: { type: 'string', multiple: true, default: [] },
  },
});
const REGION = process.env.AWS_REGION ?? 'ap-northeast-1';
const TOPIC = `arn:aws:sns:${REGION}:000000000000:madoguchi-mail`;
const SNS = `https://sns.${REGION}.amazonaws.com`;
const SEND = '/v2/email/outbound-emails';
const RETRIES = [1_000, 2_000, 5_000, 10_000, 20_000];
const certificate = readFileSync(options.certificate);
const key = readFileSync(options.key);
const certificatePath = `/SimpleNotificationService-${createHash('sha256').update(certificate).digest('hex').slice(0, 32)}.pem`;
const subscriptions = new Map();
const requests = [];

const ses = createRequire(`${options.modules}/node_modules/x.js`)('aws-ses-v2-local').default;
const inner = await ses({ host: '127.0.0.1', port: 0 });

function signed(message) {
  const names = message.Type === 'Notification'
    ? ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type']
    : ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'];
  const text = names.filter((name) => message[name] !== undefined).map((name) => `${name}\n${message[name]}\n`).join('');
  return {
    ...message,
    SignatureVersion: '2',
    Signature: createSign('RSA-SHA256').update(text, 'utf8').sign(key, 'base64'),
    SigningCertURL: SNS + certificatePath,
  };
}

function base(type, message) {
  return { Type: type, MessageId: randomUUID(), TopicArn: TOPIC, Message: message, Timestamp: new Date().toISOString() };
}

async function post(endpoint, message, retries = RETRIES) {
  try {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=UTF-8', 'x-amz-sns-message-type': message.Type },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(15_000),
    });
    if (answer.status < 500) {
      return answer.ok;
    }
  } catch {
    // Tried again below, as SNS does.
  }
  if (retries.length > 0) {
    await new Promise((done) => setTimeout(done, retries[0]));
    return post(endpoint, message, retries.slice(1));
  }
  return false;
}

function subscribe(endpoint, retries) {
  const token = randomUUID().replaceAll('-', '');
  subscriptions.set(token, { endpoint, confirmed: false });
  const url = `${SNS}/?Action=ConfirmSubscription&TopicArn=${encodeURIComponent(TOPIC)}&Token=${token}`;
  post(endpoint, signed({ ...base('SubscriptionConfirmation', 'Confirm the subscription.'), Token: token, SubscribeURL: url }), retries);
}

function publish(event) {
  const message = signed(base('Notification', JSON.stringify(event)));
  for (const [token, subscription] of subscriptions) {
    if (subscription.confirmed) {
      post(subscription.endpoint, message).then((taken) => taken || subscriptions.delete(token));
    }
  }
}

function fate(address) {
  const [name, domain] = address.toLowerCase().split('@');
  return domain === 'simulator.amazonses.com' ? name.match(/^(bounce|complaint|delay|reject)/)?.[1] : undefined;
}

function events(request, messageId) {
  const to = request.Destination?.ToAddresses ?? [];
  const timestamp = new Date().toISOString();
  const tags = { 'ses:configuration-set': [request.ConfigurationSetName] };
  for (const tag of request.EmailTags ?? []) {
    tags[tag.Name] = [tag.Value];
  }
  const mail = { timestamp, source: request.FromEmailAddress, messageId, destination: to, tags };
  const recipients = to.map((emailAddress) => ({ emailAddress }));
  const kind = fate(to[0] ?? '');
  const send = { eventType: 'Send', mail, send: {} };
  const delivery = { eventType: 'Delivery', mail, delivery: { timestamp, recipients: to, smtpResponse: '250 ok' } };
  const more = {
    bounce: [{ eventType: 'Bounce', mail, bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: recipients.map((one) => ({ ...one, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' })), timestamp, feedbackId: randomUUID() } }],
    complaint: [delivery, { eventType: 'Complaint', mail, complaint: { complainedRecipients: recipients, timestamp, feedbackId: randomUUID(), complaintFeedbackType: 'abuse' } }],
    delay: [{ eventType: 'DeliveryDelay', mail, deliveryDelay: { timestamp, delayType: 'MailboxFull', delayedRecipients: recipients } }],
    reject: [{ eventType: 'Reject', mail, reject: { reason: 'Bad content' } }],
  }[kind] ?? [delivery];
  return [send, ...more];
}

function forward(request, body) {
  return new Promise((done, failed) => {
    const to = http.request({ host: '127.0.0.1', port: inner.address().port, method: request.method, path: request.url, headers: { ...request.headers, 'content-length': body.length, connection: 'close' } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part)).on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    to.on('error', failed);
    to.end(body);
  });
}

function snsAction(parameters) {
  const token = parameters.get('Token');
  switch (parameters.get('Action')) {
    case 'Subscribe':
      subscribe(parameters.get('Endpoint'));
      return '<SubscribeResponse><SubscribeResult><SubscriptionArn>pending confirmation</SubscriptionArn></SubscribeResult></SubscribeResponse>';
    case 'ConfirmSubscription':
      if (!subscriptions.has(token)) {
        return null;
      }
      subscriptions.get(token).confirmed = true;
      return `<ConfirmSubscriptionResponse><ConfirmSubscriptionResult><SubscriptionArn>${TOPIC}:${token}</SubscriptionArn></ConfirmSubscriptionResult></ConfirmSubscriptionResponse>`;
    case 'ListSubscriptionsByTopic':
      return `<ListSubscriptionsByTopicResponse><ListSubscriptionsByTopicResult><Subscriptions>${members()}</Subscriptions></ListSubscriptionsByTopicResult></ListSubscriptionsByTopicResponse>`;
    default:
      return undefined;
  }
}

// As in SNS, a name is given to a subscription when it is confirmed.
function members() {
  return [...subscriptions].map(([token, { endpoint, confirmed }]) =>
    `<member><Endpoint>${endpoint}</Endpoint><SubscriptionArn>${confirmed ? `${TOPIC}:${token}` : 'PendingConfirmation'}</SubscriptionArn></member>`).join('');
}

const server = http.createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) {
    parts.push(part);
  }
  const body = Buffer.concat(parts);
  const address = new URL(request.url, 'http://stand-in');
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const sns = address.pathname === '/' ? snsAction(form ? new URLSearchParams(body.toString()) : address.searchParams) : undefined;
  if (address.pathname === certificatePath) {
    response.writeHead(200, { 'content-type': 'application/x-pem-file' }).end(certificate);
  } else if (sns !== undefined) {
    response.writeHead(sns === null ? 404 : 200, { 'content-type': 'text/xml' }).end(sns ?? '');
  } else if (address.pathname === '/requests') {
    // The requests for one address as they came, with tags and headers, which the page does not show.
    const to = address.searchParams.get('to');
    response.writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(requests.filter((one) => one.Destination?.ToAddresses?.includes(to))));
  } else {
    const answer = await forward(request, body);
    response.writeHead(answer.status, answer.headers).end(answer.body);
    if (request.method === 'POST' && address.pathname === SEND && answer.status === 200) {
      const sent = JSON.parse(body);
      requests.push(sent);
      if (sent.ConfigurationSetName) {
        events(sent, JSON.parse(answer.body).MessageId).forEach(publish);
      }
    }
  }
});
server.listen(Number(options.port), options.host, () => console.log(`SES and SNS stand-in on port ${options.port}`));
// The console starts after this part: it is asked until it answers.
options.subscribe.forEach((endpoint) => subscribe(endpoint, [...RETRIES, ...Array(100).fill(30_000)]));
