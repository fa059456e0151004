import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import type { LecternBridge } from '../../ipc/contract';
import { language, locale, strings } from '../strings';
import { Audience } from './audience';
import { Speaker } from './speaker';
import { useShow } from './use-show';

declare global {
  interface Window {
    readonly lectern: LecternBridge;
  }
}

/** One of the show's windows: the audience's or the speaker's, as main says. */
function Present() {
  const show = useShow();
  if (show === null) return null;
  switch (show.role) {
    case 'audience':
      return <Audience {...show} />;
    case 'speaker':
      return <Speaker {...show} />;
  }
}

document.documentElement.lang = language;
document.title = strings.platform.present.title;
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  <I18nProvider locale={locale}>
    <Present />
  </I18nProvider>,
);
