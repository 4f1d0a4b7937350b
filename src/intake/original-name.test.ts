import { expect, test } from 'vitest';
import type { Form, Intake } from './intake.ts';
import { originalName } from './original-name.ts';

const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04]);
const cfb = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]);
const text = new TextEncoder().encode('一、');

test.each<[given: string, bytes: Uint8Array, form: Form, converted: boolean, name: string]>([
  ['计划.DOCX', zip, 'docx', false, 'original.docx'],
  ['misnamed.doc', zip, 'docx', false, 'original.docx'],
  ['计划.md', text, 'text', false, 'original.md'],
  ['计划', text, 'text', false, 'original.txt'],
  ['../../x.tsv', text, 'csv', false, 'original.tsv'],
  ['计划.doc', cfb, 'docx', true, 'original.doc'],
  ['计划.wps', cfb, 'docx', true, 'original.wps'],
  ['表.xls', cfb, 'xlsx', true, 'original.xls'],
  ['表.ods', zip, 'xlsx', true, 'original.ods'],
  ['计划.odt', zip, 'docx', true, 'original.odt'],
])('%s is kept as what it is', (given, bytes, form, converted, name) => {
  const messages = converted ? [{ line: 0, rule: 'converted', text: '' }] : [];
  const intake: Pick<Intake, 'form' | 'messages'> = { form, messages };
  expect(originalName(bytes, intake, given)).toBe(name);
});
