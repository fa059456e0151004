import { unnamed } from '../../file-names';
import type { PdfRule } from '../pdf-rule';

/** The file says what it is called and in which language it speaks. */
export const fileNamed: PdfRule = ({ file: { title, language } }) => unnamed({ title, language });
