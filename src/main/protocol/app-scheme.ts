/** Our own scheme: pages served from it have an origin, a policy and no way to other files. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'lectern';

/** The page that reads untrusted files has an origin of its own: main answers it nothing. */
const PARSE_HOST = 'parse';

export const MAIN_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;
export const PRESENT_PAGE = `${APP_SCHEME}://${APP_HOST}/present/present.html`;
export const PRINT_PAGE = `${APP_SCHEME}://${APP_HOST}/print/print.html`;
export const PARSE_PAGE = `${APP_SCHEME}://${PARSE_HOST}/parse/parse.html`;

/**
 * Whether a URL is a page of the app. Protocol and host are compared, because the origin of a
 * custom scheme reads as "null" in Node.
 */
export const isAppUrl = (url: string): boolean => isOn(APP_HOST, url);

/** Whether a URL is the page that reads untrusted files. */
export const isParseUrl = (url: string): boolean => isOn(PARSE_HOST, url);

function isOn(ownHost: string, url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === `${APP_SCHEME}:` && host === ownHost;
  } catch {
    return false;
  }
}
