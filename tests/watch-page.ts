/** What Playwright and puppeteer, old or new, tell of a page under the same names. */
interface WatchedPage {
  on(
    event: 'pageerror' | 'console' | 'request' | 'requestfailed' | 'response',
    hear: (said: never) => void,
  ): unknown;
}

interface Message {
  type(): string;
  text(): string;
}

interface Request {
  url(): string;
  failure(): { errorText: string } | null;
}

interface Response {
  url(): string;
  status(): number;
}

/**
 * Notes from now on what must not happen on a page: exceptions, console errors, files that could not be had,
 * requests that leave `home` (an address with `/` at its end). The list grows as the page goes on.
 */
export function watchPage(driven: object, home = ''): string[] {
  // The libraries' own types have no common ground, their events have.
  const page = driven as WatchedPage;
  const problems: string[] = [];
  page.on('pageerror', (error: unknown) => problems.push(String(error)));
  page.on('console', (message: Message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request: Request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(?:data|blob|about):/u.test(url))
      problems.push(`left the folder: ${url}`);
  });
  page.on('requestfailed', (request: Request) => {
    // A request cut off because the reader went on is no fault.
    if (!/ABORTED/u.test(request.failure()?.errorText ?? ''))
      problems.push(`not loaded: ${request.url()}`);
  });
  page.on('response', (response: Response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}
