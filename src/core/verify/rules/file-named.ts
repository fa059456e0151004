import { unnamed } from '../file-names';
import type { VerifyRule } from '../verify-rule';

/** The file says what it is called and in which language it speaks. */
export const fileNamed: VerifyRule = ({ title, language }) => unnamed({ title, language });
