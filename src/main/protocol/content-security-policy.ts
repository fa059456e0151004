/**
 * What a page of ours may load: its own scripts, styles, fonts and pictures, and nothing else.
 *
 * `style-src-attr 'unsafe-inline'` is for write/html, which places every item by a style
 * attribute; an attribute cannot load or run anything under the rest of this policy.
 * `data:` and `blob:` pictures are logos, which travel inside brand files.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the page that reads untrusted files may load: its script and its worker's, and nothing else. */
export const PARSE_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
