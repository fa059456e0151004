import { useEffect, useState } from 'react';
import { locale, strings } from '../strings';
import { Button } from '../ui/button';
import type { Show } from './use-show';

const words = strings.platform.present;

/** How long the show has run, and what time it is. */
export function Clock({ state, order }: Show) {
  const now = useNow();
  const paused = state.paused !== null;
  return (
    <div className="speaker-clock">
      <time className="speaker-elapsed" aria-label={words.elapsed} data-paused={paused || undefined}>
        {elapsed((state.paused ?? now) - state.since)}
      </time>
      <Button look="quiet" onPress={() => order({ do: paused ? 'resume' : 'pause' })}>
        {paused ? words.resume : words.pause}
      </Button>
      <Button look="quiet" onPress={() => order({ do: 'restart-clock' })}>
        {words.restart}
      </Button>
      <time className="speaker-time" aria-label={words.time}>
        {new Date(now).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })}
      </time>
    </div>
  );
}

/** Milliseconds as '1:04:09', or '4:09' within the hour. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const tail = two(seconds % 60);
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${two(minutes % 60)}:${tail}`;
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 250);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
