// A server on this machine's loopback for the tests of what talks to others. Bounded: in the size of a request, in the number of them, and in
// time, for it never keeps the process alive by itself.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came in. */
export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** An answer. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number>>;
  /** An object is sent as JSON. */
  readonly body?: object | Buffer | string;
  /** Milliseconds to wait first. */
  readonly delay?: number;
}

const MOST_BYTES = 64 << 20;
const MOST_REQUESTS = 5000;

/** A server that answers what `answer` says. */
export class LoopbackServer {
  readonly requests: Received[] = [];
  readonly #server: Server;
  #url = '';

  constructor(answer: (request: Received) => Reply) {
    this.#server = createServer((request, response) => {
      this.serve(request, response, answer).catch(() => response.destroy());
    });
    this.#server.unref();
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  /** Address without a slash at its end. */
  get url(): string {
    return this.#url;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  private async serve(
    request: IncomingMessage,
    response: ServerResponse,
    answer: (request: Received) => Reply,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MOST_BYTES) throw new Error('too large');
      chunks.push(chunk);
    }
    const received: Received = {
      method: request.method ?? '',
      url: new URL(request.url ?? '/', this.url),
      headers: request.headers,
      body: Buffer.concat(chunks),
    };
    if (this.requests.push(received) > MOST_REQUESTS) throw new Error('too many');
    const { status, headers = {}, body = '', delay = 0 } = answer(received);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay).unref());
    const isData = typeof body === 'string' || Buffer.isBuffer(body);
    const bytes = Buffer.from(isData ? body : JSON.stringify(body));
    response.writeHead(status, {
      'content-type': isData ? 'application/octet-stream' : 'application/json; charset=utf-8',
      'content-length': bytes.length,
      ...headers,
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }
}
