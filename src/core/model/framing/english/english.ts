import type { Framing } from '../framing';
import { pages } from './pages';
import { stories } from './stories';

export const english: Framing = { language: 'en', story: stories, page: pages };
