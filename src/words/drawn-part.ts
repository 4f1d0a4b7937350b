/** Of a chart's measures, those most written are drawn where there are too many: said in a note under it, or not at all. */
export function drawnPart(drawn: number, all: number): string[] {
  return drawn < all ? [`图上是其中写得较多的${drawn}项，另有${all - drawn}项没有画出。`] : [];
}
