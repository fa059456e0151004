import { describe, expect, it } from 'vitest';
import { createTokens } from '../../../src/main/storage/tokens';

describe('tokens', () => {
  it('stand for a path, the same one each time, without telling it', () => {
    const tokens = createTokens();
    const token = tokens.tokenFor('/home/ann/deck.lectern');
    expect(token).toMatch(/^t[0-9a-f]{16}$/);
    expect(tokens.tokenFor('/home/ann/deck.lectern')).toBe(token);
    expect(tokens.pathOf(token)).toEqual({ ok: true, value: '/home/ann/deck.lectern' });
  });

  it('that were never given name nothing', () => {
    const path = createTokens().pathOf('t0123456789abcdef');
    expect(path.ok ? path.value : path.failure.code).toBe('unknown-file');
  });
});
