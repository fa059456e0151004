import type { z } from 'zod';
import type { textSpanSchema } from './rich-text-schema';

export type TextSpan = Readonly<z.infer<typeof textSpanSchema>>;
export type RichText = readonly TextSpan[];

/** Plain words as rich text. */
export const plain = (text: string): RichText => (text === '' ? [] : [{ type: 'text', text }]);

/** A place the user has yet to fill. */
export const prompt = (text: string): RichText => [{ type: 'prompt', text }];

/** Ledger ids in the order in which the text shows them. */
export const figuresIn = (rich: RichText): readonly string[] =>
  rich.flatMap((span) => (span.type === 'figure' ? [span.id] : []));
