import { cutEach } from './cut-line.ts';
import type { Cleaned, Line } from './line.ts';

// Whole lines only: a line that also holds words of the document stays.
const WORD =
  '(?:打印(?:本页|文章|此页)?|关闭(?:窗口|本页)?|收藏(?:本页)?|分享(?:到)?|返回(?:顶部|首页)?|字体|字号|大|中|小|微信|微博|朋友圈|QQ空间|复制链接|下载|纠错|无障碍|长者模式|繁体|简体|登录|注册|首页|我要纠错|扫一扫在手机打开当前页(?:面)?|用微信扫描二维码|保存|朗读|默认|超大|特大)';
const SEPARATOR = '[\\s:：|｜/\\[\\]【】（）()>＞+＋-]*';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`^${SEPARATOR}${WORD}(?:${SEPARATOR}${WORD})*${SEPARATOR}$`, 'u'),
  /^(?:您?的?当前|您(?:现在|当前)?(?:的|所在)?|当前)位置\s*[:：].*[>＞»].*$/u,
  /^(?:首页|网站首页|主页)\s*[>＞»].*$/u,
  /^(?:浏览|阅读|点击|访问)(?:次数|量|数)\s*[:：]?\s*\d*\s*次?$/u,
  /^(?:上一篇|下一篇|上一条|下一条)\s*[:：].*$/u,
  /^(?:版权所有|Copyright|主办单位\s*[:：]|承办单位\s*[:：]|网站标识码|网站地图|.{0,20}ICP备\d+号).*$/u,
  /^(?:相关(?:链接|文档|文件|阅读|解读)|政策解读|附件下载)\s*[:：]?$/u,
];

/** Takes lines of a web page's frame out: 当前位置：首页 > 政务公开, 打印 关闭, 浏览次数：12. */
export function takeNavigation(lines: readonly Line[]): Cleaned {
  return cutEach(lines, '网页导航', ({ text }) => {
    const words = text.trim();
    const isFrame =
      words !== '' && words.length >= 2 && PATTERNS.some((pattern) => pattern.test(words));
    return isFrame ? [[0, text.length]] : [];
  });
}
