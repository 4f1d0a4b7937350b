import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundled, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';

/**
 * Path of the Chromium that the development packages bring (Linux x64), for machines without a browser. The
 * libraries that it needs come with it; it lays them out by itself only in a cloud function.
 */
export async function bundledChromium(): Promise<string> {
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  const bin = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));
  await inflate(fileURLToPath(new URL('al2023.tar.br', bin)));
  return bundled.executablePath();
}
