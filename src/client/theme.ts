// Loaded before the page is drawn, so that a chosen theme does not flash. Storage may be refused on file://.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
} catch {
  // The system's theme then holds.
}
document.documentElement.classList.add('js');
