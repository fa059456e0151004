/** Our own scheme: pages served from it have an origin, a policy and no way to other files. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'lectern';

export const MAIN_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;
export const PRINT_PAGE = `${APP_SCHEME}://${APP_HOST}/print/print.html`;

/**
 * Whether a URL is a page of the app. Protocol and host are compared, because the origin of a
 * custom scheme reads as "null" in Node.
 */
export function isAppUrl(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === `${APP_SCHEME}:` && host === APP_HOST;
  } catch {
    return false;
  }
}
