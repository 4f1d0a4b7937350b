const labelled =
  /[（(][^（）()：:]{0,12}(?:单位|部门|负责|分工)[：:][^（）()]*[）)]|[（(][^（）()]*(?:分工负责|负责)[）)]/g;
const bareNames =
  /[（(](?:[^（）()、，；：。]{2,20}(?:局|委|办|部|中心|院|厅|会|府|室|公司|镇|街道)[、，；]?)+等?[）)]\s*$/;

/**
 * Takes the brackets that name bodies out of a clause's text: （责任单位：区科技局…）, （…按职责分工负责）
 * and （市科委、市农业农村委） at the end, for 区科技局 says nothing of the clause's matter.
 */
export function stripDuties(text: string): string {
  return text.replace(labelled, '').replace(bareNames, '');
}

/** The same with a sign that no word holds in the place of each letter, so that offsets stay. */
export function maskDuties(text: string): string {
  const masked = (bracket: string): string => '\uFFFC'.repeat(bracket.length);
  return text.replace(labelled, masked).replace(bareNames, masked);
}
