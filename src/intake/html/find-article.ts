import type { Element, Nodes, Parents, Root } from 'hast';
import { attribute, elementsOf, isBlock, isElement, SILENT, wordsOf } from './tree.ts';

/** Where the sites of governments keep the text, surest first: systems TRS, 大汉, UCAP, 博达, 开普 and their templates. */
const IDS = [
  'UCAP-CONTENT',
  'zoom',
  'Zoom',
  'zoomcon',
  'zoomCon',
  'artibody',
  'articleContent',
  'article_content',
  'ArticleContent',
  'news_content',
  'NewsContent',
  'vsb_content',
  'vsb_content_2',
  'fontzoom',
  'font_zoom',
  'js_content',
  'textContent',
  'textZoom',
  'con_con',
  'contentText',
  'content_text',
  'printContent',
  'printArea',
  'detailContent',
  'xxgk_content',
  'mainText',
  'text',
];
const CLASSES = [
  'TRS_Editor',
  'TRS_UEDITOR',
  'trs_editor_view',
  'trs_paper_default',
  'trs_word',
  'v_news_content',
  'article-content',
  'article_content',
  'articleContent',
  'article-con',
  'article_con',
  'art_con',
  'wzcon',
  'pages_content',
  'news_content',
  'news-content',
  'newsContent',
  'content_body',
  'xxgk_content',
  'con_text',
  'conTxt',
  'detail-content',
  'detail_content',
  'detailContent',
  'view_content',
  'zw_content',
  'main-txt',
  'maintext',
  'ue-content',
  'rich_media_content',
  'bt-content',
  'text-content',
  'info-content',
  'infoContent',
  'nr_content',
  'arc_cont',
  'scy_main_V2_content',
  'govxxgk_content',
  'Custom_UnionStyle',
];

/** The element that holds the document, and how it was found. */
export interface Article {
  readonly element: Element | Root;
  readonly found: string;
}

/** The document's element: a known container, the one between marks of a publishing system, or the narrowest that holds nearly all running text. */
export function findArticle(root: Root): Article {
  const all = [...elementsOf(root)];
  const prose = measureProse(root);
  const total = prose.get(root) ?? 0;
  const enough = (element: Element): boolean =>
    (prose.get(element) ?? 0) >= Math.max(1, total * 0.5) || wordsOf(element).trim().length >= 200;
  for (const id of IDS) {
    const found = all.find((each) => attribute(each, 'id') === id && enough(each));
    if (found !== undefined) return { element: found, found: `#${id}` };
  }
  for (const name of CLASSES) {
    const found = all
      .filter((each) => attribute(each, 'className').split(' ').includes(name) && enough(each))
      .sort((a, b) => wordsOf(b).length - wordsOf(a).length)[0];
    if (found !== undefined) return { element: found, found: `.${name}` };
  }
  const marked = all.find(
    (each) =>
      each.children.some(
        (inner) =>
          inner.type === 'comment' &&
          /content\s*\.?\s*(?:begin|start)|正文开始|内容开始/iu.test(inner.value),
      ) && enough(each),
  );
  if (marked !== undefined) return { element: marked, found: '正文标记' };
  return { element: narrowest(root, prose, total), found: '文字最集中处' };
}

/** Characters of running text (sentences, not links) below every element. */
function measureProse(root: Root): Map<Parents, number> {
  const measured = new Map<Parents, number>();
  const walk = (node: Parents, inLink: boolean): number => {
    if (isElement(node) && SILENT.has(node.tagName)) return 0;
    const isLink = inLink || (isElement(node) && node.tagName === 'a');
    let sum = 0;
    if (!isLink && node.children.some((each) => each.type === 'text') && !isFrame(node)) {
      const own = node.children
        .map((each) => (isBlock(each) || isLinkElement(each) ? '' : wordsOf(each)))
        .join('');
      const words = own.replace(/\s/gu, '');
      if (words.length >= 12 && /[，。；：、（《]/u.test(words)) sum += words.length;
    }
    for (const each of node.children)
      if (isElement(each)) sum += isBlock(each) || sum === 0 ? walk(each, isLink) : 0;
    measured.set(node, sum);
    return sum;
  };
  walk(root, false);
  return measured;
}

function isLinkElement(node: Nodes): boolean {
  return isElement(node) && node.tagName === 'a';
}

/** 主办单位：… 网站标识码 and fields of the page: no sentences of a document. */
function isFrame(node: Parents): boolean {
  return /版权所有|ICP备|网站标识码|公网安备|主办单位|承办单位|当前位置|所在的?位置|浏览次数|点击数?[:：]|来源[:：].{0,40}(?:时间|日期)[:：]/u.test(
    wordsOf(node).slice(0, 200),
  );
}

/** Goes down from the page as long as one child holds nearly all running text. */
function narrowest(root: Root, prose: ReadonlyMap<Parents, number>, total: number): Element | Root {
  let at: Element | Root = root;
  for (;;) {
    const next: Element | undefined = [...at.children]
      .filter((each): each is Element => isElement(each))
      .find((each) => (prose.get(each) ?? 0) >= total * 0.92 && isBlock(each));
    if (total === 0 || next === undefined || next.tagName === 'p') return at;
    at = next;
  }
}
