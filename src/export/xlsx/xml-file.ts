const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of a workbook with its declaration and namespaces. */
export const xmlFile = (name: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${name} xmlns="${main}" xmlns:r="${office}">${inner}</${name}>`;

/** What a part leads to: by id the kind and the address, of a link one outside the file. */
export function relationsFile(
  relations: readonly { id: string; kind: string; target: string; outside?: boolean }[],
): string {
  const all = relations.map(
    ({ id, kind, target, outside }) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}
