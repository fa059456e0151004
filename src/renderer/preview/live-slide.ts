import type { PlacedChart } from '../../core/scene/printable';
import type { Scene } from '../../core/scene/scene';
import type { HtmlChild } from '../../core/write/html/html-node';
import type { WrittenSlide } from '../../core/write/html/write-html';
import { drawChart, type DrawnChart } from './draw-chart';
import { dress, mountElement } from './mount-nodes';

/** A slide in the page that follows what it shows. */
export interface LiveSlide {
  /** `density` is canvas pixels a CSS pixel. The brand's fonts must have been loaded. */
  show(slide: WrittenSlide, look: ChartLook, density: number): void;
  destroy(): void;
}

type ChartLook = Pick<Scene, 'palette' | 'fonts'>;

/** An item of the slide as it stands in the page. */
interface Piece {
  readonly node: ChildNode;
  readonly chart: DrawnChart | null;
}

/**
 * Keeps a slide in `host`. What says the same as a moment ago stays as it stands, charts above all:
 * a key typed into a title draws the title anew and nothing else.
 */
export function liveSlide(host: ParentNode, draw = drawChart): LiveSlide {
  let drawnWith: { readonly look: ChartLook; readonly density: number } | null = null;
  let section: HTMLElement | SVGElement | null = null;
  let standing: ReadonlyMap<string, readonly Piece[]> = new Map();

  const mounted = (child: HtmlChild): ChildNode => (typeof child === 'string' ? document.createTextNode(child) : mountElement(child));
  const drawn = (node: ChildNode, placed: PlacedChart | undefined, look: ChartLook, density: number): DrawnChart | null =>
    placed !== undefined && node instanceof HTMLCanvasElement ? draw(node, placed, look, density) : null;
  const remove = ({ node, chart }: Piece): void => {
    chart?.destroy();
    node.remove();
  };

  const clear = (): void => {
    [...standing.values()].flat().forEach(remove);
    standing = new Map();
  };

  return {
    show({ node, charts }, look, density) {
      if (drawnWith?.look !== look || drawnWith.density !== density) clear();
      drawnWith = { look, density };
      if (section === null) host.append((section = mountElement({ ...node, children: [] })));
      else dress(section, node);
      const left = new Map([...standing].map(([words, pieces]) => [words, [...pieces]]));
      const now = new Map<string, Piece[]>();
      let before: ChildNode | null = null;
      for (const child of node.children) {
        const placed = typeof child === 'string' ? undefined : charts.find(({ id }) => id === child.attributes['data-chart']);
        const words = JSON.stringify([child, placed]);
        const kept = left.get(words)?.shift();
        const piece: ChildNode = kept?.node ?? mounted(child);
        const next: ChildNode | null = before === null ? section.firstChild : before.nextSibling;
        if (piece !== next) section.insertBefore(piece, next);
        before = piece;
        now.set(words, [...(now.get(words) ?? []), kept ?? { node: piece, chart: drawn(piece, placed, look, density) }]);
      }
      [...left.values()].flat().forEach(remove);
      standing = now;
    },
    destroy() {
      clear();
      section?.remove();
      section = null;
    },
  };
}
