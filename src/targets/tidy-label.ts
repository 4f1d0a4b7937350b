/** The last signs of label dressing: 等 before a class, region words, trailing 的 and joins. */
export function tidyLabel(raw: string): string {
  let label = raw.replace(/^[\s、，,：:的]+/u, '').replace(/[\s、，,：:]+$/u, '');
  // 新型研发机构、科技企业孵化器等省级以上创新平台: the class says it.
  const etc =
    /^.*[\u4e00-\u9fff”』」》]等(?!级|次|教育|学校|职业)(?:各类|各级各类|一批)?(?=[“《\u4e00-\u9fff]{4,}$)/u.exec(
      label,
    );
  if (etc !== null && /[、，]/u.test(etc[0])) label = label.slice(etc[0].length);
  label = label
    .replace(/[（(]以下简称[^）)]*[）)]/u, '')
    .replace(/的同时$/u, '')
    .replace(/(?<=[\u4e00-\u9fff]{3})任务$/u, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})(?:完成|实现)$/u, '')
    // 建筑业实现总产值, 建成区累计建成排水管网
    .replace(
      /(?<=[\u4e00-\u9fff]{2})(?:共|累计|共计)?(?:实现|累计建成|累计完成)(?=[\u4e00-\u9fff]{2})/u,
      '',
    )
    .replace(/(?<=[\u4e00-\u9fff]{3})(?:全年)?预计(?=[\u4e00-\u9fff]{2})/u, '')
    // 增加值以8%的速度增长
    .replace(/(?<=[\u4e00-\u9fff]{2})以$/u, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})(?:预计|保持|年均|常年|仅)$/u, '')
    // 助餐服务供应能力达到每天约2500人次, 5年内引进领军人才不少于100名, 加强与1000家企业开展交流
    .replace(/(?<=[\u4e00-\u9fff]{3})达到?每[天日]$/u, '')
    .replace(/^(?:\d{1,2}|[一二三四五十])年内(?=[\u4e00-\u9fff]{2})/u, '')
    .replace(/^加强与(?=[\u4e00-\u9fff]{2})/u, '')
    .replace(/等$/u, '')
    .replace(/(?<=[\u4e00-\u9fff]{3})累计$/u, '')
    .replace(/^(?:全区|全市|全县|全省|全州|我区|我市|我县|我省)(?=[\u4e00-\u9fff“A-Z])/u, '')
    .replace(/(?:的|数量约|数)?(?:以上|约|近)$/u, '')
    .replace(/[的、，,和及与]+$/u, '');
  // 企业（ left over from a bracket that the figure stands in.
  const open = label.split(/[（(]/u).length;
  const close = label.split(/[）)]/u).length;
  return open > close ? label.replace(/[（(][^（()）]*$/u, '') : label;
}
