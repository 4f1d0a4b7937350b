import type { APIRoute } from 'astro';
import edition from 'virtual:edition';
import { refOf } from '../../address/reference.ts';
import { sayAnchor } from '../../address/say-anchor.ts';
import { tableToCsv } from '../../export/table-to-csv.ts';
import { clauseChangeText } from '../../words/changes.ts';
import { editionWords } from '../../words/document.ts';

export function getStaticPaths() {
  return [...edition.changes.keys()].map((plan) => ({ params: { plan } }));
}

/** Every entry that changed, both wordings beside one another. */
export const GET: APIRoute = ({ params }) => {
  const changes = edition.changes.get(params['plan'] ?? '');
  const [before, after] = [changes?.from ?? '', changes?.to ?? ''].map((id) =>
    edition.planOf.get(id),
  );
  const names = editionWords(before?.status ?? 'draft', after?.status ?? 'issued');
  const place = (anchor: string | null): string => (anchor === null ? '' : sayAnchor(anchor));
  const text = (plan: string, anchor: string | null): string =>
    anchor === null ? '' : (edition.clauseOf.get(refOf({ plan, anchor }))?.text ?? '');
  const rows = (changes?.clauses ?? []).flatMap((clause) =>
    changes === undefined || clause.state === 'same'
      ? []
      : [
          [
            place(clause.from),
            place(clause.to),
            clauseChangeText(clause, names),
            text(changes.from, clause.from),
            text(changes.to, clause.to),
            edition.date,
          ],
        ],
  );
  const heads = [
    `${names[0]}条号`,
    `${names[1]}条号`,
    '变动',
    `${names[0]}原文`,
    `${names[1]}原文`,
    '版本',
  ];
  const columns = heads.map((header) => ({ header, type: 'text' as const }));
  const csv = tableToCsv({ name: params['plan'] ?? '', columns, rows, notes: [] });
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
