import { body, footerZone, page, slideNumberZone, sourceZone, subtitleZone, titleZone, type Box } from './page';

/** Where the parts of a slide stand. */
export interface Areas {
  readonly page: Box;
  readonly title: Box;
  readonly subtitle: Box;
  /** Everything a slide says, between title and source line. */
  readonly body: Box;
  readonly source: Box;
  readonly footer: Box;
  readonly slideNumber: Box;
}

/** The places of a slide that no house's layout gives. */
export const ownAreas: Areas = {
  page,
  title: titleZone,
  subtitle: subtitleZone,
  body,
  source: sourceZone,
  footer: footerZone,
  slideNumber: slideNumberZone,
};

/** A width that was drawn for the usual body, on the one there is. */
export const share = (box: Box, width: number): number => (box.w * width) / body.w;
