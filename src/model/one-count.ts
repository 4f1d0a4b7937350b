/** 高新技术企业10户, 10家: where one thing is counted, 户 and 家 are one unit; 户 of other things counts households. */
export function oneCount(unit: string): string {
  return unit.replace(/^(万?)户$/u, '$1家');
}
