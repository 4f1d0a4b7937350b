/** Plan and anchor that a link to a clause leads to: `../plans/a-tasks-2023.html#c4` → a-tasks-2023, c4. */
export function linkToClause(link: HTMLAnchorElement): [plan: string, anchor: string] {
  const [, plan = '', anchor = ''] =
    /([^/#]*)\.html#(.*)$/u.exec(link.getAttribute('href') ?? '') ?? [];
  return [plan, anchor];
}
