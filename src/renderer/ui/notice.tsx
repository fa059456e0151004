import { useApp, useSession } from '../state/context';
import { strings } from '../strings';
import { restore } from '../operations/restore';
import { Button, IconButton } from './button';
import { Icon } from './icon';

/** What went wrong or well: said once, calmly, until it is closed. */
export function NoticeBanner() {
  const app = useApp();
  const { store } = app;
  const notice = useSession((session) => session.notice);
  return (
    <div className="notice-place" role="status" aria-live="polite">
      {notice !== null && (
        <div className={`notice notice-${notice.tone}`}>
          <Icon name={notice.tone === 'error' ? 'warning' : 'check'} />
          <p>
            <strong>{notice.message}</strong> {notice.hint}
          </p>
          {notice.restore !== undefined && (
            <Button onPress={() => notice.restore !== undefined && void restore(app, notice.restore)}>
              {strings.library.putBack}
            </Button>
          )}
          <IconButton
            icon="close"
            label={strings.notice.close}
            onPress={() => store.dispatch({ type: 'tell', notice: null })}
          />
        </div>
      )}
    </div>
  );
}
