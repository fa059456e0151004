import type { Finding } from '../../model/finding';
import type { Template } from '../../model/template';

/** A rule over a template that its schema already accepts. */
export type TemplateRule = (template: Template) => readonly Finding[];
