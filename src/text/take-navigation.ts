import { cutEach, matchRanges } from './cut-line.ts';
import type { Cleaned, Line } from './line.ts';
import { readMarker } from './read-marker.ts';

// Whole lines only: a line that also holds words of the document stays.
const WORD =
  '(?:(?:我要)?打印(?:本页|文章|此页|正文|页面)?|关闭(?:窗口|本页|页面)?|(?:我要|加入)?收藏(?:本页|本站)?|(?:一键)?分享(?:到|至)?|(?:返回|回到)(?:顶部|首页|上一页)?|TOP|放大|缩小|收听|字体(?:大小)?|字号|大|中|小|正常|微信|微博|新浪微博|朋友圈|QQ(?:空间|好友)?|复制链接|(?:PDF|WORD|Word)?下载|纠错|无障碍(?:浏览|阅读)?|(?:进入)?(?:长者|老年|关怀)模式|适老版|繁体|繁體|简体|登录|注册|首页|我要纠错|扫一扫(?:在手机打开当前页(?:面)?|分享)?|用?微信扫[描一]扫?(?:二维码)?(?:分享)?|保存|朗读|语音播报|默认|超大|特大|A\\+|A-|A|T\\+|T-|RSS订阅|English)';
const SEPARATOR = '[\\s:：|｜/\\[\\]【】［］〖〗（）()>＞+＋·-]*';
/** 字体：[大 中 小], 浏览次数：125次, 【打印】 on a line of fields: 发布日期：2024-02-20 字体：[大 中 小] */
const SIZES =
  '[【\\[（(]?\\s*字[体号]\\s*[:：]?\\s*[【\\[（(]?\\s*(?:超?大\\s*中\\s*小|小\\s*中\\s*大)\\s*[\\]】）)]*';
const VIEWS =
  '[【\\[（(]?\\s*(?:浏览|阅读|点击|访问)(?:次数|量|数)?\\s*[:：]\\s*\\d*\\s*次?\\s*[\\]】）)]?';
const BUTTONS = '[【\\[]\\s*(?:打印|关闭|收藏|分享)(?:本页|文章|窗口|页面)?\\s*[\\]】]';
const TAIL = new RegExp(`(?<=\\S\\s*)(?:${SIZES}|${VIEWS}|${BUTTONS})`, 'gu');
const FIELD = /^\s*(?:\p{Script=Han}{2,5}\s*[:：]|\d{4}[-./年]\d{1,2})/u;
/** What a page says of itself in a line of fields; its day stands among them. */
const PAGE_FIELD =
  '(?:作者|来源|来自|供稿|(?:信息|文章|稿件)来源|责任编辑|编辑|审核|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:数|次数|量)?|访问量|字号|字体)\\s*[:：]\\s*(?!\\d{4}[-./年])[^\\s:：]{0,20}[\\s|｜]*';
const PAGE_DAY =
  '(?:(?:发布|更新|添加|录入)?(?:时间|日期))\\s*[:：]\\s*(?:\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?)?[\\s|｜]*';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`^${SEPARATOR}${WORD}(?:${SEPARATOR}${WORD})*${SEPARATOR}$`, 'u'),
  new RegExp(`^${SEPARATOR}(?:(?:${SIZES}|${VIEWS}|${BUTTONS})${SEPARATOR})+$`, 'u'),
  /^(?:首页|网站首页|主页)\s*[>＞»›].*$/u,
  /^(?:视力保护色|保护视力色|背景色)\s*[:：]?[■□\s]*$/u,
  // 来源：某某网 编辑：李某 浏览次数：12 打印
  new RegExp(`^(?:${PAGE_FIELD})+(?:打印|关闭|收藏|分享|[\\s|｜【】])*$`, 'u'),
  // 作者: 来自: 时间:2023-08-25; a day alone may be the document's own
  new RegExp(`^(?:${PAGE_FIELD}|${PAGE_DAY})*${PAGE_FIELD}(?:${PAGE_FIELD}|${PAGE_DAY})*$`, 'u'),
  /^(?:上一篇|下一篇|上一条|下一条)\s*[:：].*$/u,
  /^(?:版权所有|Copyright|网站标识码|网站地图|.{0,20}ICP备\d+号)[^。；]*$/u,
  /^(?:相关(?:链接|文档|文件|阅读|解读|新闻|文章|政策)|政策解读|附件下载)\s*[:：]?$/u,
];
/** 当前位置：首页 > 政务公开, 您现在所在的位置是：…, 首页 >> 政务公开 >> 规划计划 */
const BREADCRUMB =
  /^(?:[您你]?(?:现在|当前|目前)?(?:的|所在|所处|现在|当前)*的?位置(?:是|为)?\s*[:：].{0,120}|(?:[\p{Script=Han}A-Za-z]{2,16}\s*[>＞»›]+\s*){2,}[\p{Script=Han}A-Za-z…]{0,60})$/u;
/** Names of a site's channels, alone or side by side above a document. */
const CHANNEL =
  '(?:(?:政府|法定主动)?(?:政务|信息)公开(?:目录|指南|内容|专栏)?|政策(?:文件|法规|解读|公开)|(?:行政)?规范性文件|通知公告|公示公告|公告公示|规划计划|规划信息|新闻(?:中心|动态)|政务(?:动态|服务)|办事服务|(?:互动交流|政民互动)|领导之窗|机构(?:职能|设置)|数据开放|专题专栏|走进\\p{Script=Han}{2,3})';
const CHANNELS = new RegExp(`^${CHANNEL}(?:[\\s|｜/]+(?:${CHANNEL}|首页))*$`, 'u');
const MENU = /^\p{Script=Han}{2,8}(?:[\s|｜/]+\p{Script=Han}{2,8})*$/u;
/** The last lines of a government's page; the ones below them are its frame, and those above that name its makers. */
const FOOT =
  /版权所有|Copyright|©|网站标识码|ICP备|公网安备|网站地图|(?:本站|网站)(?:已)?支持IPv6/iu;
const ABOVE_FOOT =
  /^(?:主办|承办|协办|技术支持|运维|地址|电话|联系电话|邮编|邮箱|传真|联系我们|关于我们|网站声明|隐私|上一篇|下一篇|扫一扫)/u;
const FOOT_LINES = 20;

/** Takes lines of a web page's frame out: 当前位置：首页 > 政务公开, 打印 关闭, 浏览次数：12. */
export function takeNavigation(lines: readonly Line[]): Cleaned {
  const words = lines.map(({ text }) => text.trim());
  const frame = new Set([...menuAbove(words), ...footBelow(words)]);
  const sentence = words.findIndex((text) => /。$/u.test(text));
  return cutEach(lines, '网页导航', ({ text }, position) => {
    const own = words[position] ?? '';
    const isFrame =
      frame.has(position) ||
      BREADCRUMB.test(own) ||
      (position < sentence && CHANNELS.test(own)) ||
      (own.length >= 2 && PATTERNS.some((pattern) => pattern.test(own)));
    if (own !== '' && isFrame) return [[0, text.length]];
    return own.length <= 160 && FIELD.test(own) ? matchRanges(text, TAIL) : [];
  });
}

/** Positions of short words above a breadcrumb: the menu of the site. */
function menuAbove(words: readonly string[]): number[] {
  const head = words.slice(0, 80);
  const at = head.findLastIndex((text) => BREADCRUMB.test(text));
  return head.slice(0, Math.max(at, 0)).flatMap((text, i) => (MENU.test(text) ? [i] : []));
}

/** Positions from a page's foot on, where only short lines follow that are no sentences. */
function footBelow(words: readonly string[]): number[] {
  const filled = words.flatMap((text, i) => (text === '' ? [] : [i])).slice(-FOOT_LINES);
  const foot = filled.findIndex((i) => FOOT.test(words[i] ?? ''));
  if (foot === -1) return [];
  let from = foot;
  while (from > 0 && ABOVE_FOOT.test(words[filled[from - 1] ?? -1] ?? '')) from -= 1;
  const below = filled.slice(from);
  const isText = below.some((i) => {
    const text = words[i] ?? '';
    return text.length > 120 || /[。；]$/u.test(text) || readMarker(text) !== null;
  });
  return isText ? [] : below;
}
