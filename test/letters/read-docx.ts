import { strFromU8, unzipSync } from 'fflate';

/** What stands in a Word file, paragraph by paragraph, and its parts as they are. */
export function readDocx(file: Uint8Array) {
  const parts = unzipSync(file);
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const paragraphs = (name: string) =>
    xml(name)
      .split('</w:p>')
      .map((each) => readable([...each.matchAll(/<w:t[ >][^<]*<|<w:t>([^<]*)</g)].map(([run]) => run).join('')));
  const named = (start: string) => Object.keys(parts).filter((name) => name.startsWith(start));
  return {
    document: xml('word/document.xml'),
    core: xml('docProps/core.xml'),
    lines: paragraphs('word/document.xml').filter(Boolean),
    heads: named('word/header').flatMap(paragraphs).filter(Boolean),
    feet: named('word/footer').map(xml),
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

function readable(xml: string): string {
  return xml
    .replace(/<[^>]*>|<$/g, '')
    .replace(/<w:t[^>]*>|</g, '')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (sign) => SIGNS[sign] ?? sign);
}
