import { chargesOf } from '../edition/charges-of.ts';
import type { Edition } from '../edition/edition.ts';
import { chargesToTable, type Ledger, OWN_COLUMNS } from './charges-to-table.ts';
import type { Table } from './table.ts';

/** What every 责任清单 says of itself. */
function notesOf(edition: Edition, plans: readonly string[]): string[] {
  return [
    `规划对照 ${edition.date} 版，非官方整理；条文以发布机关的原件为准。`,
    '角色、单位名称照录原文；“首列”指原文责任单位中排在第一，原文没有称其为牵头单位。',
    '指标是整条条文的指标，原文没有分解到单位。',
    `空白列（${OWN_COLUMNS.join('、')}）供使用单位填写。`,
    ...edition.silent
      .filter(({ plan }) => plans.includes(plan))
      .map(
        ({ plan, text }) =>
          `${edition.plans.find(({ id }) => id === plan)?.title ?? plan}：${text}`,
      ),
  ];
}

/**
 * Every 责任清单 of the edition by its place under data/duties/, without ending: a body (`370405/keji`),
 * a kind (`keji`), all bodies of a place (`370405`).
 */
export function editionToLedgers(edition: Edition): Map<string, Table> {
  const regionName = new Map(edition.regions.map(({ code, name }) => [code, name]));
  const ledgers = new Map(
    edition.bodies.map((body): [string, Ledger & { region: string }] => [
      body.id,
      { name: body.name, region: body.region, charges: chargesOf(edition, body) },
    ]),
  );
  const make = (name: string, parts: readonly (Ledger & { region: string })[]): Table => {
    const regions = new Set(parts.map(({ region }) => region));
    const plans = edition.plans
      .filter(({ region }) => regions.has(region.code))
      .map(({ id }) => id);
    return chargesToTable(name, parts, notesOf(edition, plans), edition.siteUrl);
  };
  const tables = new Map<string, Table>();
  for (const [id, ledger] of ledgers) {
    tables.set(id, make(`${regionName.get(ledger.region) ?? ''}${ledger.name}责任清单`, [ledger]));
  }
  for (const kind of edition.bodyKinds) {
    const members = edition.bodies.filter((body) => body.kinds.includes(kind.id));
    const parts = members.flatMap(({ id, region, name }) => {
      const ledger = ledgers.get(id);
      return ledger === undefined
        ? []
        : [{ ...ledger, name: `${regionName.get(region) ?? ''} ${name}` }];
    });
    tables.set(kind.id, make(`${kind.name}责任清单`, parts));
  }
  for (const [region, bodies] of Map.groupBy(edition.bodies, (body) => body.region)) {
    const parts = bodies.flatMap(({ id }) => ledgers.get(id) ?? []);
    tables.set(region, make(`${regionName.get(region) ?? region}责任清单`, parts));
  }
  return tables;
}
