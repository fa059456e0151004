import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/renderer/operations/documents';

const named = (name: string): string => fileName({ name, history: { past: [], present: { format: 'lectern', version: 1, extractions: [], choices: [], deck: null, fit: null }, future: [] } });

describe('the name of a file', () => {
  it('is the title without what file systems refuse', () => {
    expect(named('Fines: who paid? What / when')).toBe('Fines who paid What when');
  });

  it('is cut between words where the title is long', () => {
    const name = named('The harbour fines a ferry line nine million for tolls that it kept for itself over many years');
    expect(name).toBe('The harbour fines a ferry line nine million for tolls that it kept for itself');
  });

  it('is cut anywhere where the title has no words', () => {
    expect(named('x'.repeat(200))).toHaveLength(80);
  });
});
