/** What check.html holds, once each, where the digest and the offline offer belong. */
export const DIGEST_TOKEN = '@@digest@@';
export const OFFER_TOKEN = '@@offline@@';

/** Puts digest and offer into check.html; throws where a token does not stand there exactly once. */
export function sealCheckPage(template: Uint8Array, digest: string, offer: string): Uint8Array {
  let page = new TextDecoder().decode(template);
  for (const [token, text] of [
    [DIGEST_TOKEN, digest],
    [OFFER_TOKEN, offer],
  ] as const) {
    const parts = page.split(token);
    if (parts.length !== 2)
      throw new Error(`check.html: expected ${token} once, found it ${parts.length - 1} times`);
    page = parts.join(text);
  }
  return new TextEncoder().encode(page);
}

/** The download offer of the web home; `data-sidecar` names the file that the checksum is shown from. */
export function offerOnWeb(zip: string, bytes: number): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB（${bytes.toLocaleString('en-US')} 字节）`;
  return [
    '<p>整个网站可以装进 U 盘：下载、解压、双击 index.html，不用安装，不用联网，搜索和下载都能用。</p>',
    `<p><a href="${zip}" download>下载离线版 plan-concordance.zip</a>，${size}。</p>`,
    `<p>SHA-256 校验值：<a href="${zip}.sha256" download data-sidecar>plan-concordance.zip.sha256</a></p>`,
  ].join('');
}

/** What stands in the unpacked zip in place of the offer. */
export function offerInCopy(): string {
  return '<p>你正在看的就是离线版。它的用法见同一文件夹里的 README.txt。</p>';
}
