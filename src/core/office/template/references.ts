import type { PartNode } from '../part-node';

/** Attributes that name a relationship: r:embed, r:link, r:id, r:pict, and those of diagrams. */
const REFERENCE = /^\w+:(?:embed|link|id|pict|dm|lo|qs|cs)$/;

/** Go alone when what they lead to is gone: what they hang on stands without them. */
const ALONE = new Set([
  'a:hlinkClick', 'a:hlinkHover', 'a:hlinkMouseOver', 'a:buBlip', 'a:videoFile', 'a:audioFile', 'a:quickTimeFile', 'a:wavAudioFile',
  'a:snd', 'p:snd', 'p:tags', 'p:custData', 'p14:media', 'asvg:svgBlip', 'a14:imgLayer',
]);

/** Go whole when something in them leads nowhere. */
const WHOLE = new Set([
  'p:sp', 'p:pic', 'p:cxnSp', 'p:graphicFrame', 'p:contentPart', 'mc:AlternateContent', 'p:bg', 'p:control', 'p:transition', 'p:timing',
]);

/** Say nothing once they are empty. */
const HOLDERS = new Set(['a:extLst', 'p:extLst', 'a:ext', 'p:ext', 'p:custDataLst', 'p:controls']);

/**
 * Takes out of a part whatever refers to a relationship that is not kept.
 *
 * @returns names of the elements that went, one an element.
 */
export function dropDangling(root: PartNode, kept: ReadonlySet<string>): readonly string[] {
  const gone: string[] = [];
  /** True when the parent has to decide. */
  const prune = (node: PartNode): boolean => {
    if (Object.entries(node.attributes).some(([name, value]) => REFERENCE.test(name) && !kept.has(value))) return true;
    let unresolved = false;
    node.children = node.children.filter((child) => {
      if (typeof child === 'string') return true;
      const held = child.children.length > 0;
      // 'a:ext' is the size of a shape, too, and that is empty by nature.
      if (!prune(child)) return !(held && HOLDERS.has(child.name) && child.children.length === 0);
      if (!ALONE.has(child.name) && !WHOLE.has(child.name)) {
        unresolved = true;
        return true;
      }
      gone.push(child.name);
      return false;
    });
    return unresolved;
  };
  prune(root);
  return gone;
}
