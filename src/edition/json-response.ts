/** Records as a JSON file of the edition: one record a line, so that two editions can be told apart by diff. */
export function jsonResponse(records: readonly unknown[]): Response {
  const lines = records.map((record) => JSON.stringify(record));
  const body = lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
