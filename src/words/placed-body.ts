/**
 * A body behind its place's name: 台儿庄区 and 区财政局 → 台儿庄区财政局; `between` parts it from a name of another level
 * (马兰屯镇).
 */
export function placedBody(place: string, body: string, between = ''): string {
  return place + (place.endsWith(body.slice(0, 1)) ? body.slice(1) : between + body);
}
