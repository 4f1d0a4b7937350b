/** 台政办字〔2023〕15号, in whatever brackets. */
export const docNumber =
  /([\p{Script=Han}]{1,8})\s*[[【(（［〔]\s*((?:19|20)\d\d)\s*[\]】)）］〕]\s*第?0*(\d{1,4})\s*号/u;

/** Whether two numbers of documents are one, however their brackets are written. */
export function isSameNumber(a: string, b: string): boolean {
  const [one, other] = [a, b].map((number) => docNumber.exec(number)?.slice(1).join(' '));
  return one !== undefined && one === other;
}
