import { expect, it } from 'vitest';
import { commandWords } from '../../src/cli/command-words';

it('reads the words behind the program’s file in plain Node', () => {
  expect(commandWords(['node', 'cli.cjs', 'inspect', 'a.txt'])).toEqual(['inspect', 'a.txt']);
});

it('reads the words behind its mark in an installed Lectern, whatever Chromium was told before', () => {
  expect(commandWords(['lectern', '--disable-gpu', '--lectern-command', '--', 'inspect', '--json'])).toEqual(['inspect', '--json']);
});
