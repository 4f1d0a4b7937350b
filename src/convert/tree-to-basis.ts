import type { Basis } from '../model/plan.ts';
import type { DocumentTree } from '../tree/tree.ts';
import { foldText } from '../text/fold-text.ts';
import { DOC_NUMBER } from '../tree/head-line.ts';

/** Upstream documents that the preamble names in 《》, with the number in brackets behind, but not the plan itself. */
export function treeToBasis(tree: DocumentTree, ownTitle: string): Basis[] {
  const preamble = (tree.parts[0]?.preamble ?? []).map(({ text }) => text).join('\n');
  const basis: Basis[] = [];
  for (const { title, end } of namedDocuments(preamble)) {
    const bracket = /^[（(〔]([^（）()]*)[）)]/u.exec(preamble.slice(end));
    const docNumber =
      bracket === null
        ? null
        : (DOC_NUMBER.exec(bracket[1] ?? '')?.[0].replace(/\s+/gu, '') ?? null);
    const isOwn = foldText(title) === foldText(ownTitle);
    if (!isOwn && !basis.some((known) => known.title === title)) basis.push({ title, docNumber });
  }
  return basis;
}

/** 《…》 at the outermost level; 《 inside it, as in 《关于印发《…》的通知》, belongs to it. */
function namedDocuments(text: string): { title: string; end: number }[] {
  const found: { title: string; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '《') {
      if (depth === 0) start = i + 1;
      depth += 1;
    } else if (char === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ title: text.slice(start, i).replaceAll('\n', ''), end: i + 1 });
    } else if (char === '\n') {
      depth = 0;
    }
  }
  return found;
}
