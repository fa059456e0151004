import type { Framing } from '../framing';
import { pages } from './pages';
import { stories } from './stories';

export const german: Framing = { language: 'de', story: stories, page: pages };
