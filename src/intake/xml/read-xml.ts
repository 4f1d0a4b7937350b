import { SaxesParser } from 'saxes';
import { Refusal } from '../refusal.ts';

/** An element without its namespace's prefix; children are elements and texts in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** No office file nests this deep. */
const MAX_DEPTH = 400;

const DAMAGED = '文件不完整或已损坏：里面的 XML 读不出来。请用 Word 或 WPS 打开，另存一份再试。';

/**
 * Reads XML to its root element. Entities other than the five of XML are refused with their DOCTYPE, so that none
 * is ever fetched or unfolded. Children of an element named `stream` are handed to `each` one by one and not kept:
 * of a long document only one paragraph or table is in memory.
 */
export function readXml(
  bytes: Uint8Array,
  stream?: string,
  each?: (element: XmlElement) => void,
): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {
    throw new Refusal(DAMAGED);
  });
  parser.on('doctype', () => {
    throw new Refusal(
      '文件的 XML 里有 DOCTYPE 和实体声明，正常的文档没有，读取不安全。请核对来源，或用 Word、WPS 打开后另存一份再试。',
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > MAX_DEPTH)
      throw new Refusal(
        '文件的结构嵌套太深，不是正常的文档，读不了。请用 Word 或 WPS 打开，另存一份再试。',
      );
    const element: XmlElement = { name: local(name), attributes: named(attributes), children: [] };
    const parent = open.at(-1);
    if (parent?.name !== stream || each === undefined) parent?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined && open.at(-1)?.name === stream) each?.(element);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  const decoder = new TextDecoder(xmlEncoding(bytes));
  for (let at = 0; at < bytes.length; at += 1 << 20) {
    parser.write(decoder.decode(bytes.subarray(at, at + (1 << 20)), { stream: true }));
  }
  parser.write(decoder.decode()).close();
  return root;
}

function xmlEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function named(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [local(name), value]),
  );
}

/** The elements among an element's children. */
export function elements({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first child of a name, or null. */
export function child(element: XmlElement | null, name: string): XmlElement | null {
  return element === null ? null : (elements(element).find((each) => each.name === name) ?? null);
}

/** The children of a name. */
export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element === null ? [] : elements(element).filter((each) => each.name === name);
}

/** The first descendant of a name, in reading order, or null. */
export function descendant(element: XmlElement, name: string): XmlElement | null {
  for (const each of elements(element)) {
    const found = each.name === name ? each : descendant(each, name);
    if (found !== null) return found;
  }
  return null;
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : textOf(each))).join('');
}

/** The attribute `val` of a child: w:numId w:val="3" → 3. */
export function valueOf(element: XmlElement | null, name: string): string | null {
  return child(element, name)?.attributes['val'] ?? null;
}

/** A switch of Word: present without val, or val other than 0, false, off. */
export function isOn(element: XmlElement | null, name: string): boolean | null {
  const found = child(element, name);
  if (found === null) return null;
  return !/^(?:0|false|off|none)$/u.test(found.attributes['val'] ?? '1');
}
