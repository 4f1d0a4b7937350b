/**
 * Shows the zip's checksum from the sidecar beside it, where the page was served; from file:// no page may
 * read another file, and the link to the sidecar stands in its place.
 */
const sidecar = document.querySelector<HTMLAnchorElement>('a[data-sidecar]');
if (sidecar && location.protocol.startsWith('http')) {
  const request = new XMLHttpRequest();
  request.open('GET', sidecar.href);
  request.addEventListener('load', () => {
    const [checksum] = /^[0-9a-f]{64}/u.exec(request.responseText) ?? [];
    if (request.status !== 200 || checksum === undefined) return;
    const shown = document.createElement('code');
    shown.className = 'digest';
    shown.textContent = checksum;
    sidecar.after(document.createElement('br'), shown);
  });
  request.send();
}
