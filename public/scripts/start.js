// Runs before the page is drawn; written as IE reads it, served untouched.
(function () {
  var root = document.documentElement;
  // IE, and the IE mode of other browsers, know no noModule: they get the text and one sentence.
  if (!('noModule' in document.createElement('script'))) {
    window.onload = function () {
      var notice = document.createElement('p');
      notice.className = 'notice';
      notice.innerHTML =
        '这个浏览器（或兼容模式）太旧，只能阅读；搜索和筛选请换用 Chrome、Edge、火狐，或切换到“极速模式”。';
      document.body.insertBefore(notice, document.body.firstChild);
    };
    return;
  }
  root.classList.add('js');
  // A page opened with words to search for, or for what it folds, keeps their place free from the start.
  var at = window.location;
  if (/[?&]q=[^&]/.test(at.search) || /^#head-/.test(at.hash)) root.classList.add('asks');
  // A chosen theme, size of text or contrast must not flash.
  var contrast;
  try {
    if (localStorage.getItem('slash') === 'off') root.setAttribute('data-slash', 'off');
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
    var size = localStorage.getItem('size');
    if (size === 'large' || size === 'largest') root.setAttribute('data-size', size);
    contrast = localStorage.getItem('contrast');
  } catch (refused) {
    // Storage may be refused on file://: the system's theme then holds.
  }
  if (contrast !== 'more' && contrast !== 'plain')
    contrast = window.matchMedia('(prefers-contrast: more)').matches ? 'more' : 'plain';
  root.setAttribute('data-contrast', contrast);
})();
