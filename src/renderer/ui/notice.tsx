import { useApp, useSession } from '../state/context';
import { strings } from '../strings';
import { IconButton } from './button';
import { Icon } from './icon';

/** What went wrong or well: said once, calmly, until it is closed. */
export function NoticeBanner() {
  const { store } = useApp();
  const notice = useSession((session) => session.notice);
  return (
    <div className="notice-place" role="status" aria-live="polite">
      {notice !== null && (
        <div className={`notice notice-${notice.tone}`}>
          <Icon name={notice.tone === 'error' ? 'warning' : 'check'} />
          <p>
            <strong>{notice.message}</strong> {notice.hint}
          </p>
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
