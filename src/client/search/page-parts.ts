/** Parts of search.html that the script fills; the page itself says what each is for. */
export type PageParts = ReturnType<typeof partsOf>;

/** Finds the parts of search.html by their names; one missing is our own mistake. */
export function partsOf(page: HTMLElement) {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the page holds what is asked for
  const find = <Kind extends HTMLElement>(name: string): Kind => {
    const part = page.querySelector<Kind>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`search.html has no part ${name}`);
    return part;
  };
  return {
    page,
    input: find<HTMLInputElement>('input'),
    form: find<HTMLFormElement>('form'),
    bar: find('bar'),
    count: find('count'),
    plans: find('plans'),
    scopes: find('scopes'),
    sort: find<HTMLSelectElement>('sort'),
    view: find<HTMLSelectElement>('view'),
    filters: find('filters'),
    message: find('message'),
    wordings: find('wordings'),
    results: find('results'),
    help: find('help'),
    exports: find('exports'),
    clear: find<HTMLButtonElement>('clear'),
  };
}
