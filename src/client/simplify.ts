import { Converter } from 'opencc-js/t2cn';

// Loaded only when a search found nothing: traditional characters of any place → simplified ones.
(globalThis as { planSearchSimplify?: (text: string) => string }).planSearchSimplify = Converter({
  from: 't',
  to: 'cn',
});
