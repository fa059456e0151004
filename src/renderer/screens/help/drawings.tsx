import type { ReactNode } from 'react';
import { strings } from '../../strings';

const words = strings.help.pictures;

/** A line drawing of a step, in the theme's own colours. */
const Drawing = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <svg className="drawing" viewBox="0 0 240 135" role="img" aria-label={name}>
    <rect className="drawing-frame" x="0.5" y="0.5" width="239" height="134" rx="6" />
    {children}
  </svg>
);

const lines = (x: number, widths: readonly number[], top: number, step = 11) =>
  widths
    .map((width, index) => ({ width, y: top + index * step }))
    .map(({ width, y }) => <rect key={y} className="drawing-line" x={x} y={y} width={width} height="3" rx="1.5" />);

/** Figures underlined in the text, and ticked beside it. */
export const ArticleDrawing = () => (
  <Drawing name={words.article}>
    <rect className="drawing-ink" x="16" y="16" width="88" height="6" rx="2" />
    {lines(16, [110, 96, 112, 60, 108, 100, 72], 36)}
    <rect className="drawing-tint" x="52" y="43" width="34" height="10" rx="2" />
    <rect className="drawing-accent" x="52" y="52" width="34" height="2" />
    <rect className="drawing-tint" x="20" y="76" width="44" height="10" rx="2" />
    <rect className="drawing-accent" x="20" y="85" width="44" height="2" />
    <path className="drawing-rule" d="M146 0v135" />
    {[22, 44, 66, 88].map((top, index) => (
      <g key={top}>
        <rect className={index === 2 ? 'drawing-box' : 'drawing-accent'} x="158" y={top} width="10" height="10" rx="2" />
        {index !== 2 && <path className="drawing-tick" d={`M160.500 ${top + 5}l2 2.500 3.500-5`} />}
        <rect className="drawing-ink" x="176" y={top} width="26" height="4" rx="2" />
        <rect className="drawing-line" x="176" y={top + 7} width="44" height="3" rx="1.5" />
      </g>
    ))}
  </Drawing>
);

/** The rail, and a slide that is edited where it stands. */
export const DeckDrawing = () => (
  <Drawing name={words.deck}>
    {[12, 42, 72, 102].map((top, index) => (
      <rect key={top} className={index === 1 ? 'drawing-chosen' : 'drawing-slide'} x="12" y={top} width="40" height="22" rx="2" />
    ))}
    <path className="drawing-rule" d="M64 0v135" />
    <rect className="drawing-slide" x="78" y="22" width="148" height="88" rx="3" />
    <rect className="drawing-chosen" x="86" y="29" width="104" height="13" rx="2" />
    <rect className="drawing-ink" x="90" y="33" width="84" height="5" rx="2" />
    <path className="drawing-caret" d="M178 31v9" />
    {[88, 60, 26].map((width, index) => (
      <rect key={width} className={index === 0 ? 'drawing-accent' : 'drawing-line'} x="90" y={54 + index * 16} width={width} height="9" />
    ))}
  </Drawing>
);

/** What was found, and what was written. */
export const ExportDrawing = () => (
  <Drawing name={words.export}>
    {[20, 48, 76].map((top, index) => (
      <g key={top}>
        <circle className={index === 1 ? 'drawing-caution' : 'drawing-accent'} cx="24" cy={top + 6} r="6" />
        {index !== 1 && <path className="drawing-tick" d={`M21 ${top + 6}l2 2.500 4-5`} />}
        <rect className="drawing-ink" x="38" y={top} width={[64, 76, 52][index]} height="4" rx="2" />
        <rect className="drawing-line" x="38" y={top + 8} width={[88, 70, 82][index]} height="3" rx="1.5" />
      </g>
    ))}
    <path className="drawing-rule" d="M146 0v135" />
    {[24, 78].map((top) => (
      <g key={top}>
        <path className="drawing-slide" d={`M160 ${top}h20l8 8v26h-28z`} />
        <rect className="drawing-ink" x="196" y={top + 8} width="28" height="4" rx="2" />
        <rect className="drawing-line" x="196" y={top + 17} width="22" height="3" rx="1.5" />
      </g>
    ))}
  </Drawing>
);
