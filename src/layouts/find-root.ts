/**
 * Script of 404.html, which a host shows at whatever address was asked for: below `/x/y/plans/` the site's root is
 * `/x/y/`. It stands in the page, since a page that does not know its root cannot name a file.
 */
export const findRoot = `(function () {
  var root = /^.*?\\/(?=(?:plans|topics|indicators|bodies|regions|targets|compare|charts|data|offline)\\/)/.exec(location.pathname);
  if (root === null || location.protocol === 'file:') return;
  var base = document.createElement('base');
  base.href = root[0];
  document.head.appendChild(base);
})();`;
