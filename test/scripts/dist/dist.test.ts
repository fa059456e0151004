import { describe, expect, it } from 'vitest';
import type { Component } from '../../../scripts/dist/components';
import { commandWrapper } from '../../../scripts/dist/deb-files';
import { billOfMaterials, licenceTexts } from '../../../scripts/dist/legal';
import { USAGE } from '../../../src/cli/arguments';
import { readDistOptions } from '../../../scripts/dist/targets';

const component = (name: string, text: string, license = 'MIT'): Component => ({
  name,
  version: '1.0.0',
  license,
  purl: `pkg:npm/${name}@1.0.0`,
  text,
});

describe('what is asked of the packer', () => {
  it('is the platform’s own package unless it is named', () => {
    expect(readDistOptions([], 'linux')).toEqual({ targets: ['deb'], forTesting: false });
    expect(readDistOptions([], 'darwin')).toEqual({ targets: ['dmg'], forTesting: false });
    expect(readDistOptions(['appimage', '--for-testing'], 'linux')).toEqual({ targets: ['appimage'], forTesting: true });
  });

  it('is refused by name when there is no such thing', () => {
    expect(readDistOptions(['rpm'], 'linux')).toBe('rpm');
  });
});

describe('the bill of materials', () => {
  const components = [component('alpha', 'words'), component('beta', 'words', 'MIT AND Zlib')];

  it('is the same document for the same contents, and another for others', () => {
    expect(billOfMaterials('1.0.0', components)).toBe(billOfMaterials('1.0.0', components));
    const serial = (bill: string): unknown => (JSON.parse(bill) as { serialNumber: unknown }).serialNumber;
    expect(serial(billOfMaterials('1.0.0', components))).not.toBe(serial(billOfMaterials('1.0.0', components.slice(1))));
  });

  it('names one licence by its identifier and several as an expression', () => {
    const bill: unknown = JSON.parse(billOfMaterials('1.0.0', components));
    expect(bill).toHaveProperty('components.0.licenses', [{ license: { id: 'MIT' } }]);
    expect(bill).toHaveProperty('components.1.licenses', [{ expression: 'MIT AND Zlib' }]);
  });
});

describe('the licences of what is shipped', () => {
  it('say each text once, under all the names it holds for', () => {
    const texts = licenceTexts([component('alpha', 'the same words'), component('beta', 'the same words')]);
    expect(texts.match(/the same words/g)).toHaveLength(1);
    expect(texts).toContain('alpha 1.0.0 (MIT)\nbeta 1.0.0 (MIT)');
  });
});

it('the installed command hands Chromium no switch that a person typed for the command', () => {
  const script = commandWrapper('/opt/Lectern');
  expect(script).toContain('--lectern-command -- "$@"');
});

it('the installed command knows every command of the command line', () => {
  const known = /case .*\n\s*(.*)\) ;;/.exec(commandWrapper('/opt/Lectern'))?.[1]?.split(' | ') ?? [];
  const commands = [...USAGE.matchAll(/^ {2}lectern (\S+)/gm)].map(([, name]) => name);
  expect(commands).toContain('compare');
  expect(commands.filter((name) => name !== undefined && !known.includes(name))).toEqual([]);
});
