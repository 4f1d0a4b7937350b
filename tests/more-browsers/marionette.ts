import { connect, type Socket } from 'node:net';

/** A connection to a Firefox started with `-marionette`, the protocol that its own WebDriver is built on. */
export interface Marionette {
  /** Sends a command and gives its result; fails with Firefox's own message. */
  send: (command: string, parameters?: object) => Promise<unknown>;
  close: () => void;
}

/** Connects to a port on this machine, waiting up to ten seconds for Firefox to open it. */
export async function openMarionette(port: number): Promise<Marionette> {
  const socket = await connectSoon(port);
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  let received: Buffer = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      // A message is its length in bytes, a colon, and JSON: [1, id, error, result]; the greeting is an object.
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, colon).toString());
      if (colon < 0 || received.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(
        received.subarray(colon + 1, colon + 1 + length).toString(),
      );
      received = received.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [1, number, { message: string } | null, unknown];
      const answer = waiting.get(id);
      waiting.delete(id);
      if (error !== null) answer?.reject(new Error(error.message));
      else answer?.resolve(result);
    }
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const message = Buffer.from(JSON.stringify([0, last, command, parameters]));
        socket.write(`${message.length}:${message.toString()}`);
      }),
    close: () => socket.destroy(),
  };
}

async function connectSoon(port: number): Promise<Socket> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
      });
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
