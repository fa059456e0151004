import { describe, expect, it } from 'vitest';
import { channels } from '../../../src/ipc/channels';
import { contract } from '../../../src/ipc/contract';
import { done, failed, failureOf } from '../../../src/core/model/result';
import { answer, type Call } from '../../../src/main/ipc/answer';
import type { Domains } from '../../../src/main/ipc/domains';

const about = { version: '1.0.0', electron: '25', chromium: '114', blockedRequests: 0 };

const call = (change: Partial<Call>): Call => ({
  channel: 'app:about',
  request: {},
  sender: 'app://lectern/index.html',
  ...change,
});

const ask = async (change: Partial<Call>, some: Domains) => {
  const surprises: unknown[] = [];
  const result = await answer(call(change), some, (error) => surprises.push(error));
  return { result, code: result.ok ? 'ok' : result.failure.code, surprises };
};

const app = (handler: () => unknown): Domains => ({
  app: async () => ({ 'app:about': handler }) as Awaited<ReturnType<NonNullable<Domains['app']>>>,
});

describe('answering the window', () => {
  it('gives the handler’s response', async () => {
    const { result } = await ask({}, app(() => done(about)));
    expect(result).toEqual({ ok: true, value: about });
  });

  it('passes an expected failure on as data', async () => {
    const { result } = await ask({}, app(() => failed('disk-full', 'deck.lectern')));
    expect(result).toEqual({ ok: false, failure: failureOf('disk-full', 'deck.lectern') });
  });

  it.each([null, 'https://evil.example/', 'file:///tmp/index.html', 'about:blank'])(
    'refuses the sender %s before looking at the request',
    async (sender) => {
      const { code } = await ask({ sender }, {});
      expect(code).toBe('untrusted-sender');
    },
  );

  it.each([undefined, null, 'text', { token: '../../etc/passwd' }, { token: 7 }])(
    'refuses the request %j, which the contract does not allow',
    async (request) => {
      const { code, surprises } = await ask(
        { channel: 'export:open', request },
        { export: () => Promise.reject(new Error('No handler may see it.')) },
      );
      expect(code).toBe('bad-request');
      expect(surprises).toHaveLength(1);
    },
  );

  it('refuses what this page may not call, whoever it is', async () => {
    const { code } = await ask({ channel: 'document:open' }, app(() => done(about)));
    expect(code).toBe('untrusted-sender');
  });

  it('gives a handler only the fields that the contract names', async () => {
    let seen: unknown;
    const remove = (request: unknown) => {
      seen = request;
      return done({});
    };
    const templates = async () => ({ 'templates:remove': remove }) as unknown as Awaited<ReturnType<NonNullable<Domains['templates']>>>;
    await ask({ channel: 'templates:remove', request: { id: 'x', admin: true } }, { templates });
    expect(seen).toEqual({ id: 'x' });
  });

  it('never lets a response out that the contract does not allow', async () => {
    const { code, surprises } = await ask({}, app(() => done({ ...about, blockedRequests: 'none' })));
    expect(code).toBe('unexpected');
    expect(surprises).toHaveLength(1);
  });

  it('turns a surprise into a plain failure and reports it once', async () => {
    const boom = new Error('boom at /home/ann/secret');
    const { result, surprises } = await ask({}, app(() => Promise.reject(boom)));
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(surprises).toEqual([boom]);
  });
});

describe('the list of channels', () => {
  it('is the contract’s', () => {
    expect([...channels].sort()).toEqual(Object.keys(contract).sort());
  });
});
