import { register } from 'tsx/esm/api';

// The worker as it is built, straight from its source.
register();
await import('../../../src/main/documents/check-briefing-worker.ts');
