import type { PdfProperties } from './properties';

/**
 * The properties as an XMP packet (ISO 16684-1) in ASCII. A tagged file names itself PDF/UA-1
 * (ISO 14289-1, 5), which readers for the blind look for. The articles are named by their hashes
 * alone, as ingredients (ISO 16684-1, 8.3.2): who has one can tell that it is the one.
 */
export function xmpPacket(properties: PdfProperties, program: string, tagged: boolean): string {
  const date = /T/.test(properties.created) ? properties.created : `${properties.created}T00:00:00Z`;
  const lines = [
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:stRef="http://ns.adobe.com/xap/1.0/sType/ResourceRef#" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternatives(properties.title)}</dc:title>`,
    `<dc:description>${alternatives(properties.subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${xmlText(properties.language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${xmlText(program)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${xmlText(date)}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${xmlText(date)}</xmp:ModifyDate>`,
    ...ingredients(properties.madeFrom),
    ...(tagged ? ['<pdfuaid:part>1</pdfuaid:part>'] : []),
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ];
  return lines.join('\n');
}

const alternatives = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`;

const ingredients = (hashes: readonly string[]): readonly string[] =>
  hashes.length === 0
    ? []
    : [`<xmpMM:Ingredients><rdf:Bag>${hashes.map((hash) => `<rdf:li rdf:parseType="Resource"><stRef:documentID>urn:sha256:${xmlText(hash)}</stRef:documentID></rdf:li>`).join('')}</rdf:Bag></xmpMM:Ingredients>`];

/** Escapes for XML and writes what is not ASCII as numbers; characters that XML forbids are left out. */
const xmlText = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if ((code < 32 && !'\t\n\r'.includes(character)) || (code >= 0xd800 && code <= 0xdfff)) return '';
      if (code > 126 || '<>&"\''.includes(character)) return code === 0xfffe || code === 0xffff ? '' : `&#${code};`;
      return character;
    })
    .join('');
