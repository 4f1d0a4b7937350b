import { planHref } from '../address/href.ts';
import { emptiedText, goneText } from '../words/gone.ts';
import { currentEdition } from './current-edition.ts';
import type { Edition, WithdrawnPlan } from './edition.ts';
import type { MovedPage } from './moved-pages.ts';
import { siteFiles } from './site-files.ts';
import { sitePages } from './site-pages.ts';

/** An address that was a plan's own, and the same of the plan where it only has another id now. */
export interface OwnAddress {
  readonly gone: WithdrawnPlan;
  readonly path: string;
  readonly now: string | null;
}

/** Addresses of plans that are gone which bear their ids: pages, and files such as a chart's. */
export function ownAddresses(edition: Edition): OwnAddress[] {
  if (edition.withdrawn.length === 0) return [];
  const standing = new Set(siteAddresses(edition));
  return edition.withdrawn.flatMap((gone) => {
    const { plan, to, pages } = gone;
    const own = [
      planHref(plan),
      `targets/${plan}.html`,
      ...pages.filter((path) => bearsId(path, plan)),
    ];
    return [...new Set(own)].map((path) => {
      const now = to === null ? null : path.replace(idPattern(plan), to);
      return { gone, path, now: now === null || standing.has(now) ? now : planHref(to ?? '') };
    });
  });
}

/** Whether an address is named for a plan: plans/x.html, charts/glance-x.svg, targets/x/2.html. */
export function bearsId(path: string, plan: string): boolean {
  return idPattern(plan).test(path);
}

const idPattern = (plan: string): RegExp =>
  new RegExp(`(?<=/|/glance-|/profile-)${plan}(?=[./]|$)`, 'u');

/** Every address that stands there because of what some plan says: pages and files. */
export function siteAddresses(edition: Edition): string[] {
  return [...sitePages(edition), ...siteFiles(edition)];
}

/** The list that a page belonged to. */
const lists: readonly (readonly [folder: string, page: string, name: string])[] = [
  ['bodies/', 'bodies/index.html', '责任单位'],
  ['topics/', 'topics/index.html', '主题'],
  ['reading/', 'data.html', '数据说明'],
  ['regions/', 'regions/index.html', '地方'],
  ['indicators/', 'targets/index.html', '数字对照'],
  ['targets/', 'targets/index.html', '数字对照'],
];

/**
 * Addresses that were published and that nothing stands behind any more, those that bear a plan's id aside: what went
 * with a withdrawn plan, and what is not needed without the replaced ones.
 */
export function emptiedAddresses(edition: Edition): string[] {
  const recorded = edition.withdrawn.flatMap(({ plan, pages }) =>
    pages.filter((path) => !bearsId(path, plan)),
  );
  if (recorded.length === 0 && currentEdition(edition) === edition) return [];
  const plans = edition.plans.map((plan) => ({ ...plan, supersedes: null }));
  const standing = new Set(siteAddresses(edition));
  return [...new Set([...recorded, ...siteAddresses({ ...edition, plans })])].filter(
    (path) => !standing.has(path),
  );
}

/** Pages among them, each with the list that leads on. */
export function gonePages(edition: Edition): MovedPage[] {
  return emptiedAddresses(edition)
    .filter((path) => path.endsWith('.html'))
    .map((from) => {
      const [, to, name] = lists.find(([folder]) => from.startsWith(folder)) ?? [
        '',
        'index.html',
        '文件',
      ];
      return { from, to, name: `${name}：这一页已经没有内容`, gone: true };
    });
}

/** Files among all of them, each with the sentence that stands in its place and the page that leads on. */
export function goneFiles(edition: Edition): { path: string; text: string; to: string }[] {
  const isFile = (path: string): boolean => !path.endsWith('.html');
  return [
    ...ownAddresses(edition).map(({ gone, path, now }) => ({
      path,
      text: goneText(gone),
      to: now ?? planHref(gone.plan),
    })),
    ...emptiedAddresses(edition).map((path) => ({ path, text: emptiedText, to: 'index.html' })),
  ].filter(({ path }) => isFile(path));
}
