/**
 * 高新技术企业10户, 10家: where one thing is counted, 户 and 家 are one unit, and so are 座, 处, 所 and 个 (污水处理厂3座,
 * 3个); 户 of other things counts households.
 */
export function oneCount(unit: string): string {
  return unit.replace(/^(万?)户$/u, '$1家').replace(/^[座处所]$/u, '个');
}
