import { done } from '../../core/model/result';
import type { Services } from '../services';
import { putOnClipboard } from '../windows/put-on-clipboard';
import type { DomainHandlers } from './domains';

/** What leaves and comes by the clipboard. */
export const clipboardHandlers = ({ exporter, here }: Services): DomainHandlers<'clipboard'> => ({
  async 'clipboard:slide'({ branded, slide, text }) {
    const picture = await (await exporter()).picture(branded, slide);
    if (!picture.ok) return picture;
    await putOnClipboard(picture.value, text);
    return done({});
  },
  'clipboard:paste'() {
    here.window.webContents.paste();
    return Promise.resolve(done({}));
  },
});
