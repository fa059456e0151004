import { useEffect } from 'react';
import { obey } from '../operations/commands';
import { openRecent } from '../operations/documents';
import { useApp } from './context';

/** Does what the system menu says. */
export function useMenu(): void {
  const app = useApp();
  useEffect(() => app.bridge.on('menu:command', ({ command }) => void obey(app, command)), [app]);
  useEffect(() => app.bridge.on('menu:recent', ({ token }) => void openRecent(app, token)), [app]);
}
