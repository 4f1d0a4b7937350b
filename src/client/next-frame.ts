/** When what was drawn is in sight; nothing that is asked for afterwards comes before it. A page behind others draws none. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
