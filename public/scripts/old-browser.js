// IE, and the IE mode of other browsers, know no noModule: they get the text and one sentence. Written as IE reads it.
if (!('noModule' in document.createElement('script'))) {
  document.write(
    '<p class="notice">这个浏览器（或兼容模式）太旧，只能阅读；搜索和筛选请换用 Chrome、Edge、火狐，或切换到“极速模式”。</p>',
  );
}
