import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** Ways in which a mail server goes wrong, in the order of a session. */
export const mailFaults = [
  'silent', // takes the connection and says nothing
  'closed', // says 421 instead of a greeting
  'not-a-server', // says 554 instead of a greeting
  'wrong-password',
  'sender-refused',
  'address-refused',
  'try-later', // says 450 to the address
  'dropped-before-content',
  'content-refused',
  'content-later', // says 451 after the content
  'closing-after-content', // says 421 after the content, and closes
  'dropped-after-content', // accepts the mail and drops the line before it says so
  'dropped-unaccepted', // reads the content and drops the line without accepting the mail
  'slow-to-accept', // accepts the mail and says so too late
  'answers-twice',
] as const;
export type MailFault = (typeof mailFaults)[number];

export interface AcceptedMail {
  messageId: string;
  to: string;
  raw: string;
}

/** A real SMTP server on loopback, with user `samspor` and password `hemmelig`. */
export interface MailServer {
  /** With user and password. */
  url: string;
  /** How the next sessions go wrong. */
  fault: MailFault | undefined;
  /** An address whose mailbox is full: told to try later, whatever else goes well. */
  full: string | undefined;
  /** All that was accepted, in order. */
  mails: readonly AcceptedMail[];
  /** How often mails with this message's id were accepted. */
  countOf(id: string): number;
  /** How many connections there have been. */
  connections: number;
  stop(): Promise<void>;
}

/** Starts it on a port of its own. `slowness`: milliseconds that a slow answer takes. */
export async function startMailServer({ slowness = 60_000 } = {}): Promise<MailServer> {
  const mails: AcceptedMail[] = [];
  const slow = new Set<NodeJS.Timeout>();
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (_session, answer) => {
      state.connections += 1;
      if (state.fault !== 'silent') answer(faultAt('closed', 421) ?? faultAt('not-a-server', 554));
    },
    onAuth: ({ username, password }, _session, answer) =>
      password === 'hemmelig' && state.fault !== 'wrong-password'
        ? answer(null, { user: username ?? '' })
        : answer(refusal(535)),
    onMailFrom: (_address, _session, answer) => answer(faultAt('sender-refused', 550)),
    onRcptTo: ({ address }, session, answer) => {
      if (address === state.full) answer(refusal(452));
      else if (state.fault === 'dropped-before-content') drop(session.id);
      else answer(faultAt('address-refused', 550) ?? faultAt('try-later', 450));
    },
    onData: (stream, session, answer) => {
      const read = (raw: string) => {
        const refused = contentFault();
        if (refused) return answer(refused);
        if (state.fault === 'dropped-unaccepted') return drop(session.id);
        const messageId = /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? '';
        const rcptTo = session.envelope.rcptTo.map(({ address }) => address).join();
        mails.push({ messageId, to: rcptTo, raw });
        if (state.fault === 'dropped-after-content') return drop(session.id);
        if (state.fault === 'slow-to-accept') return slow.add(setTimeout(answer, slowness));
        answer();
        if (state.fault === 'answers-twice') connectionOf(session.id)?.send(250, 'OK: message queued');
      };
      void text(stream).then(read, () => undefined); // who breaks off amid the content has handed nothing over
    },
  });
  const state = {
    fault: undefined as MailFault | undefined,
    full: undefined as string | undefined,
    connections: 0,
  };
  const refusal = (responseCode: number) => Object.assign(new Error('Planted'), { responseCode });
  const faultAt = (fault: MailFault, code: number) => (state.fault === fault ? refusal(code) : null);
  const contentFault = () =>
    faultAt('content-refused', 554) ?? faultAt('content-later', 451) ?? faultAt('closing-after-content', 421);
  const connectionOf = (id: string) => [...server.connections].find((connection) => connection.id === id);
  const drop = (id: string) => void connectionOf(id)?._socket?.destroy();

  server.on('error', () => undefined); // clients that break off are what it is here for
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(state, {
    url: `smtp://samspor:hemmelig@127.0.0.1:${port}`,
    mails,
    countOf: (id: string) => mails.filter(({ messageId }) => messageId.startsWith(`<${id}@`)).length,
    stop: () => {
      slow.forEach(clearTimeout);
      return new Promise<void>((resolve) => server.close(resolve));
    },
  });
}
