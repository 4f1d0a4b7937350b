import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// npm run test:tools starts here: one line for each thing that is missing, and the line that installs it.

/** The programs that tests named *.tools.test.ts run. */
const tools = [
  {
    program: 'soffice',
    from: 'LibreOffice',
    install: 'apt-get install libreoffice-writer libreoffice-calc',
  },
  { program: 'pdftotext', from: 'poppler', install: 'apt-get install poppler-utils' },
  { program: 'pdfinfo', from: 'poppler', install: 'apt-get install poppler-utils' },
  { program: 'nginx', from: 'nginx', install: 'apt-get install nginx-light' },
];

const folders = (process.env['PATH'] ?? '').split(delimiter);
const missing = tools
  .filter(({ program }) => !folders.some((folder) => existsSync(join(folder, program))))
  .map(({ program, from, install }) => `缺 ${program}（${from}）：${install}`);
if (!existsSync('dist/manifest.json')) missing.push('缺 dist/：npm run build');
if (missing.length > 0) {
  process.stderr.write(`${missing.join('\n')}\n`);
  process.exitCode = 1;
}
