import { textToSentence } from '../compare/text-to-sentence.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { IndexedEdition } from './indexed-edition.ts';

/** A document of the place above, with its sentences that name the place. */
export interface PlaceLane {
  readonly plan: PlanRecord;
  /** The name that is looked for: 台儿庄. */
  readonly name: string;
  readonly sentences: readonly { readonly entry: ClauseRecord; readonly text: string }[];
}

/** 台儿庄区 → 台儿庄; a name of two characters (东区) stays whole. */
function shortName(name: string): string {
  const short = name.replace(/(?:特别行政区|自治[区州县旗]|[省市区县旗])$/u, '');
  return short.length >= 2 ? short : name;
}

/** What the documents of the place above say of a place by its name; lanes without a sentence are left out. */
export function placeSentences(
  edition: Pick<IndexedEdition, 'plans' | 'regions' | 'clausesIn'>,
  code: string,
): PlaceLane[] {
  const region = edition.regions.find((one) => one.code === code);
  if (region === undefined) return [];
  const name = shortName(region.name);
  return edition.plans
    .filter((plan) => plan.region.code === region.parent)
    .map((plan) => ({
      plan,
      name,
      sentences: (edition.clausesIn.get(plan.id) ?? [])
        .filter(({ type }) => type !== 'heading')
        .flatMap((entry) => sentencesWith(entry.text, name).map((text) => ({ entry, text }))),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

function sentencesWith(text: string, name: string): string[] {
  const sentences: string[] = [];
  for (let at = text.indexOf(name); at >= 0;) {
    const { before, span, after } = textToSentence(text, [at, at + name.length]);
    sentences.push(before + span + after);
    at = text.indexOf(name, at + name.length + after.length);
  }
  return sentences;
}
